import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import sharp from 'sharp';

/** What a step of the guide speaks of: framed in the picture, with the number of the step. */
export interface Sorot {
  unsur: Locator;
  langkah: number;
  /** Its name, as the step sets it in bold. */
  label: string;
}

/** What else is in a picture. */
export interface Bidik {
  /** What is to be seen beside what is framed. */
  serta?: readonly Locator[];
  /** The whole screen. */
  layar?: boolean;
  /** Scrolled to, instead of what is framed first. */
  gulir?: Locator;
}

/** What a picture shows, for the test that keeps the guide true. */
export interface IsiGambar {
  langkah: Record<number, string[]>;
  /** Names of buttons, fields and headings in it. */
  kata: string[];
}

interface Kotak {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Room around what a picture is about, in pixels of the screen. */
const TEPI = 24;
const TERSEMPIT = 520;
/** What moves would make another picture each time; the word on the draft lies over fields. */
const TENANG = `.Toastify__progress-bar { opacity: 0 !important; }
.Toastify--animate { animation-duration: 1ms !important; }
#kabar-konsep { visibility: hidden; }`;

/** Takes the pictures of the guide; `kenal` says which words in them are the CMS's own. */
export class Kamera {
  readonly isi: Record<string, IsiGambar> = {};
  readonly #folder: string;
  readonly #kenal: (kata: string) => boolean;

  constructor(folder: string, kenal: (kata: string) => boolean) {
    this.#folder = folder;
    this.#kenal = kenal;
  }

  /** Writes `<nama>.png`: what is framed, and `serta`, with a little around it; the whole screen with `layar`. */
  async foto(
    page: Page,
    nama: string,
    { sorot, serta = [], layar = false, gulir }: Bidik & { sorot: readonly Sorot[] },
  ): Promise<void> {
    await (gulir ?? sorot[0]?.unsur ?? serta[0])?.first().evaluate((el: HTMLElement) => {
      // Below the toolbar, which stays where it is.
      el.style.scrollMarginTop = '140px';
      el.scrollIntoView({ block: 'start' });
    });
    await page.mouse.move(0, 0);
    await page.waitForTimeout(400);
    for (const frame of page.frames()) await samarkanAlamat(frame);
    const kotak = await Promise.all(sorot.map(({ unsur }) => letak(unsur)));
    const layarPenuh = page.viewportSize() ?? { width: 0, height: 0 };
    const potong = layar
      ? { x: 0, y: 0, ...layarPenuh }
      : bingkai([...kotak, ...(await Promise.all(serta.map(letak)))], layarPenuh);
    const tanda = await page.evaluateHandle(tandai, { kotak, nomor: sorot.map((s) => s.langkah) });
    const bita = await page.screenshot({ clip: potong, caret: 'hide', style: TENANG });
    await tanda.evaluate((el) => el.remove());
    await writeFile(path.join(this.#folder, `${nama}.png`), await kecilkan(bita));
    this.isi[`${nama}.png`] = {
      langkah: Object.fromEntries(
        [...new Set(sorot.map((s) => s.langkah))].map((n) => [
          n,
          sorot.filter((s) => s.langkah === n).map((s) => s.label),
        ]),
      ),
      kata: (await page.evaluate(kataTerlihat, potong)).filter(this.#kenal),
    };
  }
}

/** Few colours, no dither: small, and the same bytes for the same screen. */
function kecilkan(bita: Buffer): Promise<Buffer> {
  return sharp(bita).removeAlpha().png({ palette: true, colours: 96, dither: 0, effort: 10 }).toBuffer();
}

/** Where it is; a field with its label and its help, as an editor sees them together. */
function letak(unsur: Locator): Promise<Kotak> {
  return unsur.first().evaluate((el) => {
    const bidang = el.matches('label[for*="-field-"]') ? el.closest('[class*="-ControlContainer"]') : null;
    const { x, y, width, height } = (bidang ?? el).getBoundingClientRect();
    return { x, y, width, height };
  });
}

function bingkai(kotak: readonly Kotak[], { width, height }: { width: number; height: number }): Kotak {
  const kiri = Math.min(...kotak.map((k) => k.x)) - TEPI;
  const kanan = Math.max(...kotak.map((k) => k.x + k.width)) + TEPI;
  const kurang = Math.max(0, TERSEMPIT - (kanan - kiri)) / 2;
  const x = Math.max(0, Math.min(Math.floor(kiri - kurang), width - TERSEMPIT));
  const y = Math.max(0, Math.floor(Math.min(...kotak.map((k) => k.y)) - TEPI));
  const x2 = Math.min(width, Math.max(Math.ceil(kanan + kurang), x + TERSEMPIT));
  const y2 = Math.min(height, Math.ceil(Math.max(...kotak.map((k) => k.y + k.height)) + TEPI));
  return { x, y, width: x2 - x, height: y2 - y };
}

// In the page.

function tandai({ kotak, nomor }: { kotak: Kotak[]; nomor: number[] }): HTMLElement {
  const lapis = document.createElement('div');
  lapis.popover = 'manual';
  lapis.style.cssText =
    'position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;margin:0;padding:0;border:0;background:none;overflow:hidden;pointer-events:none;z-index:2147483647';
  kotak.forEach((k, i) => {
    const garis = document.createElement('div');
    garis.style.cssText = `position:absolute;left:${k.x - 5}px;top:${Math.max(1, k.y - 5)}px;width:${k.width + 4}px;height:${Math.min(k.height + 8, k.height + k.y + 2)}px;border:3px solid #c2185b;border-radius:6px`;
    const bulat = document.createElement('div');
    bulat.textContent = String(nomor[i]);
    const kiri = Math.max(2, k.x - 18);
    bulat.style.cssText = `position:absolute;left:${kiri}px;top:${Math.max(2, k.y - 18)}px;width:26px;height:26px;border-radius:13px;background:#c2185b;color:#fff;font:700 15px/26px 'Open Sans',system-ui,sans-serif;text-align:center`;
    lapis.append(garis, bulat);
  });
  document.body.append(lapis);
  // Above dialogs, which lie in the top layer.
  lapis.showPopover();
  return lapis;
}

/** The port is another one each time; a reader knows `npm start` by its usual one. */
function samarkanAlamat(frame: Frame): Promise<void> {
  return frame.evaluate(() => {
    const jalan = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = jalan.nextNode(); node; node = jalan.nextNode())
      if (/(?:localhost|127\.0\.0\.1):\d+/.test(node.textContent ?? ''))
        node.textContent = (node.textContent ?? '')
          .replace(/localhost:\d+/g, 'localhost:4321')
          .replace(/(?:https?:\/\/)?127\.0\.0\.1:\d+/g, 'pbj.contoh.go.id');
  });
}

function kataTerlihat(potong: Kotak): string[] {
  const semua = document.querySelectorAll(
    'label, button, [role=button], [role=menuitem], a, legend, summary, th, h1, h2, h3',
  );
  const kata = [...semua].flatMap((el) => {
    const k = el.getBoundingClientRect();
    const dalam =
      k.left >= potong.x &&
      k.top >= potong.y &&
      k.right <= potong.x + potong.width &&
      k.bottom <= potong.y + potong.height;
    const teks = (el.firstChild?.textContent ?? '').replace(/\s+/g, ' ').trim();
    return dalam && k.height > 0 && teks !== '' ? [teks] : [];
  });
  return [...new Set(kata)].sort();
}
