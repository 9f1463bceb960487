import type { PaketSmep } from '../../schemas/smep.ts';
import type { Acak } from './acak.ts';
import { hariKe, hariKerja } from './hari.ts';
import { POLA_METODE, type PolaMetode } from './metode-contoh.ts';
import { dasarPaket, pilihJenis, type TahunContoh } from './paket-contoh.ts';
import { buatRencana } from './rencana-contoh.ts';
import { buatTahapan } from './tahapan-contoh.ts';

/** Selections for work over two budget years: what may still be announced late in a year; most are small ones of their method. */
const POLA = POLA_METODE.filter((p) => p.proses === 'tender').map(kecilkan);
const POLA_MENDATANG = POLA_METODE.filter(
  (p) => p.proses === 'tender' || p.metode === 'pengadaan-langsung' || p.proses === 'epurchasing',
).map(kecilkan);
/** The first ones close before the others; one has no schedule in the source. */
const SUDAH_TUTUP = 4;
const TANPA_JADWAL = 5;

/** One invented selection that runs on the last day of the data, the `ke`-th of its year: multi-year work, offers close in the weeks after. */
export function buatTenderBerjalan(acak: Acak, nomor: number, ke: number, waktu: TahunContoh): PaketSmep {
  const { tahun, sampai } = waktu;
  const pola = acak.pilih(POLA, (p) => p.bobot);
  const { kode, dasar } = dasarPaket(acak, pola, pilihJenis(acak, pola), nomor, tahun);
  const umum = hariKerja(tahun, sampai - acak.bulat(2, 16));
  const tutup = hariKerja(tahun, ke < SUDAH_TUTUP ? sampai + acak.bulat(5, 16) : sampai + 27 + (ke - SUDAH_TUTUP) * 3);
  const tetap = tutup + acak.bulat(9, 16);
  const kontrak = tetap + acak.bulat(8, 12);
  const jadwal = jadwalLintasTahun(pola, { umum, tetap, kontrak });
  return {
    ...dasar,
    proses: 'tender',
    kode,
    rup: dasar.rup.map((r) => ({
      ...r,
      rencana: buatRencana(acak, tahun, jadwal, { pagu: r.pagu, swakelola: false, tahunJamak: true }),
    })),
    pemilihan: {
      status: 'berlangsung',
      versi: 1,
      hps: Math.round((dasar.pagu * (0.955 + acak.n() * 0.044)) / 1000) * 1000,
      diumumkan: hariKe(tahun, umum),
      ditetapkan: null,
    },
    ...(ke === TANPA_JADWAL
      ? {}
      : { jadwal: buatTahapan(acak, tahun, { umum, tutup, tetap, kontrak }, pola.metode === 'seleksi') }),
    kontrak: null,
    progres: [],
    pembayaran: [],
    serahTerima: null,
  };
}

/** An invented plan whose selection starts in the weeks after the last day of the data. */
export function buatRencanaMendatang(acak: Acak, nomor: number, waktu: TahunContoh): PaketSmep {
  const { tahun, sampai } = waktu;
  const pola = acak.pilih(POLA_MENDATANG, (p) => p.bobot);
  const { kodeRup, dasar } = dasarPaket(acak, pola, pilihJenis(acak, pola), nomor, tahun);
  const tahunJamak = pola.proses === 'tender';
  const umum = hariKerja(tahun, Math.min(sampai + acak.bulat(20, 58), tahunJamak ? 360 : 342));
  const lama = acak.bulat(...pola.pemilihan);
  const jadwal = tahunJamak
    ? jadwalLintasTahun(pola, { umum, tetap: umum + lama, kontrak: umum + lama + 5 })
    : jadwalSingkat(pola, umum);
  return {
    ...dasar,
    proses: 'rup',
    kode: kodeRup,
    rup: dasar.rup.map((r) => ({
      ...r,
      rencana: buatRencana(acak, tahun, jadwal, { pagu: r.pagu, swakelola: false, tahunJamak }),
    })),
    pemilihan: null,
    kontrak: null,
    progres: [],
    pembayaran: [],
    serahTerima: null,
  };
}

/** A small purchase that is done before the year ends. */
function jadwalSingkat(pola: PolaMetode, umum: number) {
  const tetap = umum + pola.pemilihan[0];
  const mulai = tetap + 2;
  const selesai = Math.min(mulai + pola.kerja[0], 364);
  return {
    umum,
    tetap,
    kontrak: tetap + 1,
    rencanaMulai: mulai,
    rencanaSelesai: selesai,
    mulai,
    selesai,
    bast: selesai,
  };
}

function jadwalLintasTahun(
  pola: PolaMetode,
  { umum, tetap, kontrak }: { umum: number; tetap: number; kontrak: number },
) {
  const mulai = kontrak + 3;
  const selesai = mulai + pola.kerja[1] + 120;
  return { umum, tetap, kontrak, rencanaMulai: mulai, rencanaSelesai: selesai, mulai, selesai, bast: selesai };
}

function kecilkan(pola: PolaMetode): PolaMetode {
  const jenis = Object.entries(pola.jenis).map(([nama, [, min, max]]) => [nama, [min * 1.2, min, max]] as const);
  return { ...pola, sigma: 0.3, jenis: Object.fromEntries(jenis) };
}
