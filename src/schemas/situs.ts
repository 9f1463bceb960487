import { type z } from 'zod';
import {
  bilangan,
  daftar,
  gambar,
  kode,
  objek,
  opsional,
  tautan,
  teks,
  teksPanjang,
  warna,
  yaTidak,
} from './bidang.ts';

const tautanBernama = (label: string) =>
  objek(
    {
      label: teks({ label: 'Teks tautan', max: 60 }),
      alamat: tautan({ label: 'Alamat' }),
    },
    { label },
  );

/** Accent colours must be readable: 4.5 to 1 against the ground they stand on (WCAG 2.2, 1.4.3). */
const warnaTerbaca = (label: string, dasar: string, namaDasar: string) =>
  warna({ label, keterangan: `Dipakai untuk tautan dan judul di atas dasar ${namaDasar}.` }).refine(
    (hex) => kontras(hex, dasar) >= 4.5,
    { error: `warna yang terbaca di atas dasar ${namaDasar} (kontras paling sedikit 4,5 banding 1)` },
  );

/** Address of one record at another site, `{kode}` standing for its code. */
const polaTautan = (label: string, contoh: string) =>
  opsional(
    tautan({ label, keterangan: 'Tulis {kode} di tempat kodenya; kosong berarti tanpa tautan.', contoh }).refine(
      (alamat) => alamat.startsWith('https://') && alamat.includes('{kode}'),
      { error: 'alamat web (https://…) yang memuat {kode}' },
    ),
  );

