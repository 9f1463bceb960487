/**
 * Packages with native parts and their files, looked up from the project at run time. A bundler must leave them alone, and the bundled
 * build may stand outside of the project.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';

/** A package as CommonJS gives it. Throws when it is not installed. */
export function muatPaket(nama: string): unknown {
  return ambil(nama)(nama);
}

/** Absolute path of a package's file: `@fontsource/…/x.woff`. Throws when it is not installed. */
export function cariBerkas(nama: string): string {
  return ambil(nama).resolve(nama);
}

/** Absolute path of a file of the bundled face, by character set and weight. */
export function berkasHuruf(set: 'latin' | 'latin-ext', tebal: 400 | 700): string {
  return cariBerkas(`@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-${set}-${tebal}-normal.woff`);
}

function ambil(nama: string): NodeJS.Require {
  const here = createRequire(import.meta.url);
  try {
    here.resolve(nama);
    return here;
  } catch {
    return createRequire(path.join(process.cwd(), 'package.json'));
  }
}
