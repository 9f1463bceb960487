import type { Paket } from '../../src/schemas/paket.ts';

/** A package for tests: nothing known but what is given. */
export function paketUji(isi: Partial<Paket> = {}): Paket {
  return {
    id: 'nontender-1',
    opd: '1.01',
    nama: 'Paket Contoh',
    metode: 'pengadaan-langsung',
    jenis: 'barang',
    sumberDana: 'APBD',
    status: 'selesai',
    rup: [],
    pagu: null,
    pemilihan: null,
    jadwal: [],
    peserta: null,
    kontrak: null,
    penyedia: null,
    pesanan: null,
    realisasi: null,
    pembayaran: [],
    fisik: null,
    serahTerima: null,
    progres: [],
    lokasi: null,
    catatan: [],
    ...isi,
  };
}

/** A selection with an HPS. */
export function pemilihanUji(hps: number | null): NonNullable<Paket['pemilihan']> {
  return { hps, diumumkan: null, ditetapkan: null, ditunjuk: null, versi: 1 };
}

/** A contract with a value. */
export function kontrakUji(nilai: number | null): NonNullable<Paket['kontrak']> {
  return { nilai, tanggal: null, mulai: null, selesai: null, adendum: 0, pdn: null, umk: null, tuntas: null };
}
