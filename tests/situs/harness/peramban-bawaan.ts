/** The headless Chromium that npm brings along (Linux x64), inflated once per version into the project's cache. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import type { Peramban } from './peramban.ts';

const AKAR = path.resolve(import.meta.dirname, '../../..');
const PAKET = path.join(AKAR, 'node_modules', '@sparticuz', 'chromium');

/** Inflates it where it is not there yet. Throws an Error in Indonesian when that fails. */
export async function kembangkanBawaan(): Promise<Peramban> {
  const { version } = JSON.parse(await readFile(path.join(PAKET, 'package.json'), 'utf8')) as { version: string };
  const folder = path.join(AKAR, '.cache', 'peramban', version);
  if (!existsSync(folder)) await kembangkan(folder);
  const perpustakaan = [path.join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return {
    program: path.join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: perpustakaan, FONTCONFIG_FILE: path.join(folder, 'huruf.conf') },
  };
}

/** The package inflates into the temporary folder, and its NSS libraries only where it takes the machine for Amazon's; so a process of its own. */
async function kembangkan(folder: string): Promise<void> {
  await mkdir(path.dirname(folder), { recursive: true });
  const sementara = await mkdtemp(`${folder}.baru-`);
  const kode = "import('@sparticuz/chromium').then((m) => m.default.executablePath())";
  try {
    await promisify(execFile)(process.execPath, ['-e', kode], {
      cwd: AKAR,
      env: { ...process.env, TMPDIR: sementara, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    });
    await writeFile(path.join(sementara, 'huruf.conf'), daftarHuruf(folder));
    await rename(sementara, folder);
  } catch (error) {
    await rm(sementara, { recursive: true, force: true });
    // Another process may have been faster; then its copy is as good.
    if (!existsSync(folder))
      throw new Error(
        'Chromium bawaan (@sparticuz/chromium) tidak dapat dikembangkan; pasang Chromium, atau sebutkan CHROME_PATH.',
        {
          cause: error,
        },
      );
  }
}

/** The package's own list names folders of Amazon's machines; without a single font, Chromium crashes. */
function daftarHuruf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/huruf-cache</cachedir>
</fontconfig>
`;
}
