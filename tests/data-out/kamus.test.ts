/** The dictionary is made from the schemas: no field is missing, and what it says of a field is true. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DATASET_TERBIT, NAMA_DATASET, susunKamus } from '../../src/data-out/kamus.ts';
import { tulisKamusCsv, tulisKamusJson } from '../../src/data-out/kamus-berkas.ts';
import { daunSkema, tulisJalur } from '../../src/data-out/pohon-skema.ts';
import { datasetPaketSchema } from '../../src/schemas/impor.ts';
import { paketSchema } from '../../src/schemas/paket.ts';

const kamus = susunKamus(DATASET_TERBIT.paket.skema);

describe('kamus data', () => {
  it('memuat setiap bidang dataset paket; hanya "sejakCatatan" yang tidak diterbitkan', () => {
    const semua = jalurJson(datasetPaketSchema).filter((b) => !b.startsWith('sejakCatatan'));
    expect(kamus.map((e) => e.bidang)).toEqual(semua);
    expect(kamus.length).toBeGreaterThan(100);
  });

  it.each(NAMA_DATASET)('%s: setiap bidang punya label, jenis, dan contoh yang benar menurut skemanya', (nama) => {
    const { skema } = DATASET_TERBIT[nama];
    const daun = new Map(daunSkema(skema).map((d) => [tulisJalur(d.jalur), d]));
    for (const { bidang, label, jenis, contoh } of susunKamus(skema)) {
      expect(label, bidang).not.toBe('');
      expect(jenis, bidang).not.toBe('');
      const skemaDaun = daun.get(bidang)?.skema as unknown as { safeParse: (v: unknown) => { success: boolean } };
      expect(skemaDaun.safeParse(contoh), `${bidang}: ${JSON.stringify(contoh)}`).toMatchObject({ success: true });
    }
  });

  it('setiap bidang paket menyebut artinya', () => {
    expect(
      susunKamus(paketSchema)
        .filter((e) => e.arti === null)
        .map((e) => e.bidang),
    ).toEqual([]);
  });

  it('menyebut mana yang boleh tidak diketahui, pilihannya, dan bidang sumbernya', () => {
    const entri = (bidang: string) => kamus.find((e) => e.bidang === bidang);
    expect(entri('paket[].nama')).toMatchObject({ bolehNull: false, satuan: null });
    expect(entri('paket[].kontrak.nilai')).toMatchObject({
      bolehNull: true,
      satuan: 'rupiah',
      sumber: { 'smep-v1': 'paket[].kontrak.nilai', 'isb-2023': 'nilai_kontrak' },
    });
    // null together with its group, although the field itself is never null
    expect(entri('paket[].kontrak.adendum')?.bolehNull).toBe(true);
    expect(entri('paket[].penyedia.nama')?.bolehNull).toBe(true);
    expect(entri('paket[].penyedia.jenis')?.pilihan).toContainEqual({
      nilai: 'perorangan',
      label: 'Penyedia perorangan',
    });
    expect(entri('paket[].status')?.pilihan).toContainEqual({ nilai: 'gagal', label: 'Gagal atau batal' });
  });

  it('sebagai JSON dan CSV memuat bidang yang sama banyaknya', () => {
    const json = JSON.parse(tulisKamusJson(NAMA_DATASET)) as Record<string, unknown[]>;
    expect(json['paket']).toHaveLength(kamus.length);
    const banyak = NAMA_DATASET.reduce((n, nama) => n + susunKamus(DATASET_TERBIT[nama].skema).length, 0);
    expect([...tulisKamusCsv(NAMA_DATASET)]).toHaveLength(banyak + 1);
  });
});

/** Leaves of a schema by another road: zod's own JSON Schema. */
function jalurJson(skema: typeof datasetPaketSchema): string[] {
  return jalur(z.toJSONSchema(skema, { io: 'input' }) as Simpul, '');
}

interface Simpul {
  type?: string;
  properties?: Record<string, Simpul>;
  items?: Simpul;
  anyOf?: Simpul[];
  oneOf?: Simpul[];
}

function jalur(simpul: Simpul, di: string): string[] {
  const pilihan = (simpul.anyOf ?? simpul.oneOf ?? []).filter((s) => s.type !== 'null');
  if (pilihan.some((s) => s.properties ?? s.items ?? s.anyOf ?? s.oneOf))
    return [...new Set(pilihan.flatMap((s) => jalur(s, di)))];
  if (simpul.properties)
    return Object.entries(simpul.properties).flatMap(([k, s]) => jalur(s, di === '' ? k : `${di}.${k}`));
  return simpul.items ? jalur(simpul.items, `${di}[]`) : [di];
}
