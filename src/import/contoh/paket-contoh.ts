import type { Jenis } from '../../acuan/jenis.ts';
import type { PaketSmep } from '../../schemas/smep.ts';
import { type Acak, buatAcak } from './acak.ts';
import { buatPembayaran, type CaraBayar, pilihCaraBayar } from './bayar-contoh.ts';
import { hariKe } from './hari.ts';
import { buatJadwal, type Jadwal } from './jadwal-contoh.ts';
import { buatProgres } from './kurva-contoh.ts';
import { lokasiContoh, namaKecamatan } from './lokasi-contoh.ts';
import type { PolaMetode } from './metode-contoh.ts';
import { namaPaketContoh } from './nama-contoh.ts';
import { OPD_CONTOH } from './opd-contoh.ts';
import { pilihPenyedia } from './penyedia-contoh.ts';
import { buatRencana } from './rencana-contoh.ts';
import { buatPeserta, buatTahapan } from './tahapan-contoh.ts';

/** The year an invented package belongs to, and the day its data end. */
export interface TahunContoh {
  tahun: number;
  /** Number of that day, 0 for 1 January. */
  sampai: number;
}

/** One invented package of a method, at the stage that the day `sampai` finds it in. */
export function buatPaketContoh(acak: Acak, pola: PolaMetode, nomor: number, waktu: TahunContoh): PaketSmep {
  const jenis = pilihJenis(acak, pola);
  // a stream of its own for what was added later: the amounts and days of the first do not move with it
  const rinci = buatAcak(waktu.tahun * 100_003 + nomor);
  const { kode, kodeRup, dasar: awal, jadwal } = dasarPaket(acak, pola, jenis, nomor, waktu.tahun, rinci);
  const { pagu } = awal;
  const swakelola = pola.proses === 'swakelola';
  const rencana = buatRencana(rinci, waktu.tahun, jadwal, { pagu, swakelola });
  const dasar = { ...awal, rup: awal.rup.map((r) => ({ ...r, rencana })) };
  const cara = pilihCaraBayar(pagu, jenis, pola.proses === 'swakelola');
  const never = acak.peluang(0.015);
  if (never || jadwal.umum > waktu.sampai)
    return {
      ...dasar,
      proses: 'rup',
      kode: kodeRup,
      ...TANPA_PROSES,
      progres: buatProgres(waktu.tahun, waktu.sampai, jadwal, { nilai: pagu, cara }, [], false),
    };
  const jalan = jalankan(acak, pola, jadwal, { pagu, jenis, cara }, waktu);
  return { ...dasar, proses: pola.proses, kode, ...jalan, ...rincianTender(rinci, pola, jadwal, jalan, waktu) };
}

/** What a package is before anything happens to it, with its codes and days. */
export function dasarPaket(acak: Acak, pola: PolaMetode, jenis: Jenis, nomor: number, tahun: number, rinci = acak) {
  const opd = acak.pilih(OPD_CONTOH, (o) => o.bobot * (o.utama === jenis ? 3 : 1));
  const [tengah, min, max] = pola.jenis[jenis] ?? [1e8, 1e7, 1e9];
  const pagu = Math.max(1_000_000, Math.round(acak.logNormal(tengah, pola.sigma, min, max) / 50_000) * 50_000);
  const jadwal = buatJadwal(acak, pola, tahun);
  const kodeRup = `9${tahun % 100}${String(nomor).padStart(5, '0')}`;
  const dasar = {
    opd: opd.kode,
    nama: namaPaketContoh(acak, jenis, pola.metode),
    metode: pola.metode,
    jenis,
    sumberDana: acak.pilih(['APBD', 'APBD', 'APBD', 'APBD', 'APBDP', 'DAK', 'BLUD']),
    lokasi: lokasiContoh(rinci, jenis, jenis === 'konstruksi' ? namaKecamatan(acak.bulat(1, 10)) : null),
    pagu,
    rup: [{ kode: kodeRup, pagu }],
  };
  return { kode: `99${tahun % 100}${String(nomor).padStart(5, '0')}000`, kodeRup, dasar, jadwal };
}

/** Stages and bidders of a tender; other methods have none. */
function rincianTender(
  acak: Acak,
  pola: PolaMetode,
  jadwal: Jadwal,
  { pemilihan }: Perjalanan,
  { tahun, sampai }: TahunContoh,
): Pick<PaketSmep, 'jadwal' | 'peserta'> {
  if (pola.proses !== 'tender') return {};
  const { umum, tetap, kontrak } = jadwal;
  const tutup = Math.round(umum + (tetap - umum) * 0.45);
  return {
    jadwal: buatTahapan(acak, tahun, { umum, tutup, tetap, kontrak }, pola.metode === 'seleksi'),
    peserta: tutup > sampai ? null : buatPeserta(acak, pemilihan?.status === 'gagal'),
  };
}

const TANPA_PROSES = { pemilihan: null, kontrak: null, pembayaran: [], serahTerima: null };

