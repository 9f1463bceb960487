/** The small data sets: ITKP, ZI scores, surveys, Pokja, the district's action plan; all years in one file. */
import { REGULASI_LKE } from '../acuan/lke/regulasi.ts';
import { type Itkp, itkpSchema } from '../schemas/itkp.ts';
import type { HasilSurvei } from '../model/survei/hitung.ts';
import { gabungSumber } from '../model/sumber.ts';
import type { Lembar } from '../schemas/lke.ts';
import { type Pokja, pokjaSchema } from '../schemas/pokja.ts';
import { type Rad, radSchema } from '../schemas/rad.ts';
import { type Berkas, ukur } from './berkas.ts';
import { berkasCsv, berkasJson, type EntriKatalog } from './entri-katalog.ts';
import { lembarTerbitkan, lembarTerbitSchema } from './lembar-terbit.ts';
import { surveiTerbitkan, surveiTerbitSchema } from './survei-terbit.ts';
import { bertandaContoh, hitungBaris, tabelSkema, tulisTabel } from './tabel.ts';
import { tulisDaftar } from './tulis-dataset.ts';

const TABEL_ITKP = tabelSkema(itkpSchema, 'tahun');
const TABEL_POKJA = tabelSkema(pokjaSchema, 'tahun');
const TABEL_RAD = tabelSkema(radSchema, 'tahun');
const TABEL_ZI = tabelSkema(lembarTerbitSchema, 'lembar');
const TABEL_SURVEI = tabelSkema(surveiTerbitSchema, 'survei');

/** ITKP of all years, oldest first; undefined when there is none. */
export function terbitkanItkp(itkp: readonly Itkp[]): EntriKatalog | undefined {
  const years = itkp.map((i) => i.tahun);
  if (years.length === 0) return undefined;
  return {
    id: 'itkp',
    judul: 'Indeks Tata Kelola Pengadaan (ITKP)',
    uraian: 'Nilai dan predikat yang diumumkan LKPP, per tahun dan per indikator.',
    contoh: itkp.some((i) => i.contoh),
    periode: { mulai: `${Math.min(...years)}-01-01`, selesai: `${Math.max(...years)}-12-31` },
    sumber: gabungSumber(itkp),
    diekspor: null,
    diimpor: null,
    baris: { banyak: itkp.length, satuan: 'tahun' },
    berkas: berkasNilai('itkp', 'Nilai per tahun', itkp, TABEL_ITKP).map(ukur),
    tahun: null,
  };
}

/** ZI score sheets of all years and assessors that are out; undefined when there is none. */
export function terbitkanZi(zi: readonly Lembar[]): EntriKatalog | undefined {
  const days = zi.map((z) => z.tanggal).sort();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const regulasi = [...new Set(zi.map((z) => REGULASI_LKE[z.regulasi].nama))];
  return {
    id: 'zi',
    judul: 'Lembar penilaian Zona Integritas',
    uraian: `Jawaban tiap pertanyaan lembar kerja evaluasi (${regulasi.join(', ')}), per penilaian, dengan buktinya.`,
    contoh: zi.some((z) => z.contoh),
    periode: { mulai: `${Math.min(...zi.map((z) => z.tahun))}-01-01`, selesai: last },
    sumber: gabungSumber(zi),
    diekspor: null,
    diimpor: null,
    baris: { banyak: zi.length, satuan: 'penilaian' },
    berkas: berkasNilai('zi', 'Lembar per penilaian', zi.map(lembarTerbitkan), TABEL_ZI).map(ukur),
    tahun: null,
  };
}

/** Surveys of all kinds and periods, newest first; undefined when there is none. */
export function terbitkanSurvei(survei: readonly HasilSurvei[]): EntriKatalog | undefined {
  const days = survei.flatMap(({ survei: s }) => [s.mulai, s.selesai]).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return {
    id: 'survei',
    judul: 'Survei kepuasan masyarakat dan survei Zona Integritas',
    uraian:
      'Hasil tiap survei: indeks, nilai tiap unsur, dan susunan respondennya. Kelompok di bawah 5 orang digabung atau tidak ditampilkan.',
    contoh: survei.some((s) => s.survei.contoh),
    periode: { mulai: first, selesai: last },
    sumber: gabungSumber(survei.map((s) => s.survei)),
    diekspor: null,
    diimpor: null,
    baris: { banyak: survei.length, satuan: 'survei' },
    berkas: berkasNilai('survei', 'Hasil per survei', survei.map(surveiTerbitkan), TABEL_SURVEI).map(ukur),
    tahun: null,
  };
}

/** Pokja of all years, newest first; undefined when there is none. */
export function terbitkanPokja(pokja: readonly Pokja[]): EntriKatalog | undefined {
  return terbitkanTahunan(pokja, TABEL_POKJA, {
    id: 'pokja',
    judul: 'Pokja dan konflik kepentingan',
    uraian: 'Anggota Pokja Pemilihan menurut kantor asalnya dan pernyataan konflik kepentingan, per tahun, tanpa nama.',
  });
}

/** Rencana Aksi Daerah of all years, newest first; undefined when there is none. */
export function terbitkanRad(rad: readonly Rad[]): EntriKatalog | undefined {
  return terbitkanTahunan(rad, TABEL_RAD, {
    id: 'rad',
    judul: 'Rencana Aksi Daerah Pencegahan Korupsi',
    uraian: 'Aksi bidang pengadaan dengan target dan capaian tiap triwulan, per tahun.',
  });
}

function terbitkanTahunan(
  records: readonly (Pokja | Rad)[],
  tabel: typeof TABEL_ITKP,
  nama: Pick<EntriKatalog, 'id' | 'judul' | 'uraian'>,
): EntriKatalog | undefined {
  const days = records.map((r) => r.sampaiDengan).sort();
  const last = days.at(-1);
  if (last === undefined) return undefined;
  return {
    ...nama,
    contoh: records.some((r) => r.contoh),
    periode: { mulai: `${Math.min(...records.map((r) => r.tahun))}-01-01`, selesai: last },
    sumber: gabungSumber(records),
    diekspor: null,
    diimpor: null,
    baris: { banyak: records.length, satuan: 'tahun' },
    berkas: berkasNilai(nama.id, 'Isi per tahun', records, tabel).map(ukur),
    tahun: null,
  };
}

function berkasNilai(nama: string, uraian: string, records: readonly unknown[], tabel: typeof TABEL_ITKP): Berkas[] {
  return [
    berkasJson(`/data/${nama}.json`, {
      uraian: `${uraian}, lengkap`,
      baris: records.length,
      isi: function* () {
        yield* tulisDaftar(records);
        yield '\n';
      },
    }),
    ...tabel.map((t) =>
      berkasCsv(`/data/${[nama, ...t.daftar].join('-')}.csv`, {
        uraian: t.daftar.length === 0 ? uraian : `Rincian: ${t.daftar.join(', ')}`,
        baris: hitungBaris(t, records),
        isi: () => tulisTabel(bertandaContoh(t), records),
      }),
    ),
  ];
}
