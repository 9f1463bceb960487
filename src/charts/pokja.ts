/** Members of the Pokja and their declarations by year, in the kinds of charts the site has. */
import { formatBilangan } from '../model/format.ts';
import { anggotaPokja, kalimatPernyataan, temuanPokja } from '../model/pokja.ts';
import type { Pokja } from '../schemas/pokja.ts';
import { grafikAmbang } from './ambang.ts';
import { grafikBatangBertumpuk } from './batang-bertumpuk.ts';
import type { Grafik } from './grafik.ts';

/** Members by where they belong, newest year first; the unit's own are a gap where they are not known. */
export function grafikAnggotaPokja(pokja: readonly Pokja[]): Grafik {
  const [terbaru] = pokja;
  const anggota = pokja.map(anggotaPokja);
  const grafik = grafikBatangBertumpuk(
    {
      kategori: pokja.map((p) => String(p.tahun)),
      deret: [
        { nama: 'Pegawai unit ini', nilai: anggota.map((a) => a.unit) },
        { nama: 'Ad hoc dari perangkat daerah lain', nilai: anggota.map((a) => a.adHoc) },
      ],
    },
    {
      kode: 'pokja-anggota',
      ukuran: 'Anggota Pokja Pemilihan menurut asalnya, per tahun',
      satuan: 'orang',
      butir: 'tahun',
      contoh: pokja.some((p) => p.contoh),
      ...(terbaru ? { judul: temuanPokja(terbaru).kalimat } : {}),
    },
  );
  // One person may serve several years: years are read one by one, never added up.
  return { ...grafik, deskripsi: pokja.map(bacaan).join(' ') };
}

function bacaan(p: Pokja): string {
  const { unit, adHoc } = anggotaPokja(p);
  return `${p.tahun}: ${unit === null ? 'pegawai unit ini belum diketahui' : `${formatBilangan(unit)} pegawai unit ini`}, ${formatBilangan(adHoc)} ad hoc.`;
}

/** Declarations made against those due, newest year first. */
export function grafikPernyataan(pokja: readonly Pokja[]): Grafik {
  const [terbaru] = pokja;
  const { wajib = null, dibuat = null } = terbaru?.pernyataan ?? {};
  return grafikAmbang(
    pokja.map(({ tahun, pernyataan }) => ({
      nama: String(tahun),
      nilai: pernyataan.wajib === null ? null : pernyataan.dibuat,
      ambang: pernyataan.wajib,
      sebab: 'belum dilaporkan',
    })),
    {
      kode: 'pokja-pernyataan',
      ukuran: 'Pernyataan konflik kepentingan yang sudah dibuat, per tahun',
      satuan: 'orang',
      namaAmbang: 'yang wajib menyatakan',
      contoh: pokja.some((p) => p.contoh),
      ...(terbaru
        ? {
            judul:
              wajib === null || dibuat === null
                ? kalimatPernyataan(terbaru).split('.')[0]
                : `${formatBilangan(dibuat)} dari ${formatBilangan(wajib)} orang sudah menyatakan kepentingannya pada ${terbaru.tahun}`,
          }
        : {}),
      sebabKosong: 'Pernyataan konflik kepentingan belum dilaporkan.',
    },
  );
}
