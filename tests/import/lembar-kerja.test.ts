/** What people keep in spreadsheets becomes the same packages as the export itself. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { baris, type Isi, satu, tolakan } from './meja.ts';

const KOLOM_UANG = ['pagu', 'hps', 'nilai_kontrak', 'nilai_pdn_kontrak', 'nilai_umk_kontrak', 'besar_pembayaran'];
const rows = {
  pengumuman: [
    baris.pengumuman({ pagu: 50_000_000.5 }),
    baris.pengumuman({ kd_nontender: 2, nama_paket: 'Alat; "besar"' }),
  ],
  kontrak: [baris.kontrak()],
  bap: [baris.bap({ progres_pekerjaan: 62.5 })],
};

/** As Excel writes it in Indonesia: semicolons, decimal commas, thousands with dots. */
function csvIndonesia(rows: readonly Isi[]): string {
  const kolom = [...new Set(rows.flatMap((r) => Object.keys(r)))];
  const sel = (k: string, v: unknown) => {
    if (typeof v !== 'string' && typeof v !== 'number') return '';
    const angka = KOLOM_UANG.includes(k)
      ? Number(v).toLocaleString('id-ID')
      : String(v).replace(/^(\d+)\.(\d+)$/, '$1,$2');
    return `"${angka.replaceAll('"', '""')}"`;
  };
  return [kolom.join(';'), ...rows.map((r) => kolom.map((k) => sel(k, r[k])).join(';'))].join('\r\n');
}

const bita = (text: string) => new TextEncoder().encode(text);

describe('ekspor dalam bentuk lain', () => {
  it('CSV Indonesia, NDJSON, dan gzip menjadi paket yang sama dengan JSON-nya', async () => {
    const json = await satu({ 'a.json': rows.pengumuman, 'b.json': rows.kontrak, 'c.json': rows.bap });
    const lain = await satu({
      'a.csv': bita(`\ufeff${csvIndonesia(rows.pengumuman)}`),
      'b.ndjson.gz': new Uint8Array(gzipSync(rows.kontrak.map((r) => JSON.stringify(r)).join('\n'))),
      'c.csv.gz': new Uint8Array(gzipSync(csvIndonesia(rows.bap))),
    });
    expect(lain.paket).toEqual(json.paket);
    expect(lain.impor.berkas.map((b) => b.bentuk).sort()).toEqual(['csv', 'csv-gz', 'ndjson-gz']);
    expect(json.paket[0]?.pagu).toBe(50_000_000.5);
  });

  it('sel yang tidak dapat dibaca tanpa menebak ditolak dengan baris dan kolomnya', async () => {
    const csv = csvIndonesia(rows.bap).replace('"62,5"', '"6.250.0"');
    const { masalah } = await tolakan({ 'a.json': rows.pengumuman, 'c.csv': bita(csv) });
    expect(masalah).toMatchObject([{ berkas: 'c.csv', baris: 2, bidang: 'progres_pekerjaan' }]);
  });

  it('baris yang kurang selnya ditolak, dan nomornya disebut', async () => {
    const { masalah } = await tolakan({ 'a.csv': bita(`${csvIndonesia(rows.pengumuman)}\r\n"1";"2"`) });
    expect(masalah).toMatchObject([{ berkas: 'a.csv', baris: 4 }]);
  });
});