type Perjalanan = Pick<PaketSmep, 'pemilihan' | 'kontrak' | 'progres' | 'pembayaran' | 'serahTerima'>;

/** Selection, contract, work and payments, as far as they have come. */
function jalankan(
  acak: Acak,
  pola: PolaMetode,
  jadwal: Jadwal,
  { pagu, jenis, cara }: { pagu: number; jenis: Jenis; cara: CaraBayar },
  { tahun, sampai }: TahunContoh,
): Perjalanan {
  const hari = (n: number) => hariKe(tahun, n);
  const tanpaHps = ['epurchasing', 'daring', 'swakelola', 'pct'].includes(pola.proses);
  const hps = tanpaHps ? null : buatHps(acak, pagu);
  const gagal = !tanpaHps && acak.peluang(0.05);
  const pemilihan = (status: NonNullable<PaketSmep['pemilihan']>['status']) => ({
    status,
    versi: tanpaHps ? null : acak.peluang(0.06) ? 2 : 1,
    hps,
    diumumkan: hari(jadwal.umum),
    ditetapkan: status === 'selesai' && !pola.metode.startsWith('swakelola') ? hari(jadwal.tetap) : null,
  });
  const progres = (bayar: Parameters<typeof buatProgres>[4], berjalan: boolean) =>
    buatProgres(tahun, sampai, jadwal, { nilai: pagu, cara }, bayar, berjalan);
  if (gagal && jadwal.tetap <= sampai) return { ...TANPA_PROSES, pemilihan: pemilihan('gagal'), progres: [] };
  if (jadwal.tetap > sampai)
    return { ...TANPA_PROSES, pemilihan: pemilihan('berlangsung'), progres: progres([], false) };
  if (jadwal.kontrak > sampai) return { ...TANPA_PROSES, pemilihan: pemilihan('selesai'), progres: progres([], false) };
  const nilai =
    Math.round(((hps ?? pagu) * (pola.tawar[0] + acak.n() * (pola.tawar[1] - pola.tawar[0]))) / 1000) * 1000;
  const bayar = buatPembayaran(acak, tahun, sampai, jadwal, nilai, cara);
  const handedOver = jadwal.bast <= sampai && !acak.peluang(0.04);
  const settled = handedOver && bayar.reduce((sum, b) => sum + b.nilai, 0) >= nilai - 1;
  return {
    pemilihan: pemilihan(pola.metode === 'swakelola-1' && !handedOver ? 'berlangsung' : 'selesai'),
    // swakelola tipe 1 is done by the unit itself: there is no contract
    kontrak: pola.metode === 'swakelola-1' ? null : buatKontrak(acak, pola, jadwal, nilai, jenis, settled, hari),
    progres: progres(bayar, true),
    pembayaran: bayar.map((b) => ({ tanggal: hari(b.hari), nilai: b.nilai })),
    serahTerima: handedOver ? hari(jadwal.bast) : null,
  };
}

function buatKontrak(
  acak: Acak,
  pola: PolaMetode,
  jadwal: Jadwal,
  nilai: number,
  jenis: Jenis,
  tuntas: boolean,
  hari: (n: number) => string,
): PaketSmep['kontrak'] {
  const unknown = acak.peluang(0.025);
  const swakelola = pola.proses === 'swakelola';
  const penyedia = swakelola
    ? null
    : pilihPenyedia(acak, nilai, jenis === 'konsultansi' ? 0.2 : jenis === 'jasa-lainnya' ? 0.08 : 0.01);
  const umk = penyedia?.jenis === 'perorangan' || nilai < 1_500_000_000;
  return {
    nilai: unknown ? null : nilai,
    tanggal: hari(jadwal.kontrak),
    mulai: hari(jadwal.mulai),
    selesai: hari(Math.max(jadwal.mulai, jadwal.selesai - (acak.peluang(0.2) ? acak.bulat(0, 10) : 0))),
    adendum: acak.peluang(jenis === 'konstruksi' ? 0.1 : 0.02) ? acak.bulat(1, 2) : 0,
    pdn:
      unknown || acak.peluang(0.12)
        ? null
        : Math.round((nilai * (acak.peluang(0.7) ? 1 : 0.6 + acak.n() * 0.4)) / 1000) * 1000,
    umk: unknown || acak.peluang(0.12) ? null : umk ? nilai : 0,
    tuntas,
    penyedia,
  };
}

/** HPS a little under pagu: most in whole thousands, some down to the sen. */
function buatHps(acak: Acak, pagu: number): number {
  const hps = pagu * (0.955 + acak.n() * 0.044);
  return acak.peluang(0.15) ? Math.round(hps * 100) / 100 : Math.round(hps / 1000) * 1000;
}

/** One of the kinds a method buys. */
export function pilihJenis(acak: Acak, pola: PolaMetode): Jenis {
  const kinds = Object.keys(pola.jenis) as Jenis[];
  return acak.pilih(kinds, (jenis) => (jenis === 'konstruksi' ? 3 : jenis === 'barang' ? 2 : 1.5));
}
