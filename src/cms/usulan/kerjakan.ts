/** What the CMS does with a chosen file or a proposal, away from the page: reads, compares, and tells; writes nothing. */
import { impor } from '../../import/impor.ts';
import { imporSurvei, type PilihanSurvei } from '../../import/survei/impor-survei.ts';
import { labelDataset } from '../../model/neraca-impor.ts';
import { GalatMasukan, type Masalah } from '../../schemas/masalah.ts';
import { DATASET } from '../../schemas/koleksi.ts';
import { kodeDataset, letakUsulan, type Usulan } from '../../schemas/usulan.ts';
import { keberatanUkuran } from './batas-ukuran.ts';
import { bacaUsulan, tuliskanUsulan } from './berkas-usulan.ts';
import { type BedaData, bedaData } from './beda-data.ts';
import { efekPeramban, FOLDER_ISI, PerluTersimpan, sidikTeks } from './efek-peramban.ts';
import { kalimatCms } from './kalimat-cms.ts';
import {
  buatUsulan,
  bukaTersimpan,
  type Nasib,
  nasibUsulan,
  type Pengusul,
  type Penyetuju,
  setujuiUsulan,
  tarikUsulan,
  type Tulisan,
  UsulanDitolak,
} from './tukar.ts';

/** Stored files by path below the content folder; null where there is none. */
export type Tersimpan = Readonly<Record<string, string | null>>;

/** Who saves, and when. */
interface Bersama {
  tersimpan: Tersimpan;
  saat: Date;
}

/** Work to be done. */
export type Tugas =
  | (Bersama & { guna: 'paket'; berkas: readonly File[]; ganti: boolean; diekspor: string | null; pengusul: Pengusul })
  | (Bersama & {
      guna: 'survei';
      berkas: readonly File[];
      ganti: boolean;
      kepala: PilihanSurvei['kepala'];
      pengusul: Pengusul;
    })
  | (Bersama & { guna: 'tinjau'; usulan: string; nama: string })
  | (Bersama & { guna: 'setujui' | 'tarik'; usulan: string; nama: string; penyetuju: Penyetuju });

/** Rows of one input file: dibaca = dibuat + digabung + berulang + tidakDipakai + ditolak; null where a survey has no such count. */
export interface BarisNeraca {
  nama: string;
  dibaca: number;
  dibuat: number;
  digabung: number | null;
  berulang: number | null;
  tidakDipakai: number | null;
  ditolak: number;
}

/** A data set that was read without a fault, ready to be saved as a proposal. */
export interface Bacaan {
  judul: string;
  /** File of the proposal and its text. */
  berkas: string;
  teks: string;
  neraca: BarisNeraca[];
  disamarkan: number | null;
  /** Columns that were not read because they hold personal data, and other columns and sheets. */
  takDibaca: string[];
  beda: BedaData;
}

/** What came of the work. */
export type Hasil =
  | { jenis: 'terbaca'; bacaan: Bacaan[]; peringatan: string[] }
  | { jenis: 'tinjauan'; kepala: Usulan['usulan']; nasib: Nasib; beda: BedaData | null }
  | { jenis: 'tulisan'; tulisan: Tulisan; data: string }
  | { jenis: 'perlu'; jalur: string }
  | { jenis: 'ditolak'; judul: string; masalah: Masalah[] };

/** Does it. Everything an editor can mend comes back as `ditolak`; throws only for a fault of the program. */
export async function kerjakan(tugas: Tugas, kemajuan: (tahap: string, bagian: number) => void): Promise<Hasil> {
  try {
    switch (tugas.guna) {
      case 'paket':
        return await bacaPaket(tugas, kemajuan);
      case 'survei':
        return await bacaSurvei(tugas, kemajuan);
      case 'tinjau':
        return tinjau(tugas);
      case 'setujui':
      case 'tarik':
        return tukar(tugas);
    }
  } catch (error) {
    if (error instanceof PerluTersimpan) return { jenis: 'perlu', jalur: error.jalur };
    if (error instanceof UsulanDitolak) return { jenis: 'ditolak', judul: error.message, masalah: [] };
    if (error instanceof GalatMasukan)
      return {
        jenis: 'ditolak',
        judul: kalimatCms(error.message),
        masalah: error.masalah.map((m) => ({
          ...m,
          harapan: kalimatCms(m.harapan),
          ...(m.perbaikan === undefined ? {} : { perbaikan: kalimatCms(m.perbaikan) }),
        })),
      };
    throw error;
  }
}

async function bacaPaket(
  { berkas, tersimpan, ganti, diekspor, pengusul, saat }: Extract<Tugas, { guna: 'paket' }>,
  kemajuan: (tahap: string, bagian: number) => void,
): Promise<Hasil> {
  pastikanUkuran(berkas, 'paket');
  const { efek, jalur } = efekPeramban({ berkas, tersimpan, saat, kemajuan });
  const hasil = await impor(
    { jalur, out: FOLDER_ISI, periksaFolder: true, ganti, ...(diekspor === null ? {} : { diekspor }) },
    efek,
  );
  const bacaan = hasil.tahun.map(({ dataset }): Bacaan => {
    const { impor: asal } = dataset;
    const label = labelDataset(asal.berkas);
    return {
      ...susunBacaan({ jenis: 'paket', dataset }, tersimpan, { pengusul, saat }),
      judul: `Data pengadaan ${asal.tahun}, ${asal.instansi.nama}${asal.contoh ? ' (data contoh)' : ''}`,
      neraca: asal.berkas.map((b, i) => ({
        nama: label[i] ?? b.dataset,
        dibaca: b.dibaca,
        dibuat: b.dibuat,
        digabung: b.digabung,
        berulang: b.berulang,
        tidakDipakai: b.tidakDipakai,
        ditolak: b.ditolak,
      })),
      disamarkan: asal.disamarkan,
      takDibaca: [],
    };
  });
  return { jenis: 'terbaca', bacaan, peringatan: hasil.peringatan.map(kalimatCms) };
}

