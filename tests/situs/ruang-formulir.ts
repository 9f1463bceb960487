import type { Locator, Page } from 'playwright-core';
import type { Formulir } from '../cms/naskah-formulir.ts';
import { RuangRedaksi } from './ruang-redaksi.ts';

/** What stands beside a form. */
export interface Pratinjau {
  /** The face the text is set in. */
  huruf: string;
  judul: string;
  /** Headings of how it looks elsewhere: where it is shared, in search results. */
  diLuar: string[];
  /** Words of the card, which is drawn by the site's own layout. */
  kartu: string;
}

/** The window an editor has. */
export const UKURAN = { meja: { width: 1280, height: 900 }, ponsel: { width: 390, height: 844 } } as const;

/** Any form of the CMS, whatever its collection; sends messages away that cover what comes next. */
export class RuangFormulir extends RuangRedaksi {
  /** Begins to write down what the CMS says; logs in where it asks for it. */
  static async mulai(page: Page): Promise<RuangFormulir> {
    const ruang = new RuangFormulir(page);
    const masuk = page.getByRole('button', { name: 'Masuk' });
    await masuk
      .or(page.getByRole('link', { name: 'Buat Berita' }))
      .first()
      .waitFor();
    if (await masuk.isVisible()) await ruang.masuk();
    await page.evaluate(catatPesan);
    return ruang;
  }

  async keDaftar(koleksi: string): Promise<void> {
    await this.tanpaPesan();
    await this.page.evaluate((hash) => (location.hash = hash), `#/collections/${koleksi}`);
    await this.page.locator('[id*="-field-"]').first().waitFor({ state: 'detached' });
  }

  /** Opens an entry by way of its list: from one entry straight to the next Decap does not load it. */
  async bukaNaskah({ koleksi }: Formulir, slug: string): Promise<void> {
    await this.keDaftar(koleksi.name);
    await this.page.locator(`a[href="#/collections/${koleksi.name}/entries/${slug}"]`).first().click();
    await this.page.locator('[id*="-field-"]').first().waitFor();
  }

  /** Opens the empty form of a folder, as its list offers it. */
  async naskahBaru({ koleksi }: Formulir): Promise<void> {
    await this.keDaftar(koleksi.name);
    await this.page
      .getByRole('link', { name: `Buat ${koleksi.label_singular ?? ''}` })
      .first()
      .click();
    await this.page.locator('[id*="-field-"]').first().waitFor();
  }

  /** Whether Decap holds the entry on the screen for changed. */
  async berubah(): Promise<boolean> {
    return (await this.page.getByText('Belum disimpan', { exact: true }).count()) > 0;
  }

  /** Types a text into a field; items of lists are opened first. */
  async ketik(nama: string, teks: string): Promise<void> {
    await this.tanpaPesan();
    const isian = this.isianTeks(nama);
    if (!(await isian.isVisible())) await this.page.getByRole('button', { name: 'Buka butir' }).first().click();
    await isian.click();
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.press('Delete');
    await (teks.length > 100 ? this.page.keyboard.insertText(teks) : this.page.keyboard.type(teks));
  }

  /** Publishes and gives back the next message Decap shows. */
  async simpanNaskah(): Promise<string> {
    const sudah = (await this.semuaPesan()).length;
    await this.mulaiTerbitkan();
    await this.page.waitForFunction((n) => window.pesanCms.length > n, sudah);
    return (await this.semuaPesan())[sudah] ?? '';
  }

  /** What the preview shows, once it stands there. */
  async pratinjau(): Promise<Pratinjau> {
    const main = this.page.frameLocator('iframe').locator('main.bingkai');
    return main.evaluate((el) => ({
      huruf: getComputedStyle(el).fontFamily,
      judul: el.querySelector('h1')?.textContent ?? '',
      diLuar: [...el.querySelectorAll('[aria-label="Di luar situs"] h2')].map((h2) => h2.textContent),
      kartu: el.querySelector('[aria-label="Di luar situs"] h2 + div')?.textContent ?? '',
    }));
  }

  private isianTeks(nama: string): Locator {
    return this.page.locator(`input[type=text][id^="${nama}-field-"], textarea[id^="${nama}-field-"]`).first();
  }

  private semuaPesan(): Promise<string[]> {
    return this.page.evaluate(() => window.pesanCms);
  }
}

declare global {
  interface Window {
    /** What the CMS has said so far. */
    pesanCms: string[];
  }
}

/** Runs in the page. */
function catatPesan(): void {
  window.pesanCms = [];
  const lihat = (el: Node) => {
    const toast =
      el instanceof Element ? (el.closest('.Toastify__toast') ?? el.querySelector('.Toastify__toast')) : null;
    if (toast?.textContent) window.pesanCms.push(toast.textContent);
  };
  new MutationObserver((semua) => {
    for (const { addedNodes } of semua) addedNodes.forEach(lihat);
  }).observe(document.body, { childList: true, subtree: true });
}
