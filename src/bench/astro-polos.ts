/** The yardstick: bare Astro that writes as many pages of the same size out of the same data, and does nothing else. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const KONFIG = `export default { output: 'static', trailingSlash: 'always', build: { format: 'directory' }, devToolbar: { enabled: false } };\n`;

/** Writes a project below `folder` of `banyak` pages, each of about `bita` bytes, made from the packages of `dataPaket` in turn. */
export function tulisAstroPolos(folder: string, dataPaket: string, banyak: number, bita: number): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'src', 'pages', 'paket'), { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{"type":"module","private":true}\n');
  writeFileSync(path.join(folder, 'astro.config.mjs'), KONFIG);
  writeFileSync(path.join(folder, 'src', 'pages', 'paket', '[id].astro'), halaman(dataPaket, banyak, bita));
}

function halaman(dataPaket: string, banyak: number, bita: number): string {
  return `---
import { readdirSync, readFileSync } from 'node:fs';

export function getStaticPaths() {
  const folder = ${JSON.stringify(dataPaket)};
  const semua = readdirSync(folder).flatMap((file) => JSON.parse(readFileSync(folder + '/' + file, 'utf8')).paket);
  return Array.from({ length: ${banyak} }, (_, i) => ({
    params: { id: 'paket-' + i },
    props: { paket: semua[i % semua.length] },
  }));
}

const { paket } = Astro.props;
const baris = Object.entries(paket).map(([nama, nilai]) => [nama, JSON.stringify(nilai)]);
const isi = baris.reduce((n, [a, b]) => n + a.length + b.length + 20, 200);
const pengisi = 'isi halaman '.repeat(Math.max(0, Math.round((${bita} - isi) / 12)));
---
<!doctype html>
<html lang="id">
  <head><meta charset="utf-8" /><title>{paket.nama}</title></head>
  <body><h1>{paket.nama}</h1><dl>{baris.map(([nama, nilai]) => <><dt>{nama}</dt><dd>{nilai}</dd></>)}</dl><p>{pengisi}</p></body>
</html>
`;
}