async function bacaSurvei(
  { berkas, tersimpan, ganti, kepala, pengusul, saat }: Extract<Tugas, { guna: 'survei' }>,
  kemajuan: (tahap: string, bagian: number) => void,
): Promise<Hasil> {
  pastikanUkuran(berkas, 'survei');
  kemajuan('Membaca jawaban', 0.2);
  const { efek, jalur } = efekPeramban({ berkas, tersimpan, saat, kemajuan, folderLengkap: DATASET.survei.folder });
  const { survei, isi, peringatan } = await imporSurvei(
    { jalur, kepala, out: FOLDER_ISI, dryRun: false, terimaSebagian: false, ganti },
    efek,
  );
  kemajuan('Selesai', 1);
  const { dibaca, dipakai, ditolak } = survei.asal;
  const bacaan: Bacaan = {
    ...susunBacaan({ jenis: 'survei', dataset: survei }, tersimpan, { pengusul, saat }),
    judul: `Survei ${survei.jenis.toUpperCase()} ${survei.tahun}${survei.contoh ? ' (data contoh)' : ''}`,
    neraca: [
      {
        nama: berkas.map((b) => b.name).join(', '),
        dibaca,
        dibuat: dipakai,
        digabung: null,
        berulang: null,
        tidakDipakai: null,
        ditolak,
      },
    ],
    disamarkan: null,
    takDibaca: [...isi.pribadi.map((k) => `${k} (data pribadi)`), ...isi.dilewati],
  };
  return { jenis: 'terbaca', bacaan: [bacaan], peringatan: peringatan.map(kalimatCms) };
}

function susunBacaan(
  isi: Pick<Usulan, 'jenis' | 'dataset'>,
  tersimpan: Tersimpan,
  { pengusul, saat }: { pengusul: Pengusul; saat: Date },
): Pick<Bacaan, 'berkas' | 'teks' | 'beda'> {
  const kode = kodeDataset(isi) ?? '';
  const terbit = tersimpan[letakUsulan({ jenis: isi.jenis, kode }).data] ?? null;
  const lama = bukaTersimpan(isi.jenis, terbit);
  const usulan = buatUsulan(isi, terbit, pengusul, { saat, sidik: sidikTeks });
  const teks = tuliskanUsulan(usulan);
  tolakBilaBesar('Dataset hasil bacaannya', new Blob([teks]).size, isi.jenis);
  return { berkas: letakUsulan(usulan.usulan).usulan, teks, beda: bedaData(isi, lama) };
}

function pastikanUkuran(berkas: readonly File[], jenis: Usulan['jenis']): void {
  if (berkas.length === 0) throw new UsulanDitolak('Pilih dulu berkasnya.');
  tolakBilaBesar(
    'Berkasnya',
    berkas.reduce((sum, b) => sum + b.size, 0),
    jenis,
  );
}

function tolakBilaBesar(...apa: Parameters<typeof keberatanUkuran>): void {
  const keberatan = keberatanUkuran(...apa);
  if (keberatan !== undefined) throw new UsulanDitolak(keberatan);
}

function tinjau({ usulan: teks, nama, tersimpan }: Extract<Tugas, { guna: 'tinjau' }>): Hasil {
  const usulan = bacaAtauTolak(teks, nama);
  const { jenis, keadaan } = usulan.usulan;
  const terbit = ambil(tersimpan, letakUsulan(usulan.usulan).data);
  const nasib = nasibUsulan(usulan, terbit, sidikTeks);
  const kini = bukaTersimpan(jenis, terbit);
  // After the approval the proposal holds what it replaced.
  const [baru, lama] = keadaan === 'disetujui' ? [kini, usulan] : [usulan, kini];
  return {
    jenis: 'tinjauan',
    kepala: usulan.usulan,
    nasib,
    beda: baru.dataset ? bedaData(baru, lama) : null,
  };
}

function tukar({
  guna,
  usulan: teks,
  nama,
  tersimpan,
  penyetuju,
  saat,
}: Extract<Tugas, { penyetuju: Penyetuju }>): Hasil {
  const usulan = bacaAtauTolak(teks, nama);
  const { data } = letakUsulan(usulan.usulan);
  const langkah = guna === 'setujui' ? setujuiUsulan : tarikUsulan;
  const tulisan = langkah(usulan, ambil(tersimpan, data), penyetuju, { saat, sidik: sidikTeks });
  return { jenis: 'tulisan', tulisan, data };
}

function ambil(tersimpan: Tersimpan, jalur: string): string | null {
  const teks = tersimpan[jalur];
  if (teks === undefined) throw new PerluTersimpan(jalur);
  return teks;
}

function bacaAtauTolak(teks: string, nama: string): Usulan {
  const hasil = bacaUsulan(teks, nama);
  if (hasil.ok) return hasil.data;
  throw new GalatMasukan('Usulan ini tidak dapat dibaca; unggah lagi berkasnya.', hasil.masalah);
}
