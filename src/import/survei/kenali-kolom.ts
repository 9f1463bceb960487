/** Which columns of a table of answers are read: those of the allow-list, and no other. */
import { KOLOM_RESPONDEN, KOLOM_TANGGAL, POLA_KOLOM_PRIBADI } from '../../acuan/kolom-survei.ts';
import { CARA_SURVEI, type CiriResponden, type JenisSurvei, UNSUR_SKM } from '../../acuan/survei.ts';
import type { Masalah } from '../../schemas/masalah.ts';

/** An element with the header it stands under. */
interface KolomUnsur {
  kode: string;
  /** Wording of the questionnaire; null for the SKM, whose elements have the regulation's names. */
  nama: string | null;
  judul: string;
}

/** What is read of a table. */
export interface KolomTerbaca {
  unsur: KolomUnsur[];
  /** Headers of what respondents are told apart by. */
  ciri: Partial<Record<CiriResponden, string>>;
  tanggal: string | null;
  /** Headers that are not read; `pribadi` look like personal data. */
  dilewati: string[];
  pribadi: string[];
}

/** Sorts the headers of a table. Problems: elements that are missing, stand twice, have no wording, or stand under the other's number. */
export function kenaliKolom(
  jenis: JenisSurvei,
  kolom: readonly string[],
  berkas: string,
): { kolom: KolomTerbaca; masalah: Masalah[] } {
  const hasil: KolomTerbaca = { unsur: [], ciri: {}, tanggal: null, dilewati: [], pribadi: [] };
  const masalah: Masalah[] = [];
  for (const judul of kolom) {
    const unsur = kolomUnsur(jenis, judul);
    const ciri = (Object.keys(KOLOM_RESPONDEN) as CiriResponden[]).find((c) =>
      KOLOM_RESPONDEN[c].ejaan.includes(judul.toLowerCase()),
    );
    const twice = unsur && hasil.unsur.some((u) => u.kode === unsur.kode);
    if (twice || (ciri && hasil.ciri[ciri] !== undefined))
      masalah.push({
        berkas,
        bidang: judul,
        nilai: 'kolom yang sama untuk kedua kali',
        harapan: 'satu kolom saja',
        perbaikan: 'hapus salah satunya',
      });
    else if (unsur) hasil.unsur.push(unsur);
    else if (ciri) hasil.ciri[ciri] = judul;
    else if (hasil.tanggal === null && KOLOM_TANGGAL.includes(judul.toLowerCase())) hasil.tanggal = judul;
    else hasil[POLA_KOLOM_PRIBADI.test(judul) ? 'pribadi' : 'dilewati'].push(judul);
  }
  masalah.push(...masalahUnsur(jenis, hasil.unsur, berkas));
  return { kolom: hasil, masalah };
}

/** `U3`, `U3 Waktu penyelesaian`, `P2. Tidak ada imbalan`; undefined for any other header. */
function kolomUnsur(jenis: JenisSurvei, judul: string): KolomUnsur | undefined {
  const { huruf } = CARA_SURVEI[jenis];
  const match = new RegExp(`^${huruf} ?([1-9]\\d?)(?!\\d)[\\s.:)–-]*(.*)$`, 'i').exec(judul);
  if (!match) return undefined;
  const [, nomor = '', bunyi = ''] = match;
  const kode = `${huruf}${nomor}`;
  if (jenis === 'skm') return kode in UNSUR_SKM ? { kode, nama: null, judul } : undefined;
  return { kode, nama: bunyi.trim().slice(0, 120) || null, judul };
}

function masalahUnsur(jenis: JenisSurvei, unsur: readonly KolomUnsur[], berkas: string): Masalah[] {
  const { huruf } = CARA_SURVEI[jenis];
  if (jenis !== 'skm') {
    if (unsur.length === 0)
      return [
        {
          berkas,
          bidang: `${huruf}1`,
          nilai: '(tidak ada)',
          harapan: `kolom jawaban berjudul ${huruf}1, ${huruf}2, dan seterusnya, masing-masing dengan bunyi pertanyaannya`,
          perbaikan: `tulis misalnya "${huruf}1 Tidak ada pungutan di luar tarif" sebagai judul kolomnya`,
        },
      ];
    return unsur
      .filter((u) => u.nama === null)
      .map(({ judul, kode }) => ({
        berkas,
        bidang: judul,
        nilai: 'judul tanpa bunyi pertanyaan',
        harapan: `${kode} diikuti bunyi pertanyaannya`,
        perbaikan: `tulis misalnya "${kode} Tidak ada pungutan di luar tarif"`,
      }));
  }
  const missing = Object.keys(UNSUR_SKM).filter((kode) => !unsur.some((u) => u.kode === kode));
  return [
    ...missing.map((kode) => ({
      berkas,
      bidang: kode,
      nilai: '(tidak ada)',
      harapan: `kolom ${kode} (${UNSUR_SKM[kode]})`,
      perbaikan: `beri judul ${kode} pada kolom jawabannya`,
    })),
    ...unsur.flatMap((u) => masalahTertukar(u, berkas)),
  ];
}

/** Many programs number complaints and facilities the other way round: the words of the header tell. */
function masalahTertukar({ kode, judul }: KolomUnsur, berkas: string): Masalah[] {
  const other = kode === 'U8' ? /sarana|prasarana/i : kode === 'U9' ? /aduan|masukan/i : null;
  if (!other?.test(judul)) return [];
  return [
    {
      berkas,
      bidang: judul,
      nilai: `nomor ${kode} pada unsur lain`,
      harapan: `${kode} ${UNSUR_SKM[kode]} menurut PermenPAN-RB 14/2017`,
      perbaikan: 'tukar nomor U8 dan U9 di judul kolom; banyak aplikasi menukarnya',
    },
  ];
}
