/** The simulator beside the form of a ZI score sheet: the score of what is filled in, worked out with the engine of the pages. */
import { createElement as h, type ReactElement } from 'react';
import { formatPersen, formatPoin } from '../../model/format.ts';
import { kalimatKekurangan } from '../../model/kalimat.ts';
import { lembarSementara } from '../lembar-sementara.ts';

/** What the template needs of what Decap hands it: the entry, an Immutable Map. */
interface Props {
  entry: { get(key: 'data'): { toJS(): unknown } };
}

/** Always marked "Simulasi, bukan penilaian resmi". */
export function PratinjauLembar({ entry }: Props): ReactElement {
  const { nilai, contoh, dilewati } = lembarSementara(entry.get('data').toJS());
  const ambang = (['WBK', 'WBBM'] as const).map((p) => {
    const syarat = nilai.syarat[p];
    return `${p}: ${syarat.filter((s) => s.terpenuhi === true).length} dari ${syarat.length} ambang tercapai`;
  });
  return h(
    'main',
    { className: 'bingkai', lang: 'id', 'data-simulasi-lembar': true },
    h(
      'div',
      { className: 'temuan' },
      h('h1', null, 'Simulasi, bukan penilaian resmi'),
      h('p', { className: 'besar' }, formatPoin(nilai.total)),
      h(
        'p',
        null,
        `Nilai total dari 100. ${nilai.terjawab} dari ${nilai.dari} pertanyaan dijawab${nilai.total === null ? '; jumlahnya belum dapat disebut' : ''}. `,
        contoh && h('span', { className: 'contoh' }, 'Data contoh'),
      ),
      h('p', null, ambang.join(' · ')),
      h('p', null, kalimatKekurangan(nilai, 'WBK')),
    ),
    h(
      'table',
      null,
      h('caption', null, 'Enam area. “–” berarti belum semua pertanyaannya dijawab.'),
      h('thead', null, h('tr', null, ...['Area', 'Nilai', 'Bobot', 'Dari bobot'].map(kepala))),
      h(
        'tbody',
        null,
        ...nilai.area.map((a) =>
          h(
            'tr',
            { key: a.kode },
            h('th', { scope: 'row' }, a.nama),
            ...[formatPoin(a.nilai), formatPoin(a.bobot), formatPersen(a.persen, 2)].map((teks, i) =>
              h('td', { key: i, className: 'angka' }, teks),
            ),
          ),
        ),
      ),
    ),
    dilewati.length > 0 &&
      h(
        'section',
        null,
        h('h2', null, `${dilewati.length} jawaban belum dihitung`),
        h('ul', null, ...dilewati.map((d) => h('li', { key: d }, `Seharusnya, pada ${d}`))),
      ),
  );
}

function kepala(teks: string, i: number): ReactElement {
  return h('th', { key: teks, scope: 'col', ...(i > 0 ? { className: 'angka' } : {}) }, teks);
}
