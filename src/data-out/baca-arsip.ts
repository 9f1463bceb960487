/** The text that lies beside the data in an archive: what it is, from where, how to read and cite it. */
import { formatBilangan, formatTanggal, hariWib } from '../model/format.ts';
import type { BerkasTercatat } from './berkas.ts';
import type { EntriKatalog } from './entri-katalog.ts';
import { BUKAN, DIALEK_CSV, type Penerbit } from './penerbit.ts';

/** BACA.txt of an archive. */
export function bacaArsip(entri: EntriKatalog, penerbit: Penerbit): string {
  const { judul, uraian, contoh, sumber, periode, diekspor, diimpor, baris } = entri;
  return [
    `${judul}, ${penerbit.daerah}`,
    ...(contoh ? ['', 'DATA CONTOH: isi berkas ini rekaan, untuk menunjukkan cara kerjanya. Jangan dikutip.'] : []),
    '',
    uraian,
    '',
    `Penerbit: ${penerbit.nama}, ${penerbit.daerah}`,
    `Sumber: ${sumber}`,
    `Keadaan sampai dengan: ${formatTanggal(periode.selesai)}`,
    `Diekspor: ${diekspor === null ? 'tidak tercatat' : formatTanggal(hariWib(diekspor))}`,
    `Diimpor: ${diimpor === null ? 'tidak tercatat' : formatTanggal(hariWib(diimpor))}`,
    `Isi: ${formatBilangan(baris.banyak)} ${baris.satuan}`,
    `Lisensi: ${penerbit.lisensi.nama}, ${penerbit.lisensi.alamat}`,
    `Katalog: ${penerbit.mutlak('/data/')}`,
    '',
    'Cara mengutip',
    kutipan(entri, penerbit),
    '',
    'Cara membaca CSV',
    ...DIALEK_CSV.map((kalimat) => `- ${kalimat}`),
    'Arti tiap kolom ada di kamus.csv; catatan.csv menyebut pertanyaan, aturan, dan dasarnya di tiap baris. Sidik tiap berkas ada di SHA256SUMS (periksa dengan: sha256sum -c SHA256SUMS).',
    '',
    'Yang perlu diketahui',
    ...BUKAN.map((kalimat) => `- ${kalimat}`),
    '- Data pribadi tidak dimuat: orang yang menjadi penyedia hanya disebut "perorangan".',
    '',
  ].join('\n');
}

/** One line to cite a data set by. */
export function kutipan({ judul, diimpor, contoh, berkas }: EntriKatalog<BerkasTercatat>, penerbit: Penerbit): string {
  const versi = diimpor === null ? '' : ` Versi ${formatTanggal(hariWib(diimpor))}.`;
  const json = berkas.find((b) => b.bentuk === 'JSON');
  const sidik = json ? ` SHA-256 JSON: ${json.sha256.slice(0, 16)}.` : '';
  return `${penerbit.nama}, ${penerbit.daerah}. ${judul}${contoh ? ' (Data contoh)' : ''} [dataset].${versi} ${penerbit.mutlak('/data/')}. ${penerbit.lisensi.nama}.${sidik}`;
}
