import { kodeBerbentukPribadi } from '../../acuan/bentuk-data-pribadi.ts';
import { berbadanUsaha } from '../../acuan/ejaan-badan-usaha.ts';
import { waktuWib } from '../../model/hari.ts';
import { type Asal, type Hasil, type Masalah, periksa, tampilkanNilai } from '../../schemas/masalah.ts';
import { opdSchema } from '../../schemas/opd.ts';
import { idPaket } from '../../schemas/paket.ts';
import { type PaketSmep, paketSmepSchema } from '../../schemas/smep.ts';
import { bersihkanTeks } from '../bersihkan-teks.ts';
import type { Pembaca } from '../pembaca.ts';
import type { Isi, Pecahan, PenyediaSumber } from '../pecahan.ts';
import type { Kepala } from '../tabel.ts';

/** Work units of a SMEP v1 file. */
export const smepOpd: Pembaca = {
  generasi: 'smep-v1',
  dataset: 'SMEP opd',
  bagian: 'opd',
  tanda: ['kode', 'nama'],
  uang: [],
  baca: (row, asal) => {
    const hasil = periksa(opdSchema, row, asal);
    return hasil.ok ? { ok: true, data: { jenis: 'opd', opd: hasil.data } } : hasil;
  },
};

/** Packages of a SMEP v1 file: one row is a whole package, and an unknown field is an error of the contract. */
export const smepPaket: Pembaca = {
  generasi: 'smep-v1',
  dataset: 'SMEP paket',
  bagian: 'paket',
  tanda: ['proses', 'kode', 'opd', 'metode'],
  uang: ['pagu', 'hps', 'nilai_kontrak', 'nilai_pdn_kontrak', 'nilai_umk_kontrak', 'besar_pembayaran'],
  utuh: true,
  baca: bacaPaket,
};

function bacaPaket(row: unknown, asal: Asal, kepala: Kepala | null): Hasil<Pecahan> {
  const hasil = periksa(paketSmepSchema, row, asal);
  if (!hasil.ok) return hasil;
  const paket = hasil.data;
  const nama = kepala?.opd.get(paket.opd);
  const masalah = periksaIsi(paket, asal);
  if (nama === undefined || kepala === null)
    masalah.push({
      ...asal,
      bidang: 'opd',
      nilai: tampilkanNilai(paket.opd),
      harapan: 'kode yang ada di daftar opd berkas ini',
    });
  if (masalah.length > 0 || nama === undefined || kepala === null) return { ok: false, masalah };
  return {
    ok: true,
    data: {
      jenis: 'paket',
      id: `${paket.proses}-${paket.kode}`,
      tahun: kepala.tahun,
      opd: { kode: paket.opd, nama },
      versi: paket.kontrak?.adendum ?? 0,
      ditarik: new Date(kepala.dieksporPada).toISOString(),
      isi: isiPaket(paket),
    },
  };
}

/** What the schema alone cannot say: usable keys, and no tax number where a supplier's code belongs. */
function periksaIsi(paket: PaketSmep, asal: Asal): Masalah[] {
  const masalah: Masalah[] = [];
  if (!idPaket().safeParse(`${paket.proses}-${paket.kode}`).success)
    masalah.push({
      ...asal,
      bidang: 'kode',
      nilai: tampilkanNilai(paket.kode),
      harapan: 'huruf, angka, dan titik, paling banyak 40',
    });
  const months = paket.progres.map((p) => p.bulan);
  const twice = months.find((bulan, i) => months.indexOf(bulan) !== i);
  if (twice !== undefined)
    masalah.push({
      ...asal,
      bidang: 'progres',
      nilai: `dua baris untuk ${twice}`,
      harapan: 'satu baris per bulan (kumulatif)',
    });
  const { peserta } = paket;
  if (peserta && peserta.menawar > peserta.terdaftar)
    masalah.push({
      ...asal,
      bidang: 'peserta.menawar',
      nilai: tampilkanNilai(peserta.menawar),
      harapan: `tidak lebih banyak dari peserta yang mendaftar (${peserta.terdaftar})`,
    });
  const { penyedia } = paket.kontrak ?? {};
  if (penyedia?.jenis === 'badan-usaha' && kodeBerbentukPribadi(penyedia.kode ?? ''))
    masalah.push({
      ...asal,
      bidang: 'kontrak.penyedia.kode',
      nilai: 'nomor berbentuk NPWP, NIK, atau NIP',
      harapan: 'kd_penyedia di SPSE, atau null',
      perbaikan: 'nomor itu tidak boleh keluar dari SMEP; kosongkan atau isi kd_penyedia',
    });
  return masalah;
}

function isiPaket(paket: PaketSmep): Isi {
  const { kontrak, pemilihan } = paket;
  const progres = paket.progres.toSorted((a, b) => (a.bulan < b.bulan ? -1 : 1));
  return {
    nama: bersihkanTeks(paket.nama),
    metode: paket.metode,
    jenis: paket.jenis,
    sumberDana: paket.sumberDana,
    lokasi: paket.lokasi === null ? null : bersihkanTeks(paket.lokasi),
    status: pemilihan?.status ?? (paket.proses === 'rup' ? 'rencana' : 'tidak-diketahui'),
    rup: paket.rup.map((r) => ({ ...r, rencana: r.rencana ?? null })),
    pagu: paket.pagu,
    hps: pemilihan?.hps ?? null,
    versi: pemilihan?.versi ?? null,
    diumumkan: pemilihan?.diumumkan ?? null,
    ditetapkan: pemilihan?.ditetapkan ?? null,
    kontrak:
      kontrak === null
        ? null
        : {
            nilai: kontrak.nilai,
            tanggal: kontrak.tanggal,
            pdn: kontrak.pdn,
            umk: kontrak.umk,
            tuntas: kontrak.tuntas,
          },
    mulai: kontrak?.mulai ?? null,
    selesai: kontrak?.selesai ?? null,
    terpilih: kontrak !== null,
    penyedia: penyedia(kontrak?.penyedia ?? null),
    pembayaran: paket.pembayaran,
    fisik: progres.findLast((p) => p.realisasiFisik !== null)?.realisasiFisik ?? null,
    serahTerima: paket.serahTerima,
    progres,
    jadwal: (paket.jadwal ?? []).map((t) => ({
      nama: bersihkanTeks(t.nama),
      mulai: keWib(t.mulai),
      selesai: keWib(t.selesai),
    })),
    banyakPeserta: paket.peserta ?? null,
  };
}

/** The same moment with the offset of WIB, as every stored moment is written. */
function keWib(waktu: string | null): string | null {
  return waktu === null ? null : waktuWib(new Date(waktu));
}

function penyedia(p: NonNullable<PaketSmep['kontrak']>['penyedia']): PenyediaSumber | null {
  if (p === null) return null;
  if (p.jenis === 'perorangan') return { kode: null, nama: null, bentuk: 'perorangan' };
  const nama = bersihkanTeks(p.nama);
  // neither known to SPSE nor with a legal form: the form's default may stand on a person's name
  return { kode: p.kode, nama, bentuk: p.kode !== null || berbadanUsaha(nama) ? 'badan-usaha' : null };
}
