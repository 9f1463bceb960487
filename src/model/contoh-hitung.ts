/** A worked example of every measure, from the year at hand: the same functions that make the figures of the pages. */
import { CARA_SURVEI } from '../acuan/survei.ts';
import type { KodeUkuran } from '../acuan/ukuran.ts';
import type { Itkp } from '../schemas/itkp.ts';
import type { Pokja } from '../schemas/pokja.ts';
import type { Rad } from '../schemas/rad.ts';
import { contohPangsa } from './contoh-pangsa.ts';
import type { Lembar } from '../schemas/lke.ts';
import { cakupanDeret, deretBulan, titikTerakhir } from './deret-bulan.ts';
import { hitungEfisiensi } from './efisiensi.ts';
import { formatBilangan, formatPersen, formatPoin, formatRupiah, namaBulan } from './format.ts';
import type { TahunAnggaran } from './himpunan.ts';
import type { Jumlah } from './jumlah.ts';
import { adaRencana, serapanRencana } from './rencana.ts';
import { jumlahkanPesanan, rasio, ringkas } from './ringkasan.ts';
import type { Sen } from './uang.ts';
import { jumlahkan, keAngka, type Pecahan } from './lke/pecahan.ts';
import { langkahPerbaikan } from './lke/perbaikan.ts';
import { syaratPredikat } from './lke/syarat.ts';
import { anggotaPokja, persenPernyataan } from './pokja.ts';
import { temuanRad } from './rad.ts';
import { namaPeriode } from './survei/deret.ts';
import type { HasilSurvei } from './survei/hitung.ts';
import { hitungZi, type NilaiZi } from './zona-integritas.ts';

/** Example of each measure that the data have one of. */
export type ContohHitung = Partial<Record<KodeUkuran, { teks: string; contoh: boolean }>>;

/** Worked examples from a budget year, a ZI assessment, an ITKP year, what the unit reports itself, and surveys (newest first); what is not there has no example. */
export function contohHitung(
  data: TahunAnggaran | undefined,
  zi: Lembar | undefined,
  itkp: Itkp | undefined,
  {
    pokja,
    rad,
    survei = [],
  }: { pokja?: Pokja | undefined; rad?: Rad | undefined; survei?: readonly HasilSurvei[] } = {},
): ContohHitung {
  return {
    ...(data ? contohTahun(data) : {}),
    ...(zi ? contohZi(zi) : {}),
    ...(itkp ? contohItkp(itkp) : {}),
    ...(pokja ? contohPokja(pokja) : {}),
    ...(rad ? contohRad(rad) : {}),
    ...contohSurvei(survei),
  };
}

function contohTahun(data: TahunAnggaran): ContohHitung {
  const { tahun, paket, impor } = data;
  const r = ringkas(paket);
  const titik = titikTerakhir(deretBulan(paket, tahun, impor.sampaiDengan));
  const satu = paket.find((p) => p.kontrak?.nilai && p.pembayaran.length > 0 && p.status !== 'gagal');
  const satuR = satu && ringkas([satu]);
  const ef = hitungEfisiensi(paket);
  const fisik = titik?.realisasiFisik ?? null;
  const sampai = titik ? `Sampai ${namaBulan(titik.bulan)} ${tahun}` : '';
  const { masuk } = cakupanDeret(paket, tahun);
  const teks: Partial<Record<KodeUkuran, string | false | undefined>> = {
    paket: `Tahun ${tahun}: ${formatBilangan(r.paket)} paket.`,
    pagu: jumlah(tahun, r.pagu),
    hps: jumlah(tahun, r.hps),
    kontrak: jumlah(tahun, r.kontrak),
    dibayar: jumlah(tahun, r.dibayar),
    pesanan: jumlah(tahun, jumlahkanPesanan(paket)),
    serapan: hasilBagi(`Tahun ${tahun}`, r.dibayar.nilai, r.pagu.nilai, serapanRencana(r, adaRencana(paket))),
    'dibayar-dari-kontrak':
      satuR &&
      hasilBagi(
        `Paket ${satu.id}`,
        satuR.dibayar.nilai,
        satuR.kontrak.nilai,
        rasio(satuR.dibayar.nilai, satuR.kontrak.nilai),
      ),
    efisiensi:
      ef.persen !== null &&
      `Tahun ${tahun}, ${formatBilangan(ef.diketahui)} paket: (${formatRupiah(ef.hps)} − ${formatRupiah(ef.kontrak)}) ÷ ${formatRupiah(ef.hps)} = ${formatPersen(ef.persen, 2)}.`,
    fisik: fisik !== null && `${sampai}: rata-rata tertimbang pagu ${formatPersen(fisik, 2)}.`,
    ...contohPangsa(data),
    ...(titik && contohBulan(sampai, titik.targetKeuangan, titik.realisasiKeuangan, masuk)),
  };
  return tandai(teks, impor.contoh);
}

function contohBulan(sampai: string, target: Sen | null, realisasi: Sen | null, masuk: number) {
  const cakupan = `dari ${formatBilangan(masuk)} paket`;
  return {
    'realisasi-bulan': realisasi !== null && `${sampai}: ${formatRupiah(realisasi)} ${cakupan}.`,
    target: target !== null && `${sampai}: ${formatRupiah(target)} ${cakupan}.`,
    capaian: hasilBagi(sampai, realisasi, target, rasio(realisasi, target)),
    deviasi:
      target !== null &&
      realisasi !== null &&
      `${sampai}: ${formatRupiah(realisasi)} − ${formatRupiah(target)} = ${realisasi < target ? '−' : ''}${formatRupiah(Math.abs(realisasi - target) as Sen)}.`,
  };
}

