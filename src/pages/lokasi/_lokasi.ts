/** Packages by place, worked out once per build for all pages of places. */
import { situs, tahunAnggaran } from '../../content.ts';
import { lokasiPaket } from '../../model/lokasi/lokasi-paket.ts';

/** All packages of all years by place. */
export const lokasi = lokasiPaket(tahunAnggaran, situs.daerah, situs.kecamatan);

/** Address part of the list of packages whose location names no subdistrict. */
export const TANPA_KECAMATAN = 'tanpa-nama-kecamatan';

/** Whether anything is invented. */
export const contoh = tahunAnggaran.some((t) => t.impor.contoh);
