/** How an entry looks where it is shared: its social card, laid out by what draws the real one, and its line in search results. */
import { createElement as h, type ReactElement } from 'react';
import type { Simpul } from '../../cards/simpul.ts';
import { type IsiKartu, tataKartu } from '../../cards/tata-kartu.ts';
import type { SitusTerbit } from './situs-terbit.ts';

const UKURAN = { lebar: 1200, tinggi: 630 } as const;
/** Width of the card in the preview, in pixels. */
const LEBAR = 480;
/** Search engines cut descriptions at about this many characters. */
const POTONGAN = 155;

/** Card and search result of an entry that will stand at `letak` (`berita/judul/`). */
export function Bagikan({
  situs,
  letak,
  judul,
  ringkasan,
  keterangan,
  contoh,
}: {
  situs: SitusTerbit;
  letak: string;
  judul: string;
  ringkasan: string;
  keterangan: string;
  contoh: boolean;
}): ReactElement {
  const isi: IsiKartu = {
    jenis: 'berita',
    judul,
    tanggal: keterangan,
    unit: situs.unit,
    aksen: 'var(--aksen-terang)',
    contoh,
  };
  const potong = ringkasan.length > POTONGAN ? `${ringkasan.slice(0, POTONGAN).trimEnd()}…` : ringkasan;
  return h(
    'section',
    { className: 'bagian', 'aria-label': 'Di luar situs' },
    h('h2', null, 'Bila dibagikan'),
    h(
      'div',
      { style: { width: LEBAR, maxWidth: '100%', height: (LEBAR / UKURAN.lebar) * UKURAN.tinggi, overflow: 'hidden' } },
      h(
        'div',
        {
          style: {
            width: UKURAN.lebar,
            transform: `scale(${LEBAR / UKURAN.lebar})`,
            transformOrigin: '0 0',
            lineHeight: 1.2,
            wordSpacing: 'normal',
          },
        },
        gambarKartu(tataKartu(isi, UKURAN), 'kartu'),
      ),
    ),
    h('h2', { style: { marginBlockStart: 32 } }, 'Di mesin pencari'),
    contoh
      ? h('p', { className: 'redup' }, 'Data contoh tidak masuk mesin pencari.')
      : h(
          'div',
          { style: { maxWidth: 600 } },
          h('p', { className: 'kecil redup', style: { overflowWrap: 'anywhere' } }, `${situs.alamat}${letak}`),
          h('p', { style: { fontSize: 20, color: 'var(--warna-aksen)' } }, `${judul} · ${situs.namaPendek}`),
          h('p', { className: 'kecil' }, potong),
        ),
  );
}

/** A layout made for satori as HTML: it takes the same boxes, but for the cutting of lines and the name of the face. */
function gambarKartu({ type, props }: Simpul, key: string): ReactElement {
  const { lineClamp, ...gaya } = props.style;
  const style = {
    ...gaya,
    fontFamily: 'inherit',
    ...(lineClamp === undefined
      ? {}
      : {
          display: '-webkit-box',
          WebkitBoxOrient: 'vertical' as const,
          WebkitLineClamp: lineClamp,
          overflow: 'hidden',
        }),
  };
  const { children } = props;
  const isi = typeof children === 'string' ? children : children?.map((anak, i) => gambarKartu(anak, `${key}.${i}`));
  return h(type, { key, style }, isi);
}
