import type { z } from 'zod';
import { AREA_ZI, HASIL_ZI, type KodeArea, type KodeHasil } from '../acuan/zi-permenpanrb-90-2021.ts';
import { bilangan, objek, pilihan, tahun, tanggal, teks, tetap, yaTidak } from './bidang.ts';

const nilai = (label: string, max: number) =>
  bilangan({ label, keterangan: 'null bila belum dinilai.', contoh: max / 2, min: 0, max, satuan: 'poin' }).nullable();

type AreaShape = Record<KodeArea, ReturnType<typeof areaSchema>>;
type HasilShape = Record<KodeHasil, ReturnType<typeof nilai>>;

function areaSchema(nama: string, bobot: number) {
  return objek(
    { pemenuhan: nilai('Pemenuhan', bobot / 2), reform: nilai('Reform', bobot / 2) },
    { label: nama, keterangan: `Bobot ${bobot}: setengah Pemenuhan, setengah Reform.` },
  );
}

/** ZI score per area and component, one assessment a file: `content/data/zi/<tahun>.json`. Points; null is "not assessed". */
export const ziSchema = objek(
  {
    tahun: tahun({ label: 'Tahun penilaian' }),
    contoh: yaTidak({ label: 'Data contoh' }),
    regulasi: tetap('PermenPAN-RB 90/2021', { label: 'Regulasi' }),
    penilai: pilihan({
      label: 'Penilai',
      pilihan: {
        mandiri: 'Penilaian mandiri unit',
        tpi: 'Tim Penilai Internal (TPI)',
        tpn: 'Tim Penilai Nasional (TPN)',
      },
    }),
    tanggal: tanggal({ label: 'Tanggal penilaian' }),
    sumber: teks({ label: 'Sumber', contoh: 'Penilaian mandiri unit', max: 240 }),
    area: objek(Object.fromEntries(AREA_ZI.map((a) => [a.kode, areaSchema(a.nama, a.bobot)])) as AreaShape, {
      label: 'Enam area (pengungkit)',
    }),
    hasil: objek(Object.fromEntries(HASIL_ZI.map((h) => [h.kode, nilai(h.nama, h.bobot)])) as HasilShape, {
      label: 'Hasil',
    }),
  },
  { label: 'Nilai Zona Integritas' },
);

/** One assessment of the Zona Integritas. */
export type Zi = z.output<typeof ziSchema>;
