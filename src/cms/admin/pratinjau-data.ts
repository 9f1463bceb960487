/** A data set or a settings file in the site's own type and tables: what is filled in, as readers read it, "–" for what is not known. */
import { createElement as h, type ReactElement, type ReactNode } from 'react';
import type { z } from 'zod';
import { ambilKeterangan, rapikan } from '../../schemas/bidang.ts';
import { anakSkema, butirSkema } from '../bentuk-skema.ts';
import { katakan } from '../isi-pratinjau.ts';

/** What the template needs of what Decap hands it: the entry, an Immutable Map. */
interface Props {
  entry: { get(key: 'data'): { toJS(): unknown } };
}

type Data = Readonly<Record<string, unknown>>;
type Bidang = readonly [nama: string, schema: z.core.$ZodType];

/** The preview template of a file with this schema; its heading is `label`, and the year where the file has one. */
export function templatData(schema: z.core.$ZodType, label: string) {
  return function Berkas({ entry }: Props): ReactElement {
    const data = kelompok(rapikan(entry.get('data').toJS()));
    const tahun = typeof data['tahun'] === 'number' ? ` ${data['tahun']}` : '';
    return h(
      'main',
      { className: 'bingkai', lang: 'id' },
      h('div', { className: 'temuan' }, h('h1', null, `${label}${tahun}`)),
      data['contoh'] === true && h('p', null, h('span', { className: 'contoh' }, 'Data contoh')),
      tulisKelompok(schema, data),
    );
  };
}

/** Single values first, then what has values of its own below a heading. */
function tulisKelompok(schema: z.core.$ZodType, data: Data): ReactNode {
  const bidang = Object.entries(anakSkema(schema) ?? {}).filter(([nama]) => nama !== 'contoh' && nama !== 'tahun');
  const tunggal = bidang.filter(([, s]) => !anakSkema(s) && !butirSkema(s));
  return [
    tunggal.length > 0 &&
      h(
        'dl',
        { key: 'rincian', className: 'rincian-entri' },
        tunggal.map(([nama, s]) => tulisNilai([nama, s], data)),
      ),
    ...bidang.filter((b) => !tunggal.includes(b)).map((b) => tulisBagian(b, data)),
  ];
}

function tulisNilai([nama, schema]: Bidang, data: Data): ReactElement {
  return h('div', { key: nama }, h('dt', null, label(schema)), h('dd', null, kata(schema, data[nama])));
}

function tulisBagian([nama, schema]: Bidang, data: Data): ReactElement {
  const butir = butirSkema(schema);
  const nilai = data[nama];
  const isi = !butir
    ? tulisKelompok(schema, kelompok(nilai))
    : !Array.isArray(nilai) || nilai.length === 0
      ? h('p', { className: 'redup' }, 'Belum diisi.')
      : anakSkema(butir)
        ? tulisTabel(butir, nilai.map(kelompok), label(schema))
        : h('ul', null, ...nilai.map((n, i) => h('li', { key: i }, kata(butir, n))));
  return h('section', { key: nama, className: 'bagian' }, h('h2', null, label(schema)), isi);
}

function tulisTabel(butir: z.core.$ZodType, baris: readonly Data[], judul: string): ReactElement {
  const kolom = Object.entries(anakSkema(butir) ?? {});
  return h(
    'div',
    { style: { overflowX: 'auto' }, tabIndex: 0, role: 'region', 'aria-label': judul },
    h(
      'table',
      null,
      h('thead', null, h('tr', null, ...kolom.map(([nama, s]) => h('th', { key: nama, scope: 'col' }, label(s))))),
      h(
        'tbody',
        null,
        ...baris.map((data, i) =>
          h('tr', { key: i }, ...kolom.map(([nama, s]) => h('td', { key: nama }, ringkas(s, data[nama])))),
        ),
      ),
    ),
  );
}

/** A value within a cell: groups and lists in one line. */
function ringkas(schema: z.core.$ZodType, nilai: unknown): string {
  const butir = butirSkema(schema);
  if (butir) return Array.isArray(nilai) ? nilai.map((n) => ringkas(butir, n)).join('; ') || '–' : '–';
  const anak = anakSkema(schema);
  if (!anak) return kata(schema, nilai);
  const ada = Object.entries(anak).filter(([nama]) => kelompok(nilai)[nama] !== undefined);
  return ada.map(([nama, s]) => `${label(s)}: ${kata(s, kelompok(nilai)[nama])}`).join('; ') || '–';
}

function kata(schema: z.core.$ZodType, nilai: unknown): string {
  return katakan(schema, nilai) || '–';
}

function label(schema: z.core.$ZodType): string {
  return ambilKeterangan(schema)?.label ?? '';
}

function kelompok(nilai: unknown): Data {
  return typeof nilai === 'object' && nilai !== null ? (nilai as Data) : {};
}
