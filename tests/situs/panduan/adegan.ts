import type { BrowserContext, Locator, Page } from 'playwright-core';
import { RuangRedaksi } from '../ruang-redaksi.ts';
import type { Bidik, Kamera, Sorot } from './kamera.ts';

/** Where a scene is played: the CMS of `npm start`, an editor in it, and the camera. */
export class Panggung {
  readonly page: Page;
  readonly redaksi: RuangRedaksi;
  readonly #admin: string;
  readonly #kamera: Kamera;

  constructor(page: Page, admin: string, kamera: Kamera) {
    this.page = page;
    this.redaksi = new RuangRedaksi(page);
    this.#admin = admin;
    this.#kamera = kamera;
  }

  /** A fresh tab of the same browser. */
  static async buka(context: BrowserContext, admin: string, kamera: Kamera): Promise<Panggung> {
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
    return new Panggung(page, admin, kamera);
  }

  /** Goes to a place of the CMS (`berita/new`), loaded anew. */
  async ke(tempat: string): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.goto(`${this.#admin}#/${tempat}`);
  }

  isian(bidang: string): Locator {
    return this.redaksi.isian(bidang);
  }

  /** A field with its label and help, as pictures frame it. */
  bidang(nama: string): Locator {
    return this.page.locator(`label[for^="${nama}-field"]`);
  }

  tombol(nama: string): Locator {
    return this.page.getByRole('button', { name: nama, exact: true });
  }

  foto(nama: string, sorot: readonly Sorot[], opsi: Bidik = {}) {
    return this.#kamera.foto(this.page, nama, { sorot, ...opsi });
  }

  /** Fills a field in and leaves it. */
  async isi(bidang: string, teks: string): Promise<void> {
    await this.isian(bidang).first().fill(teks);
  }

  /** Chooses from a field with a list. */
  async pilih(bidang: string, pilihan: string): Promise<void> {
    await this.isian(bidang).last().click();
    await this.page.getByRole('option', { name: pilihan, exact: true }).click();
  }

  /** Types into the text field for Markdown. */
  async tulis(teks: string): Promise<void> {
    await this.page.locator('[data-slate-editor]').click();
    await this.page.keyboard.type(teks);
  }

  /** Puts up a picture in the library that a button opens, and takes it into the entry when told to. */
  async unggah(tombol: string, berkas: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.page.getByRole('button', { name: tombol }).first().click();
    await this.page.locator('input[type=file]').first().setInputFiles(berkas);
    await this.tombol('Pakai yang dipilih').and(this.page.locator(':enabled')).waitFor();
  }
}

/** What a step frames. */
export function sorot(unsur: Locator, langkah: number, label: string): Sorot {
  return { unsur, langkah, label };
}
