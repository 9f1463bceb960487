import { formatBilangan, formatRupiah } from '../model/format.ts';
import { keSen } from '../model/uang.ts';
import type { BerkasImpor, DatasetPaket } from '../schemas/impor.ts';
import type { Perubahan } from './perubahan.ts';

const KOLOM = ['dibaca', 'dibuat', 'digabung', 'berulang', 'tidakDipakai', 'ditolak'] as const;
const JUDUL = ['dibaca', 'dibuat', 'digabung', 'berulang', 'tak dipakai', 'ditolak'];

/** The accounts of one year's import as text for the terminal: rows per file, reasons, money, suppliers, and what changes. */
export function tulisLaporan({ impor, paket, opd }: DatasetPaket, perubahan: Perubahan): string {
  return [
    `Tahun anggaran ${impor.tahun} — ${impor.instansi.nama} (${impor.instansi.kode})${impor.contoh ? ' — DATA CONTOH' : ''}`,
    `${formatBilangan(paket.length)} paket, ${formatBilangan(opd.length)} OPD; keadaan sampai ${impor.sampaiDengan}, diekspor ${impor.dieksporPada}`,
    '',
    ...tabelBaris(impor.berkas),
    '',
    ...alasan(impor.berkas),
    ...uang(impor.berkas),
    penyedia(paket),
    `Data pribadi yang disamarkan dalam teks: ${formatBilangan(impor.disamarkan)}`,
    tulisPerubahan(perubahan),
  ].join('\n');
}

function tabelBaris(berkas: readonly BerkasImpor[]): string[] {
  const rows = [
    ['dataset', ...JUDUL],
    ...berkas.map((b) => [b.dataset, ...KOLOM.map((k) => formatBilangan(b[k]))]),
    ['jumlah', ...KOLOM.map((k) => formatBilangan(berkas.reduce((sum, b) => sum + b[k], 0)))],
  ];
  const width = rows[0]?.map((_, i) => Math.max(...rows.map((r) => r[i]?.length ?? 0))) ?? [];
  return rows.map((r) =>
    r.map((cell, i) => (i === 0 ? cell.padEnd(width[i] ?? 0) : cell.padStart(width[i] ?? 0))).join('  '),
  );
}

function alasan(berkas: readonly BerkasImpor[]): string[] {
  const lines = berkas.flatMap((b) =>
    b.alasan.map((a) => `  ${b.dataset}: ${formatBilangan(a.baris)} baris, ${a.mengapa}`),
  );
  return lines.length === 0 ? [] : ['Tidak dipakai:', ...lines, ''];
}

function uang(berkas: readonly BerkasImpor[]): string[] {
  const lines = berkas.flatMap((b) =>
    b.uang.flatMap((u) => [
      `  ${b.dataset}, ${u.bidang}: sumber ${rp(u.sumber)} = dataset ${rp(u.dataset)}${u.selisih.length > 0 ? ' +' : ''}`,
      ...u.selisih.map((s) => `      ${rp(s.nilai)} ${s.mengapa}`),
    ]),
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

function tulisPerubahan(p: Perubahan): string {
  if (p.lama === null)
    return `Terhadap data tersimpan: belum ada berkas tahun ini; ${formatBilangan(p.baru)} paket baru`;
  const parts = [
    `${formatBilangan(p.baru)} baru`,
    `${formatBilangan(p.berubah)} berubah`,
    `${formatBilangan(p.hilang)} hilang`,
  ];
  return `Terhadap data tersimpan (${formatBilangan(p.lama)} paket): ${parts.join(', ')}, ${formatBilangan(p.tetap)} tetap`;
}

function rp(rupiah: number): string {
  return formatRupiah(keSen(rupiah));
}
