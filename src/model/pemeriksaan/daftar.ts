/** All checks, in the order pages show them. */
import { bayarEkspor } from './bayar-ekspor.ts';
import { bayarKontrak } from './bayar-kontrak.ts';
import { pemeriksaanCatatan } from './dari-catatan.ts';
import { fisikRentang } from './fisik-rentang.ts';
import { hpsPagu } from './hps-pagu.ts';
import { konstruksiKewajaran } from './konstruksi-kewajaran.ts';
import { kontrakGagal } from './kontrak-gagal.ts';
import { kontrakHps } from './kontrak-hps.ts';
import { kontrakPagu } from './kontrak-pagu.ts';
import { opdTanpaNama } from './opd-tanpa-nama.ts';
import type { Pemeriksaan } from './pemeriksaan.ts';
import { pdnUmkPersen } from './pdn-umk-persen.ts';
import { pengadaanLangsung } from './pengadaan-langsung.ts';
import { penyediaTidakDisebut } from './penyedia-tidak-disebut.ts';
import { progresTurun } from './progres-turun.ts';
import { selesaiTanpaNilai } from './selesai-tanpa-nilai.ts';
import { selesaiTanpaTanggal } from './selesai-tanpa-tanggal.ts';
import { tanggalTahun } from './tanggal-tahun.ts';
import {
  kontrakPenetapan,
  kontrakPengumuman,
  kontrakPenunjukan,
  penetapanPengumuman,
  penunjukanPengumuman,
  serahTerimaKontrak,
} from './urutan-tanggal.ts';

const DIHITUNG: readonly Pemeriksaan[] = [
  selesaiTanpaNilai,
  selesaiTanpaTanggal,
  penyediaTidakDisebut,
  opdTanpaNama,
  tanggalTahun,
  bayarEkspor,
  fisikRentang,
  pdnUmkPersen,
  kontrakHps,
  hpsPagu,
  kontrakPagu,
  bayarKontrak,
  penetapanPengumuman,
  penunjukanPengumuman,
  kontrakPenetapan,
  kontrakPenunjukan,
  kontrakPengumuman,
  serahTerimaKontrak,
  progresTurun,
  kontrakGagal,
  konstruksiKewajaran,
  pengadaanLangsung,
];

/** Codes of the checks that work something out; the others repeat what the importer noted. */
export const TERHITUNG: ReadonlySet<string> = new Set(DIHITUNG.map((c) => c.kode));

/** Every check: first what the data lack, then what the process may want to explain. */
export const PEMERIKSAAN: readonly Pemeriksaan[] = [
  ...DIHITUNG.filter((c) => c.jenis === 'data'),
  ...pemeriksaanCatatan(TERHITUNG),
  ...DIHITUNG.filter((c) => c.jenis === 'proses'),
];

/** A check by its code. */
export const PEMERIKSAAN_PER_KODE: ReadonlyMap<string, Pemeriksaan> = new Map(PEMERIKSAAN.map((c) => [c.kode, c]));
