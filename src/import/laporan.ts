import { formatBilangan, formatRupiah } from '../model/format.ts';
import { labelBidang, tulisNilaiBidang } from '../model/label-bidang.ts';
import { labelDataset } from '../model/neraca-impor.ts';
import { keSen } from '../model/uang.ts';
import type { BerkasImpor, DatasetPaket } from '../schemas/impor.ts';
import type { HitunganPerubahan } from './perubahan.ts';
import type { UangKosong } from './uang-kosong.ts';

const KOLOM = ['dibaca', 'dibuat', 'digabung', 'berulang', 'tidakDipakai', 'ditolak'] as const;
const JUDUL = ['dibaca', 'dibuat', 'digabung', 'berulang', 'tak dipakai', 'ditolak'];

/** The accounts of one year's import as text for the terminal: rows per file, reasons, money, suppliers, and what changes. */
export function tulisLaporan(
  { impor, paket, opd, perubahan }: DatasetPaket,
  hitungan: HitunganPerubahan,
  uangKosong: UangKosong,
): string {
  return [
    `Tahun anggaran ${impor.tahun} — ${impor.instansi.nama} (${impor.instansi.kode})${impor.contoh ? ' — DATA CONTOH' : ''}`,
    `${formatBilangan(paket.length)} paket, ${formatBilangan(opd.length)} OPD; keadaan sampai ${impor.sampaiDengan}, diekspor ${impor.dieksporPada}`,
    '',
    ...tabelBaris(impor.berkas),
    '',
    ...alasan(impor.berkas),
    ...uang(impor.berkas, uangKosong),
    penyedia(paket),
    `Data pribadi yang disamarkan dalam teks: ${formatBilangan(impor.disamarkan)}`,
    tulisPerubahan(hitungan),
    ...contohPerubahan(hitungan, perubahan),
  ].join('\n');
}

function tabelBaris(berkas: readonly BerkasImpor[]): string[] {
  const label = labelDataset(berkas);
  const rows = [
    ['dataset', ...JUDUL],
    ...berkas.map((b, i) => [label[i] ?? b.dataset, ...KOLOM.map((k) => formatBilangan(b[k]))]),
    ['jumlah', ...KOLOM.map((k) => formatBilangan(berkas.reduce((sum, b) => sum + b[k], 0)))],
  ];
  const width = rows[0]?.map((_, i) => Math.max(...rows.map((r) => r[i]?.length ?? 0))) ?? [];
  return rows.map((r) =>
    r.map((cell, i) => (i === 0 ? cell.padEnd(width[i] ?? 0) : cell.padStart(width[i] ?? 0))).join('  '),
  );
}

function alasan(berkas: readonly BerkasImpor[]): string[] {
  const label = labelDataset(berkas);
  const lines = berkas.flatMap((b, i) =>
    b.alasan.map((a) => `  ${label[i]}: ${formatBilangan(a.baris)} baris, ${a.mengapa}`),
  );
  return lines.length === 0 ? [] : ['Tidak dipakai:', ...lines, ''];
}

function uang(berkas: readonly BerkasImpor[], uangKosong: UangKosong): string[] {
  const label = labelDataset(berkas);
  const lines = berkas.flatMap((b, i) =>
    b.uang.flatMap((u) => {
      const kosong = uangKosong(b, u.bidang);
      if (kosong !== undefined) return [`  ${label[i]}, ${u.bidang}: ${kosong}`];
      return [
        `  ${label[i]}, ${u.bidang}: sumber ${rp(u.sumber)} = dataset ${rp(u.dataset)}${u.selisih.length > 0 ? ' +' : ''}`,
        ...u.selisih.map((s) => `      ${rp(s.nilai)} ${s.mengapa}`),
      ];
    }),
  );
  return lines.length === 0 ? [] : ['Uang, cocok sampai sen:', ...lines, ''];
}

function penyedia(paket: DatasetPaket['paket']): string {
  const count = (jenis: string) => formatBilangan(paket.filter((p) => p.penyedia?.jenis === jenis).length);
  const tanpaKode = paket.filter((p) => p.penyedia?.jenis === 'badan-usaha' && !p.penyedia.terverifikasi).length;
  return (
    `Penyedia: ${count('badan-usaha')} paket badan usaha (${formatBilangan(tanpaKode)} hanya dikenali dari nama), ` +
    `${count('perorangan')} perorangan, ${count('tidak-jelas')} bentuk usahanya tidak tercatat sehingga tidak dinamai`
  );
}

function tulisPerubahan(p: HitunganPerubahan): string {
  if (p.lama === null)
    return `Terhadap data tersimpan: belum ada berkas tahun ini; ${formatBilangan(p.baru)} paket baru`;
  const parts = [
    `${formatBilangan(p.baru)} baru`,
    `${formatBilangan(p.berubah)} berubah`,
    `${formatBilangan(p.hilang)} hilang`,
  ];
  return `Terhadap data tersimpan (${formatBilangan(p.lama)} paket): ${parts.join(', ')}, ${formatBilangan(p.tetap)} tetap`;
}

/** Packages of each kind that the terminal names; the page lists all. */
const TERSEBUT = 5;

/** The first packages that are new, changed (field, old, new) and vanished; nothing when this import changes nothing. */
function contohPerubahan(p: HitunganPerubahan, { baru, berubah, hilang }: DatasetPaket['perubahan']): string[] {
  if (p.lama === null || p.baru + p.berubah + p.hilang === 0) return [];
  const judul = ({ id, nama }: { id: string; nama: string }) => `  ${id} ${nama}`;
  const changed = berubah
    .slice(0, TERSEBUT)
    .flatMap((b) => [
      judul(b),
      ...b.bidang.map(
        (f) =>
          `      ${labelBidang(f.bidang)}: ${tulisNilaiBidang(f.bidang, f.lama)} → ${tulisNilaiBidang(f.bidang, f.baru)}`,
      ),
    ]);
  return [
    ...sebagian('Berubah', berubah.length, changed),
    ...sebagian('Baru', baru.length, baru.slice(0, TERSEBUT).map(judul)),
    ...sebagian('Hilang', hilang.length, hilang.slice(0, TERSEBUT).map(judul)),
  ];
}

function sebagian(kata: string, jumlah: number, lines: readonly string[]): string[] {
  if (jumlah === 0) return [];
  const rest = jumlah > TERSEBUT ? [`  … dan ${formatBilangan(jumlah - TERSEBUT)} paket lagi`] : [];
  return [`${kata}:`, ...lines, ...rest];
}

function rp(rupiah: number): string {
  return formatRupiah(keSen(rupiah));
}
