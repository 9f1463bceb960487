/** Finds a browser and starts it; a machine without one fails the tests and says how to get one, it never skips them. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { type Browser, chromium } from 'playwright-core';
import { kembangkanBawaan } from './peramban-bawaan.ts';

/** A browser on this machine. */
export interface Peramban {
  program: string;
  env: Record<string, string>;
}

/** Our own flags, none of which weakens the page under test. Without sandbox, since CI runs as root. */
const PILIHAN = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser; the caller closes it. Throws an Error in Indonesian when there is none. */
export async function bukaPeramban(): Promise<Browser> {
  const { program, env } = await cariPeramban();
  return chromium.launch({ executablePath: program, args: PILIHAN, env: { ...lingkungan(), ...env } });
}

/** An installed Chromium or Chrome, else the one in node_modules (Linux x64), else Playwright's own. PERAMBAN=bawaan skips the installed ones. */
export async function cariPeramban(): Promise<Peramban> {
  const terpasang =
    process.env['PERAMBAN'] === 'bawaan' ? undefined : tempatLazim().find((program) => existsSync(program));
  if (terpasang) return { program: terpasang, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return kembangkanBawaan();
  if (existsSync(chromium.executablePath())) return { program: chromium.executablePath(), env: {} };
  throw new Error(
    'Tidak ada peramban untuk uji situs. Pasang Chrome atau Chromium, sebutkan letaknya dengan CHROME_PATH, atau jalankan: npx playwright-core install chromium-headless-shell',
  );
}

function tempatLazim(): string[] {
  const sendiri = process.env['CHROME_PATH'];
  if (sendiri) {
    if (!existsSync(sendiri))
      throw new Error(`CHROME_PATH="${sendiri}" tidak ada; sebutkan berkas program Chrome atau Chromium.`);
    return [sendiri];
  }
  const nama = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
  const folder = (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((dir) => dir !== '' && !dir.includes('node_modules'));
  const windows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((v) => process.env[v] ?? []);
  return [
    ...folder.flatMap((dir) => nama.map((n) => path.join(dir, n))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...windows.map((dir) => path.join(dir, 'Google', 'Chrome', 'Application', 'chrome.exe')),
  ];
}

function lingkungan(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