function contohZi(zi: Lembar): ContohHitung {
  const nilai = hitungZi(zi);
  const area = nilai.area.find((a) => a.persen !== null);
  return tandai(
    {
      zi:
        nilai.total !== null &&
        `Tahun ${zi.tahun}: ${formatPoin(nilai.pengungkit)} + ${formatPoin(nilai.totalHasil)} = ${formatPoin(nilai.total)}.`,
      'zi-area':
        area &&
        `${area.nama} ${zi.tahun}: (${formatPoin(area.pemenuhan)} + ${formatPoin(area.reform)}) ÷ ${formatPoin(area.bobot)} = ${formatPersen(area.persen, 2)}.`,
      'zi-indikator': contohIndikator(nilai, zi.tahun),
      'zi-perbaikan': contohLangkah(nilai),
    },
    zi.contoh,
  );
}

function contohIndikator({ lke }: NilaiZi, tahun: number): string | undefined {
  const found = lke.area.flatMap((a) => a.indikator).find((i) => i.poin.nilai !== null);
  if (!found?.poin.nilai) return undefined;
  const worth = found.pertanyaan.map((p) => formatBilangan(p.nilai && keAngka(p.nilai), 2)).join(' + ');
  return `${found.kode} ${found.indikator.nama} ${tahun}: (${worth}) ÷ ${found.poin.dari} × ${formatPoin(found.indikator.bobot)} = ${formatPoin(keAngka(found.poin.nilai))}.`;
}

function contohLangkah({ regulasi, lke }: NilaiZi): string | undefined {
  const [step] = langkahPerbaikan(regulasi, lke, syaratPredikat(regulasi, lke, 'WBK'));
  return step && `${step.pertanyaan.kode} ${step.langkah}: ${formatPoin(keAngka(step.poin))} poin.`;
}

function contohItkp({ tahun, total, contoh }: Itkp): ContohHitung {
  return tandai({ itkp: `Tahun ${tahun}: ${formatPoin(total)}.` }, contoh);
}

function contohPokja(p: Pokja): ContohHitung {
  const { unit, jumlah: semua, persenUnit } = anggotaPokja(p);
  const { wajib, dibuat } = p.pernyataan;
  return tandai(
    {
      'pokja-unit':
        persenUnit !== null &&
        `Tahun ${p.tahun}: ${formatBilangan(unit)} ÷ ${formatBilangan(semua)} = ${formatPersen(persenUnit, 2)}.`,
      'pernyataan-kepentingan':
        persenPernyataan(p) !== null &&
        `Tahun ${p.tahun}: ${formatBilangan(dibuat)} ÷ ${formatBilangan(wajib)} = ${formatPersen(persenPernyataan(p), 2)}.`,
    },
    p.contoh,
  );
}

function contohRad(rad: Rad): ContohHitung {
  return tandai({ 'rad-target': `${temuanRad(rad).kalimat}.` }, rad.contoh);
}

function contohSurvei(survei: readonly HasilSurvei[]): ContohHitung {
  const skm = survei.find((s) => s.survei.jenis === 'skm');
  const perception = survei.find((s) => s.survei.jenis !== 'skm');
  const [unsur] = skm?.unsur ?? [];
  const n = (p: Pecahan) => formatPoin(keAngka(p));
  const counted = skm?.survei.unsur.find((u) => u.kode === unsur?.kode)?.jumlah;
  return {
    ...(skm
      ? tandai(
          {
            ikm: `${namaPeriode(skm.survei)}: jumlah NRR tertimbang ${formatBilangan(keAngka(jumlahkan(skm.unsur.map((u) => u.tertimbang))), 4)} × 25 = ${n(skm.indeks)}${skm.mutu ? `, mutu ${skm.mutu.huruf}` : ''}.`,
            nrr:
              unsur &&
              counted !== null &&
              counted !== undefined &&
              `${unsur.kode} ${unsur.nama}, ${namaPeriode(skm.survei)}: ${formatBilangan(counted)} ÷ ${formatBilangan(skm.survei.responden)} = ${n(unsur.nrr)}.`,
            'responden-survei': `${namaPeriode(skm.survei)}: ${formatBilangan(skm.survei.responden)} responden.`,
          },
          skm.survei.contoh,
        )
      : {}),
    ...(perception
      ? tandai(
          {
            'indeks-survei': `${CARA_SURVEI[perception.survei.jenis].singkat} ${namaPeriode(perception.survei)}: ${n(perception.indeks)} dari 4.`,
          },
          perception.survei.contoh,
        )
      : {}),
  };
}

function jumlah(tahun: number, { nilai, diketahui, dari }: Jumlah): string | false {
  return (
    nilai !== null &&
    `Tahun ${tahun}: ${formatRupiah(nilai)}, diketahui pada ${formatBilangan(diketahui)} dari ${formatBilangan(dari)} paket.`
  );
}

function hasilBagi(awal: string, a: Sen | null, b: Sen | null, persen: number | null): string | false {
  return persen !== null && `${awal}: ${formatRupiah(a)} ÷ ${formatRupiah(b)} = ${formatPersen(persen, 2)}.`;
}

function tandai(teks: Partial<Record<KodeUkuran, string | false | undefined>>, contoh: boolean): ContohHitung {
  const hasil: ContohHitung = {};
  for (const [kode, t] of Object.entries(teks) as [KodeUkuran, string | false | undefined][])
    if (typeof t === 'string') hasil[kode] = { teks: t, contoh };
  return hasil;
}
