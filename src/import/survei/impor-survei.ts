/** `npm run survei`: files of one survey → its data set. */
import {
  CARA_SURVEI,
  type JenisSurvei,
  KELOMPOK_TERKECIL,
  PERIODE_SURVEI,
  type PeriodeSurvei,
} from '../../acuan/survei.ts';
import { periodeBertumpuk, namaPeriode } from '../../model/survei/deret.ts';
import { selisihTerbuka } from '../../model/survei/selisih.ts';
import { DATASET } from '../../schemas/koleksi.ts';
import { GalatMasukan, type Masalah, periksa } from '../../schemas/masalah.ts';
import { kodeSurvei, type Survei, surveiSchema } from '../../schemas/survei.ts';
import type { Efek } from '../efek.ts';
import { gabungJalur } from '../jalur.ts';
import { bacaJawaban, type IsiSurvei } from './baca-jawaban.ts';
import { bacaRingkasan, berbentukRingkasan } from './baca-ringkasan.ts';
import { kenaliKolom } from './kenali-kolom.ts';
import { type KepalaSurvei, susunSurvei, tuliskanSurvei } from './susun-survei.ts';
import { bacaTabelSurvei, type TabelSurvei } from './tabel-survei.ts';

/** What is asked for; days are null where they are to be taken from the answers. */
export interface PilihanSurvei {
  jalur: readonly string[];
  kepala: Omit<KepalaSurvei, 'mulai' | 'selesai'> & { mulai: string | null; selesai: string | null };
  /** Content folder that is written to. */
  out: string;
  dryRun: boolean;
  terimaSebagian: boolean;
  ganti: boolean;
}

/** What came of it. */
export interface HasilImporSurvei {
  survei: Survei;
  isi: IsiSurvei;
  jalur: string;
  /** The same bytes were there already. */
  sama: boolean;
  peringatan: string[];
}

/** Effects an import of a survey needs. */
type EfekSurvei = Pick<Efek, 'daftarBerkas' | 'sumber' | 'bacaLama' | 'tulis'>;

/** Reads, checks, hides small groups, and writes the data set whole or not at all. Throws `GalatMasukan` with everything that is wrong. */
export async function imporSurvei(pilihan: PilihanSurvei, efek: EfekSurvei): Promise<HasilImporSurvei> {
  const { kepala, out, terimaSebagian } = pilihan;
  const isi = bacaIsi(pilihan, await bacaSemua(pilihan.jalur, efek));
  if (isi.ditolak.length > 0 && !terimaSebagian)
    throw new GalatMasukan(
      `${isi.asal.ditolak} dari ${isi.asal.dibaca} baris tidak dapat dipakai. Betulkan, atau teruskan tanpa baris itu dengan --terima-sebagian.`,
      isi.ditolak,
    );
  if (isi.responden < KELOMPOK_TERKECIL)
    throw new GalatMasukan(
      `Survei ini ${isi.responden} responden; yang kurang dari ${KELOMPOK_TERKECIL} tidak disimpan, karena jawaban orangnya dapat dikenali.`,
    );
  const { mulai, selesai } = hariSurvei(kepala, isi);
  const survei = susunSurvei({ ...kepala, mulai, selesai }, isi);
  const berkas = `${DATASET.survei.folder}/${kodeSurvei(survei)}.json`;
  const checked = periksa(surveiSchema, survei, { berkas });
  if (!checked.ok) throw new GalatMasukan('Survei ini belum dapat disimpan.', checked.masalah);
  const jalur = gabungJalur(out, berkas);
  const text = tuliskanSurvei(survei);
  const tersimpan = efek.bacaLama(jalur);
  const peringatan = jagaTimpa(survei, { text, lama: tersimpan, ganti: pilihan.ganti });
  jagaSelisih(survei, bacaLama(out, survei, efek));
  if (!pilihan.dryRun) efek.tulis([{ jalur, isi: [text] }]);
  return { survei, isi, jalur, sama: tersimpan === text, peringatan };
}

/** Throws `GalatMasukan` when a stored survey and this one would give away a small group together. */
function jagaSelisih(survei: Survei, lama: readonly Survei[]): void {
  const bertumpuk = lama.filter((s) => periodeBertumpuk(s, survei));
  if (bertumpuk.length > 0)
    throw new GalatMasukan(
      `${CARA_SURVEI[survei.jenis].singkat} ${namaPeriode(survei)} mencakup bulan yang sama dengan ${bertumpuk.map(namaPeriode).join(' dan ')}. ` +
        'Selisih keduanya dapat membuka kelompok kecil, jadi hanya salah satu yang disimpan. Hapus berkas yang lama, atau pilih periode lain.',
    );
  const kembar = lama.filter((s) => selisihTerbuka(s, survei));
  if (kembar.length > 0)
    throw new GalatMasukan(
      `${kembar.map((s) => `${kodeSurvei(s)} (${s.responden} responden)`).join(' dan ')} dihimpun pada hari yang sama, sedangkan di sini ${survei.responden} responden. ` +
        'Selisih keduanya membuka siapa yang tidak lengkap: impor keduanya dari baris yang lengkap untuk kedua survei.',
    );
}

async function bacaSemua(jalur: readonly string[], efek: EfekSurvei): Promise<TabelSurvei[]> {
  const tabel: TabelSurvei[] = [];
  const masalah: Masalah[] = [];
  for (const file of jalur.flatMap((j) => efek.daftarBerkas(j)))
    try {
      tabel.push(...(await bacaTabelSurvei(efek.sumber(file))));
    } catch (error) {
      if (!(error instanceof GalatMasukan)) throw error;
      masalah.push(...error.masalah);
    }
  if (masalah.length > 0) throw new GalatMasukan('Ada berkas yang tidak dapat dibaca.', masalah);
  return tabel;
}

