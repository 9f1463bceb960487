/** What an import of a survey did, for the terminal. */
import { CARA_SURVEI, CIRI_RESPONDEN, SAMPEL_TERKECIL } from '../../acuan/survei.ts';
import { formatBilangan, formatPoin } from '../../model/format.ts';
import { keAngka } from '../../model/lke/pecahan.ts';
import { namaPeriode } from '../../model/survei/deret.ts';
import { hitungSurvei } from '../../model/survei/hitung.ts';
import { unsurTerendah } from '../../model/survei/terendah.ts';
import type { HasilImporSurvei } from './impor-survei.ts';

/** Rows, result, what is hidden, and which columns were not read. */
export function tulisLaporanSurvei({ survei, isi, peringatan }: HasilImporSurvei): string {
  const { indeks, mutu, unsur } = hitungSurvei(survei);
  const { dibaca, dipakai, ditolak } = survei.asal;
  const { singkat, indeks: namaIndeks } = CARA_SURVEI[survei.jenis];
  const lowest = unsurTerendah(unsur);
  const withheld = (merged: boolean) =>
    survei.susunan
      .filter((s) => s.kelompok === null && (s.responden !== null) === merged)
      .map((s) => CIRI_RESPONDEN[s.ciri].toLowerCase());
  const [digabung, ditutup] = [withheld(true), withheld(false)];
  const lines: (string | false)[] = [
    `${singkat} ${namaPeriode(survei)}, ${survei.penerbit}${survei.contoh ? ' — DATA CONTOH' : ''}`,
    `Baris: ${formatBilangan(dibaca)} dibaca = ${formatBilangan(dipakai)} dipakai + ${formatBilangan(ditolak)} ditolak`,
    `Responden: ${formatBilangan(survei.responden)}, ${survei.mulai} sampai ${survei.selesai}`,
    survei.responden < SAMPEL_TERKECIL &&
      `Kurang dari ${SAMPEL_TERKECIL} responden: tidak dapat masuk nilai Zona Integritas.`,
    `${namaIndeks}: ${formatPoin(keAngka(indeks))}${mutu ? `, mutu ${mutu.huruf} (${mutu.nama})` : ''}`,
    lowest.length > 0 &&
      `Unsur terendah: ${lowest.map((u) => `${u.kode} ${u.nama} ${formatPoin(keAngka(u.nrr))}`).join('; ')}`,
    digabung.length > 0 && `Kelompok kecil digabung pada: ${digabung.join(', ')}`,
    ditutup.length > 0 && `Tidak ditampilkan karena kelompok kecilnya dapat dihitung: ${ditutup.join(', ')}`,
    isi.pribadi.length > 0 &&
      `Kolom yang tampak seperti data pribadi, tidak dibaca: ${isi.pribadi.join(', ')}. Hapus dari berkas itu; survei tidak memerlukannya.`,
    isi.dilewati.length > 0 && `Kolom atau lembar yang tidak dibaca: ${isi.dilewati.join(', ')}`,
    ...peringatan.map((p) => `Perhatian: ${p}`),
  ];
  return lines.filter((l) => l !== false).join('\n');
}
