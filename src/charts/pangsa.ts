/** A share of a budget year, planned and contracted apart, against its national limit. */
import type { BatasNasional } from '../acuan/batas-nasional.ts';
import { type JenisPangsa, NAMA_PANGSA, type Pangsa } from '../model/pangsa.ts';
import { grafikAmbang } from './ambang.ts';
import type { Grafik } from './grafik.ts';
import { persenTerhadap } from './persen.ts';

/** What the shares do not say of themselves. */
export interface OpsiPangsa {
  jenis: JenisPangsa;
  batas: BatasNasional;
  tahun: number;
  contoh: boolean;
}

/** Bullet chart of both shares; null where neither may be told. */
export function grafikPangsa(pangsa: { rencana: Pangsa; kontrak: Pangsa }, opsi: OpsiPangsa): Grafik | null {
  const { jenis, batas, tahun, contoh } = opsi;
  const rows = [
    { nama: 'Direncanakan', persen: pangsa.rencana.persen },
    { nama: 'Dikontrakkan', persen: pangsa.kontrak.persen },
  ];
  const known = rows.flatMap(({ nama, persen }) =>
    persen === null ? [] : [`${nama.toLowerCase()} ${persenTerhadap(persen, [batas.persen], 1)}`],
  );
  if (known.length === 0) return null;
  const nama = NAMA_PANGSA[jenis];
  return grafikAmbang(
    rows.map((r) => ({ nama: r.nama, nilai: r.persen, ambang: batas.persen, sebab: 'tidak tersedia' })),
    {
      kode: `${jenis}-${tahun}`,
      ukuran: `${nama}, bagian dari pagu rencana dan dari nilai kontrak ${tahun}`,
      satuan: 'persen',
      contoh,
      namaAmbang: batas.nama,
      judul: `${nama}: ${known.join(', ')}`,
      catatan: `${batas.dasar}.`,
    },
  );
}
