/** Worked examples of the measures of months, shares, firms and selections: the same functions that make the figures of the pages. */
import type { KodeUkuran } from '../acuan/ukuran.ts';
import { cakupanTanggal } from './cakupan-tanggal.ts';
import { hitungCorong } from './corong.ts';
import { formatBilangan, formatPersen, formatRupiah, formatTanggal, namaBulan } from './format.ts';
import { hitungHariBayar } from './hari-bayar.ts';
import type { TahunAnggaran } from './himpunan.ts';
import { type Banyak, kontrakBeradendum, prosesDiulang, prosesGagal, sebaranPeserta } from './jalan-proses.ts';
import { keadaanPerBulan } from './keadaan-bulan.ts';
import { hitungKonsentrasi } from './konsentrasi.ts';
import { hitungLewatBatas } from './lewat-batas.ts';
import { jumlahkanPerusahaan, kumpulkanPerusahaan } from './perusahaan.ts';
import { type Pangsa, pangsaKontrak, pangsaRencana } from './pangsa.ts';
import { bagiTriwulan } from './pangsa-waktu.ts';
import { kumpulkanPeristiwa } from './peristiwa-bulan.ts';
import { hitungRencanaTertunda } from './rencana-tertunda.ts';
import { ringkas } from './ringkasan.ts';
import type { Sebaran } from './sebaran.ts';

type Teks = Partial<Record<KodeUkuran, string | false | undefined>>;

/** Example of each of these measures that a budget year has one of. */
export function contohPangsa(data: TahunAnggaran): Teks {
  return { ...contohPeristiwa(data), ...contohBagian(data), ...contohProses(data) };
}

function contohPeristiwa({ tahun, paket, impor }: TahunAnggaran): Teks {
  const peristiwa = kumpulkanPeristiwa(paket, tahun, impor.sampaiDengan);
  const k = keadaanPerBulan(peristiwa).at(-1);
  if (!k) return {};
  const { kontrak, pembayaran, serahTerima } = k.sampaiItu;
  const sampai = `Sampai ${formatTanggal(k.sampai)}`;
  const tertunda = hitungRencanaTertunda(paket, k.sampai);
  const lewat = hitungLewatBatas(paket, k.sampai);
  const [triwulan] = bagiTriwulan(peristiwa, cakupanTanggal({ total: ringkas(paket), peristiwa })).filter(
    (t) => (t.pangsaKontrak ?? 0) > 0,
  );
  const corong = hitungCorong(paket)?.langkah;
  return {
    'kontrak-bulan':
      kontrak.dari > 0 &&
      `${sampai}: ${formatBilangan(kontrak.dari)} kontrak, ${formatRupiah(kontrak.nilai)}; ${namaBulan(k.bulan)} saja ${formatBilangan(k.bulanItu.kontrak.dari)} kontrak.`,
    'bayar-bulan':
      pembayaran.banyak > 0 &&
      `${sampai}: ${formatBilangan(pembayaran.banyak)} pembayaran, ${formatRupiah(pembayaran.nilai)}.`,
    'serah-terima-bulan': serahTerima > 0 && `${sampai}: ${formatBilangan(serahTerima)} paket.`,
    'lewat-batas':
      lewat.jatuhTempo > 0 &&
      `${sampai}: ${formatBilangan(lewat.lewat.length)} dari ${formatBilangan(lewat.jatuhTempo)} kontrak yang batas selesainya sudah lewat.`,
    'rencana-tertunda':
      tertunda.mestinya > 0 &&
      `${sampai}: ${formatBilangan(tertunda.belum)} dari ${formatBilangan(tertunda.mestinya)} paket yang menurut rencana pemilihannya sudah mulai.`,
    'pangsa-triwulan':
      triwulan &&
      `Tahun ${tahun}, triwulan ${triwulan.ke}: kontrak ${formatRupiah(triwulan.kontrak)}, ${formatPersen(triwulan.pangsaKontrak, 2)}.`,
    corong:
      corong &&
      `Tahun ${tahun}: dari ${formatBilangan(corong[0]?.paket ?? null)} paket yang direncanakan, ${formatBilangan(corong.at(-1)?.paket ?? null)} selesai atau diserahterimakan.`,
  };
}

function contohBagian(data: TahunAnggaran): Teks {
  const { tahun, paket } = data;
  const k = hitungKonsentrasi(paket);
  const satu = kumpulkanPerusahaan([data]).find((p) => p.terverifikasi);
  const nilai = satu && jumlahkanPerusahaan(satu.paket);
  return {
    'umk-rencana': pangsa(tahun, pangsaRencana(paket, 'umk')),
    'umk-kontrak': pangsa(tahun, pangsaKontrak(paket, 'umk')),
    'pdn-rencana': pangsa(tahun, pangsaRencana(paket, 'pdn')),
    'pdn-kontrak': pangsa(tahun, pangsaKontrak(paket, 'pdn')),
    'nilai-penyedia':
      satu !== undefined &&
      nilai?.nilai != null &&
      `${satu.nama}, ${tahun}: ${formatRupiah(nilai.nilai)}, diketahui pada ${formatBilangan(nilai.diketahui)} dari ${formatBilangan(nilai.dari)} paket.`,
    konsentrasi:
      k.lima !== null &&
      `Tahun ${tahun}: 5 badan usaha terbesar ${formatPersen(k.lima, 2)} dari ${formatRupiah(k.nilaiPerusahaan)}.`,
    hhi:
      k.setara !== null &&
      `Tahun ${tahun}: setara ${formatBilangan(k.setara, 2)} badan usaha yang sama besar; indeks ${formatBilangan(10_000 / k.setara)}.`,
  };
}

function contohProses({ tahun, paket }: TahunAnggaran): Teks {
  return {
    peserta: tengah(tahun, sebaranPeserta(paket), 'peserta'),
    diulang: banyak(tahun, prosesDiulang(paket)),
    gagal: banyak(tahun, prosesGagal(paket)),
    adendum: banyak(tahun, kontrakBeradendum(paket)),
    'hari-bayar': tengah(tahun, hitungHariBayar(paket).sebaran, 'hari'),
  };
}

function pangsa(tahun: number, { bagian, dasar, persen }: Pangsa): string | false {
  return (
    persen !== null && `Tahun ${tahun}: ${formatRupiah(bagian)} ÷ ${formatRupiah(dasar)} = ${formatPersen(persen, 2)}.`
  );
}

function banyak(tahun: number, { banyak: n, diketahui, dari }: Banyak): string | false {
  return (
    diketahui > 0 &&
    `Tahun ${tahun}: ${formatBilangan(n)} dari ${formatBilangan(diketahui)} yang diketahui (${formatBilangan(dari)} seluruhnya).`
  );
}

function tengah(tahun: number, { median, diketahui, dari }: Sebaran, satuan: string): string | false {
  return (
    median !== null &&
    `Tahun ${tahun}: nilai tengah ${formatBilangan(median, 1)} ${satuan}, dari ${formatBilangan(diketahui)} paket yang diketahui di antara ${formatBilangan(dari)}.`
  );
}