function bacaIsi({ kepala }: PilihanSurvei, semua: readonly TabelSurvei[]): IsiSurvei {
  const { tabel, lembarLain } = pilihTabel(kepala.jenis, semua);
  const ringkasan = tabel.filter(berbentukRingkasan);
  const [first] = ringkasan;
  if (first && tabel.length > 1)
    throw new GalatMasukan(
      `Satu survei dibaca dari jawaban responden (boleh beberapa berkas) atau dari satu tabel ringkasan; di sini ada ${tabel.length} tabel, termasuk ringkasan ${ringkasan.map((t) => t.berkas).join(' dan ')}.`,
    );
  const isi = first
    ? bacaRingkasan(kepala.jenis, first)
    : bacaJawaban(kepala.jenis, tabel, kepala.mulai === null || kepala.selesai === null);
  return { ...isi, dilewati: [...isi.dilewati, ...lembarLain] };
}

/** Tables of the survey: other sheets of a workbook are left out and named; a table that is there twice is refused. */
function pilihTabel(jenis: JenisSurvei, semua: readonly TabelSurvei[]): { tabel: TabelSurvei[]; lembarLain: string[] } {
  const milik = (t: TabelSurvei) =>
    berbentukRingkasan(t) || kenaliKolom(jenis, t.kolom, t.berkas).kolom.unsur.length > 0;
  const ada = semua.some(milik);
  const tabel = semua.filter((t) => !ada || !t.lembar || milik(t));
  const masalah = tabel.flatMap((t, i): Masalah[] => {
    const kembar = tabel.slice(0, i).find((other) => t.baris.length > 0 && samaIsi(other, t));
    return kembar
      ? [
          {
            berkas: t.berkas,
            bidang: '',
            nilai: `baris yang sama dengan ${kembar.berkas}`,
            harapan: 'tiap berkas sekali',
            perbaikan: 'sebut satu saja, agar responden tidak terhitung dua kali',
          },
        ]
      : [];
  });
  if (masalah.length > 0) throw new GalatMasukan('Ada jawaban yang akan terhitung dua kali.', masalah);
  return { tabel, lembarLain: semua.filter((t) => !tabel.includes(t)).map((t) => t.berkas) };
}

function samaIsi(a: TabelSurvei, b: TabelSurvei): boolean {
  const isi = ({ baris }: TabelSurvei) => JSON.stringify(baris.map((r) => r.isi));
  return a.baris.length === b.baris.length && isi(a) === isi(b);
}

function hariSurvei(
  { mulai, selesai }: PilihanSurvei['kepala'],
  { hari }: IsiSurvei,
): { mulai: string; selesai: string } {
  const [first, last] = [mulai ?? hari?.mulai, selesai ?? hari?.selesai];
  if (first === undefined || last === undefined)
    throw new GalatMasukan('Hari pengumpulan tidak ada di berkas: sebut --mulai TANGGAL dan --selesai TANGGAL.');
  return { mulai: first, selesai: last };
}

/** Stored surveys of the same publisher and year. A broken one is named by the build, not here. */
function bacaLama(out: string, survei: Survei, efek: EfekSurvei): Survei[] {
  return (Object.keys(CARA_SURVEI) as JenisSurvei[]).flatMap((jenis) =>
    (Object.keys(PERIODE_SURVEI) as PeriodeSurvei[]).flatMap((periode) => {
      const berkas = `${DATASET.survei.folder}/${kodeSurvei({ ...survei, jenis, periode })}.json`;
      const found = uraikan(efek.bacaLama(gabungJalur(out, berkas)), berkas);
      return found ? [found] : [];
    }),
  );
}

/**
 * A stored survey is replaced only when that is asked for: git keeps both, and one minus the other tells the answers of who came or went. A real one
 * is never replaced by an invented one.
 * Throws `GalatMasukan`; returns what to warn of.
 */
function jagaTimpa(
  survei: Survei,
  { text, lama, ganti }: { text: string; lama: string | null; ganti: boolean },
): string[] {
  if (lama === null || lama === text) return [];
  const old = uraikan(lama, '');
  if (old && !old.contoh && survei.contoh)
    throw new GalatMasukan(
      `${kodeSurvei(survei)} tersimpan sebagai data asli; data contoh tidak boleh menggantinya. Pilih folder lain dengan --out atau CONTENT_DIR.`,
    );
  const beda = old ? Math.abs(old.responden - survei.responden) : null;
  const sebab =
    beda === null
      ? 'berkas lamanya rusak'
      : beda > 0 && beda < KELOMPOK_TERKECIL
        ? `yang lama ${old?.responden} responden, yang baru ${survei.responden}: jawaban ${beda} orang itu dapat dihitung dari selisih kedua berkas di riwayat git`
        : `yang lama ${old?.responden} responden, yang baru ${survei.responden}`;
  if (!ganti)
    throw new GalatMasukan(
      `${kodeSurvei(survei)} sudah disimpan dengan isi lain (${sebab}). Tambahkan --ganti bila memang diganti, dan hanya bila yang lama belum diumumkan atau memang salah.`,
    );
  return [`${kodeSurvei(survei)} diganti; ${sebab}.`];
}

function uraikan(text: string | null, berkas: string): Survei | null {
  if (text === null) return null;
  try {
    const hasil = periksa(surveiSchema, JSON.parse(text) as unknown, { berkas });
    return hasil.ok ? hasil.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
