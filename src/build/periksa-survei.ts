/** Surveys beside each other, and what is promised about them. */
import { JENIS_SURVEI } from '../acuan/survei.ts';
import { namaPeriode, periodeBertumpuk } from '../model/survei/deret.ts';
import { selisihTerbuka } from '../model/survei/selisih.ts';
import { type Masalah, tampilkanNilai } from '../schemas/masalah.ts';
import { kodeSurvei, type Survei } from '../schemas/survei.ts';
import type { TindakLanjutSurvei } from '../schemas/tindak-lanjut-survei.ts';
import type { TautanIsi } from './rujukan-isi.ts';

/** One problem for each pair of surveys of which the one minus the other would be a group that neither shows: overlapping months, or one questionnaire with few missing. */
export function masalahPeriodeSurvei(survei: readonly Survei[]): Masalah[] {
  return survei.flatMap((s, i) =>
    survei.slice(0, i).flatMap((other): Masalah[] => [
      ...(periodeBertumpuk(s, other)
        ? [
            {
              berkas: `data/survei/${kodeSurvei(s)}.json`,
              bidang: 'periode',
              label: 'Periode',
              nilai: namaPeriode(s),
              harapan: `bulan yang belum dicakup ${JENIS_SURVEI[other.jenis]} ${namaPeriode(other)}, karena selisih keduanya dapat membuka kelompok kecil`,
              perbaikan: `hapus salah satu berkas: ${kodeSurvei(s)}.json atau ${kodeSurvei(other)}.json`,
            },
          ]
        : []),
      ...(selisihTerbuka(s, other) ? [masalahSelisih(s, other)] : []),
    ]),
  );
}

function masalahSelisih(s: Survei, other: Survei): Masalah {
  return {
    berkas: `data/survei/${kodeSurvei(s)}.json`,
    bidang: 'responden',
    label: 'Responden',
    nilai: String(s.responden),
    harapan: `${other.responden}, seperti ${kodeSurvei(other)} dari kuesioner yang sama, karena selisih keduanya membuka kelompok kecil`,
    perbaikan: 'impor ulang keduanya dari baris yang lengkap untuk kedua survei',
  };
}

/** Addresses on this site that follow-ups name as evidence. */
export function tautanTindakLanjut(entri: readonly { slug: string; data: TindakLanjutSurvei }[]): TautanIsi[] {
  return entri.flatMap(({ slug, data: { bukti } }) =>
    bukti?.startsWith('/') ? [{ berkas: `tindak-lanjut-survei/${slug}.md`, bidang: 'bukti', alamat: bukti }] : [],
  );
}

/** One problem for each follow-up of a survey or element that is not there, or that is invented beside a real survey (or the other way round). */
export function masalahTindakLanjut(
  entri: readonly { slug: string; data: TindakLanjutSurvei }[],
  survei: readonly Survei[],
): Masalah[] {
  const byCode = new Map(survei.map((s) => [kodeSurvei(s), s]));
  return entri.flatMap(({ slug, data }): Masalah[] => {
    const at = (
      bidang: 'survei' | 'unsur' | 'contoh',
      label: string,
      harapan: string,
      perbaikan: string,
    ): Masalah[] => [
      {
        berkas: `tindak-lanjut-survei/${slug}.md`,
        bidang,
        label,
        nilai: tampilkanNilai(data[bidang]),
        harapan,
        perbaikan,
      },
    ];
    const found = byCode.get(data.survei);
    if (!found)
      return at(
        'survei',
        'Survei',
        'nama berkas di data/survei tanpa .json',
        `pilih dari: ${[...byCode.keys()].join(', ') || '(belum ada survei)'}`,
      );
    const codes = found.unsur.map((u) => u.kode);
    return [
      ...(codes.includes(data.unsur)
        ? []
        : at(
            'unsur',
            'Unsur',
            `unsur survei itu: ${codes.join(', ') || '(tidak ada rincian unsur)'}`,
            'betulkan kode unsurnya',
          )),
      ...(found.contoh === data.contoh
        ? []
        : at('contoh', 'Data contoh', `${String(found.contoh)}, seperti surveinya`, 'samakan tanda data contohnya')),
    ];
  });
}