/** Identity of the unit and everything about it that is not text or data: `content/situs.json`. */
export const situsSchema = objek(
  {
    nama: teks({ label: 'Nama unit', keterangan: 'Nama resmi lengkap.', min: 3, max: 120 }),
    namaPendek: teks({ label: 'Nama pendek', keterangan: 'Untuk judul halaman dan layar sempit.', min: 3, max: 40 }),
    instansi: teks({
      label: 'Instansi induk',
      keterangan: 'Misalnya Sekretariat Daerah Kabupaten …',
      min: 3,
      max: 120,
    }),
    daerah: teks({ label: 'Nama daerah', keterangan: 'Misalnya Kabupaten …', min: 3, max: 80 }),
    kodeKlpd: opsional(kode({ label: 'Kode K/L/PD', keterangan: 'Kode daerah di SiRUP dan SPSE, misalnya D999.' })),
    slogan: teks({
      label: 'Kalimat pembuka',
      keterangan: 'Satu kalimat: apa yang dikerjakan unit bagi warga.',
      min: 10,
      max: 160,
    }),
    tentang: teksPanjang({ label: 'Tentang unit', keterangan: 'Dua atau tiga kalimat di beranda.', min: 20, max: 600 }),
    tugas: daftar(
      objek(
        {
          judul: teks({ label: 'Nama fungsi', max: 60 }),
          uraian: teks({ label: 'Uraian', max: 200 }),
          tautan: opsional(tautan({ label: 'Tautan' })),
        },
        { label: 'Fungsi' },
      ),
      { label: 'Apa yang dikerjakan unit', min: 1, max: 8 },
    ),
    alamatSitus: opsional(
      tautan({
        label: 'Alamat situs',
        keterangan: 'Alamat resmi situs ini, dipakai kartu media sosial bila SITE_URL tidak diatur.',
      }),
    ),
    alamatKantor: opsional(teksPanjang({ label: 'Alamat kantor', max: 300 })),
    telepon: opsional(teks({ label: 'Telepon kantor', keterangan: 'Nomor kantor, bukan nomor pribadi.', max: 30 })),
    surel: opsional(teks({ label: 'Surel kantor', keterangan: 'Alamat surel dinas, bukan pribadi.', max: 80 })),
    jamLayanan: opsional(teks({ label: 'Jam layanan', max: 120 })),
    warna: objek(
      {
        aksen: warnaTerbaca('Warna aksen', '#ffffff', 'putih'),
        aksenGelap: warnaTerbaca('Warna aksen, tampilan gelap', '#12181b', 'gelap'),
      },
      { label: 'Warna' },
    ),
    logo: opsional(
      gambar({ label: 'Lambang', keterangan: 'Lambang daerah dari berkas resmi; kosong berarti hanya nama.' }),
    ),
    navigasi: daftar(tautanBernama('Menu'), { label: 'Menu utama', min: 1, max: 8 }),
    tautanLayanan: daftar(
      objek(
        {
          label: teks({ label: 'Teks tautan', max: 60 }),
          alamat: tautan({ label: 'Alamat' }),
          uraian: teks({ label: 'Uraian', max: 160 }),
          aduan: opsional(
            yaTidak({
              label: 'Saluran aduan',
              keterangan: 'Ya, bila warga dapat menyampaikan kesalahan atau aduan di sini.',
            }),
          ),
        },
        { label: 'Tautan' },
      ),
      { label: 'Tautan layanan dan pengaduan', keterangan: 'SPSE, SiRUP, SP4N-LAPOR!, PPID.', max: 12 },
    ),
    masaTanggapanHari: opsional(
      bilangan({
        label: 'Masa tanggapan catatan (hari)',
        keterangan:
          'Berapa hari perangkat daerah dapat menanggapi catatan pemeriksaan data sebelum diumumkan; 0 atau kosong berarti langsung diumumkan.',
        min: 0,
        max: 30,
        bulat: true,
      }),
    ),
    tautanSpse: opsional(
      objek(
        {
          tender: polaTautan('Halaman tender', 'https://spse.contoh.go.id/daerah/lelang/{kode}/pengumuman'),
          nontender: polaTautan('Halaman non-tender', 'https://spse.contoh.go.id/daerah/nontender/{kode}/pengumuman'),
          pencatatan: polaTautan('Halaman pencatatan', 'https://spse.contoh.go.id/daerah/pencatatan/{kode}'),
          swakelola: polaTautan('Halaman swakelola', 'https://spse.contoh.go.id/daerah/swakelola/{kode}'),
        },
        {
          label: 'Tautan paket ke SPSE',
          keterangan: 'SPSE sekarang di spse.inaproc.id; periksa tautannya sebelum disimpan.',
        },
      ),
    ),
    tautanSirup: opsional(
      objek(
        {
          penyedia: polaTautan('Rencana lewat penyedia', 'https://sirup.contoh.go.id/penyedia/{kode}'),
          swakelola: polaTautan('Rencana swakelola', 'https://sirup.contoh.go.id/swakelola/{kode}'),
        },
        { label: 'Tautan rencana ke SiRUP' },
      ),
    ),
    kecamatan: opsional(
      daftar(teks({ label: 'Kecamatan', max: 60 }), {
        label: 'Nama kecamatan',
        keterangan:
          'Tanpa kata Kecamatan. Dipakai mengenali lokasi pekerjaan; kosong berarti dikenali dari teksnya saja.',
        max: 200,
      }),
    ),
    jadwalData: opsional(
      teks({
        label: 'Kapan data diperbarui',
        keterangan: 'Lanjutan kalimat “Data baru dimuat …”.',
        contoh: 'setiap Senin pagi',
        max: 80,
      }),
    ),
    mediaSosial: daftar(tautanBernama('Media sosial'), { label: 'Media sosial resmi', max: 8 }),
    lisensiData: objek(
      {
        nama: teks({ label: 'Nama lisensi', max: 60 }),
        alamat: tautan({ label: 'Alamat lisensi' }),
      },
      { label: 'Lisensi data' },
    ),
  },
  { label: 'Pengaturan situs' },
);

/** Site settings after parsing. */
export type Situs = z.output<typeof situsSchema>;

/** Contrast ratio of two `#rrggbb` colours, 1 to 21 (WCAG 2.2). */
export function kontras(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const channel = (start: number) => {
    const c = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
