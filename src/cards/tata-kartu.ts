import { muatJudul, type PilihanHuruf } from './muat-judul.ts';
import type { UkuranGambar } from './png.ts';
import { gambar, HURUF_KARTU, kotak, type Simpul, teks } from './simpul.ts';

/** What a card says. Texts are ready to be shown; `aksen` is `#rrggbb`, readable under white. */
export interface IsiKartu {
  /** `berita`: the headline on the accent colour; `angka`: finding, number and chart on white. */
  jenis: 'berita' | 'angka';
  judul: string;
  subjudul?: string;
  /** The one number: `62,5 %`. */
  angka?: string;
  /** What the number is. */
  angkaLabel?: string;
  /** SVG with its text as paths (`gambarSvg(grafik, 'sempit', 'jalur')`). */
  grafik?: string | undefined;
  tanggal?: string;
  /** Name of the unit that says it. */
  unit: string;
  aksen: string;
  /** The figures are invented: the card says so. */
  contoh: boolean;
}

const TEPI = 64;
const HITAM = '#14191c';
const REDUP = '#545e63';
const PUTIH = '#ffffff';
const RUANG_GRAFIK = { lebar: 460, tinggi: 400 } as const;

/** Where everything on a card stands. Long texts become smaller, then are cut; nothing leaves its place. */
export function tataKartu(isi: IsiKartu, ukuran: UkuranGambar): Simpul {
  const accent = isi.jenis === 'berita';
  return kotak(
    {
      width: ukuran.lebar,
      height: ukuran.tinggi,
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: `52px ${TEPI}px 48px`,
      background: accent ? isi.aksen : PUTIH,
      color: accent ? PUTIH : HITAM,
      fontFamily: HURUF_KARTU.map((h) => h.nama).join(', '),
      ...(accent ? {} : { borderTop: `16px solid ${isi.aksen}`, paddingTop: 40 }),
    },
    [kepala(isi), accent ? isiBerita(isi, ukuran.lebar - 2 * TEPI) : isiAngka(isi, ukuran.lebar - 2 * TEPI), kaki(isi)],
  );
}

function kepala({ unit, contoh, jenis, aksen }: IsiKartu): Simpul {
  const mark = jenis === 'berita' ? PUTIH : aksen;
  const room = contoh ? 800 : 1040;
  const name = muatJudul(
    unit,
    room,
    [30, 27, 24].map((ukuran) => ({ ukuran, baris: 1 })),
  );
  return kotak({ width: '100%', height: 52, alignItems: 'center', justifyContent: 'space-between' }, [
    kotak({ alignItems: 'center', width: room + 32 }, [
      kotak({ width: 12, height: 40, marginRight: 20, background: mark, flexShrink: 0 }, []),
      teks(unit, 1, { width: room, fontSize: name.ukuran, fontWeight: 700 }),
    ]),
    contoh ? tandaContoh() : undefined,
  ]);
}

function tandaContoh(): Simpul {
  const style = {
    padding: '10px 22px',
    background: '#fdf3d8',
    color: '#6a4a00',
    fontSize: 28,
    fontWeight: 700,
    flexShrink: 0,
  };
  return kotak({ ...style, border: '2px solid #6a4a00' }, 'Data contoh');
}

function isiBerita({ judul, subjudul }: IsiKartu, lebar: number): Simpul {
  const title = muatJudul(judul, lebar, [
    { ukuran: 84, baris: 3 },
    { ukuran: 72, baris: 4 },
    { ukuran: 62, baris: 4 },
    { ukuran: 52, baris: 5 },
  ]);
  return kotak({ flexDirection: 'column', width: lebar }, [
    teksJudul(judul, title.ukuran, title.baris, lebar),
    subjudul ? teks(subjudul, 1, { width: lebar, marginTop: 20, fontSize: 32, lineHeight: 1.3 }) : undefined,
  ]);
}

function isiAngka(isi: IsiKartu, lebar: number): Simpul {
  const { judul, subjudul, angka, angkaLabel, grafik } = isi;
  const picture = grafik ? gambarGrafik(grafik) : undefined;
  const room = picture ? lebar - RUANG_GRAFIK.lebar - 48 : lebar;
  const title = muatJudul(judul, room, pilihanJudul(angka !== undefined, picture !== undefined));
  const words = kotak({ flexDirection: 'column', width: room }, [
    teksJudul(judul, title.ukuran, title.baris, room),
    angka ? angkaBesar(angka, room, isi.aksen) : undefined,
    angkaLabel ? teks(angkaLabel, 1, { width: room, fontSize: 28, fontWeight: 700 }) : undefined,
    subjudul && !picture
      ? teks(subjudul, 2, { width: room, marginTop: 8, fontSize: 26, lineHeight: 1.3, color: REDUP })
      : undefined,
  ]);
  return kotak({ width: lebar, alignItems: 'center', justifyContent: 'space-between' }, [words, picture]);
}

function pilihanJudul(berangka: boolean, bergrafik: boolean): PilihanHuruf[] {
  if (!berangka)
    return [...(bergrafik ? [] : [{ ukuran: 72, baris: 3 }]), { ukuran: 52, baris: 4 }, { ukuran: 40, baris: 5 }];
  if (bergrafik) return [46, 40, 34].map((ukuran) => ({ ukuran, baris: ukuran > 40 ? 3 : 4 }));
  return [52, 44, 36].map((ukuran) => ({ ukuran, baris: ukuran > 40 ? 2 : 3 }));
}

function angkaBesar(angka: string, lebar: number, warna: string): Simpul {
  const { ukuran } = muatJudul(
    angka,
    lebar,
    [120, 96, 80, 68, 54].map((u) => ({ ukuran: u, baris: 1 })),
  );
  return teks(angka, 1, {
    width: lebar,
    marginTop: 16,
    fontSize: ukuran,
    fontWeight: 700,
    lineHeight: 1.1,
    letterSpacing: -ukuran / 40,
    color: warna,
  });
}

function teksJudul(judul: string, ukuran: number, baris: number, lebar: number): Simpul {
  return teks(judul, baris, {
    width: lebar,
    fontSize: ukuran,
    fontWeight: 700,
    lineHeight: 1.12,
    letterSpacing: -ukuran / 50,
  });
}

/** The chart as large as its place allows, in its own proportions. */
function gambarGrafik(svg: string): Simpul {
  const [, w = '1', h = '1'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const scale = Math.min(RUANG_GRAFIK.lebar / Number(w), RUANG_GRAFIK.tinggi / Number(h));
  return gambar(svg, Math.round(Number(w) * scale), Math.round(Number(h) * scale));
}

function kaki({ tanggal, jenis }: IsiKartu): Simpul {
  return kotak(
    { width: '100%', height: 40, alignItems: 'center', fontSize: 28, color: jenis === 'berita' ? PUTIH : REDUP },
    [teks(tanggal ?? '', 1, {})],
  );
}
