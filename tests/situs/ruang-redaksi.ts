import type { Dialog, Locator, Page } from 'playwright-core';

/** What an editor fills in for a news item. */
export interface IsianBerita {
  judul: string;
  ringkasan: string;
  tanggal: string;
  rubrik: string;
  isi: string;
  gambar: { name: string; mimeType: string; buffer: Buffer };
  alt: string;
}

/** The CMS as an editor uses it; texts are those of our own locale. */
export class RuangRedaksi {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async masuk(): Promise<void> {
    await this.page.getByRole('button', { name: 'Masuk' }).click();
    await this.page.getByRole('link', { name: 'Buat Berita' }).waitFor();
  }

  /** Logs in at a forge; the editor is then where the address pointed. */
  async masukForge(nama: string): Promise<void> {
    await this.page.getByRole('button', { name: `Masuk dengan ${nama}` }).click();
    await this.page.getByRole('button', { name: 'Menu akun' }).waitFor();
  }

  async keluar(): Promise<void> {
    await this.page.getByRole('button', { name: 'Menu akun' }).click();
    await this.page.getByRole('menuitem', { name: 'Keluar' }).click();
  }

  /** Saves for review and gives back the message that contains `kata`. */
  async simpan(kata: string): Promise<string> {
    await this.page.getByRole('button', { name: 'Simpan', exact: true }).click();
    return this.pesan(kata);
  }

  async ubahStatus(status: string): Promise<string> {
    await this.page.getByRole('button', { name: /^Status/ }).click();
    await this.page.getByRole('menuitem', { name: status }).click();
    return this.pesan('Status naskah diperbarui');
  }

  /** The dialog that shows two versions; presses the button with this name when given, and waits until it is gone. */
  async dialog(tombol?: string): Promise<string> {
    const dialog = this.page.getByRole('dialog').and(this.page.locator('.dialog-cms'));
    const isi = await dialog.innerText();
    if (tombol) {
      await dialog.getByRole('button', { name: tombol }).click();
      await dialog.waitFor({ state: 'detached' });
    }
    return isi;
  }

  /** Waits until the draft on the screen is kept in this browser. */
  async konsepTersimpan(): Promise<void> {
    await this.page.locator('#kabar-konsep', { hasText: 'Konsep disimpan di peramban ini' }).waitFor();
  }

  /** Opens an entry from the list of its collection, as its line there says, or a new one: `Buat Lembar`. */
  async buka(koleksi: string, naskah: string): Promise<void> {
    await this.page.goto(`${this.page.url().split('#')[0]}#/collections/${koleksi}`);
    await this.page.getByRole('link', { name: naskah }).click();
    await this.isian('tahun').waitFor();
  }

  async buatBerita({ judul, ringkasan, tanggal, rubrik, isi, gambar, alt }: IsianBerita): Promise<void> {
    if (!this.page.url().endsWith('/berita/new')) await this.page.getByRole('link', { name: 'Buat Berita' }).click();
    await this.isian('judul').fill(judul);
    await this.isian('ringkasan').fill(ringkasan);
    await this.isian('tanggal').fill(tanggal);
    await this.isian('rubrik').last().click();
    await this.page.getByRole('option', { name: rubrik }).click();
    await this.page.getByRole('button', { name: 'Pilih gambar' }).click();
    await this.page.locator('input[type=file]').first().setInputFiles(gambar);
    await this.page.getByRole('button', { name: 'Pakai yang dipilih' }).click();
    await this.isian('alt').fill(alt);
    await this.isian('persetujuan').click();
    await this.page.locator('[data-slate-editor]').click();
    await this.page.keyboard.type(isi);
  }

  /** Tries to put another picture in place of the one chosen: what the picker takes, what it says, and what the library holds then. */
  async gantiGambar(
    gambar: IsianBerita['gambar'],
  ): Promise<{ diterima: string | null; pesan: string[]; pustaka: string[] }> {
    const pesan: string[] = [];
    const catat = (dialog: Dialog) => {
      pesan.push(dialog.message());
      void dialog.accept();
    };
    this.page.on('dialog', catat);
    await this.page.getByRole('button', { name: 'Ganti gambar' }).click();
    const pemilih = this.page.locator('input[type=file]').first();
    const diterima = await pemilih.getAttribute('accept');
    await pemilih.setInputFiles(gambar);
    const pustaka = await this.page.locator('[role=dialog] [class*=CardText]').allInnerTexts();
    this.page.off('dialog', catat);
    await this.page.keyboard.press('Escape');
    return { diterima, pesan, pustaka };
  }

  /** Types over a field; after a refused save `fill` does not reach Decap's form. */
  async ketikUlang(bidang: string, isi: string): Promise<void> {
    await this.isian(bidang).click();
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.type(isi);
  }

  /** Publishes and gives back the message Decap shows for it, one that contains `kata`. */
  async terbitkan(kata: string): Promise<string> {
    // what the save before said is no answer to this one
    await this.tanpaPesan();
    await this.mulaiTerbitkan();
    return this.pesan(kata);
  }

  /** Asks to publish, and leaves it to the caller what comes of it. */
  async mulaiTerbitkan(): Promise<void> {
    await this.page.getByRole('button', { name: 'Terbitkan', exact: true }).click();
    await this.page.getByRole('menuitem', { name: 'Terbitkan sekarang' }).click();
  }

  /** The message Decap shows that contains `kata`, the latest when it says so twice. */
  pesan(kata: string): Promise<string> {
    return this.page.locator('.notif__container .Toastify__toast').filter({ hasText: kata }).last().innerText();
  }

  /** Waits until no message of Decap covers a button any more. */
  async tanpaPesan(): Promise<void> {
    await this.page
      .locator('.notif__container .Toastify__toast')
      .evaluateAll((semua) => semua.forEach((toast) => (toast as HTMLElement).click()));
    await this.page.locator('.notif__container .Toastify__toast').first().waitFor({ state: 'detached' });
  }

  /** Leaves news items behind in this browser, as crashes of a week do, and goes to the list anew. */
  async tinggalkanKonsep(slug: string[]): Promise<void> {
    await this.page.evaluate((semua) => {
      for (const s of semua) {
        const konsep = { raw: `---\njudul: Konsep ${s}\n---\n`, path: `${s}.md`, waktu: Date.now(), dasar: '' };
        localStorage.setItem(`konsep.backup.berita.${s}`, JSON.stringify(konsep));
      }
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    }, slug);
  }

  /** Forgets every draft of this browser. */
  async buangKonsep(): Promise<void> {
    await this.page.evaluate(() => {
      for (const kunci of Object.keys(localStorage))
        if (kunci.startsWith('konsep.backup.')) localStorage.removeItem(kunci);
    });
  }

  /** Whether something lies over the middle of it even when the page is scrolled to its end. */
  tertutup(sasaran: Locator): Promise<boolean> {
    return sasaran.evaluate((el) => {
      window.scrollTo(0, document.documentElement.scrollHeight);
      const { left, top, width, height } = el.getBoundingClientRect();
      return !el.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
  }

  /** Whether a field lies within the window, wherever the form has been scrolled to. */
  terlihat(bidang: string): Promise<boolean> {
    return this.isian(bidang).evaluate((isian) => {
      const { top, bottom } = isian.getBoundingClientRect();
      return top >= 0 && bottom <= document.documentElement.clientHeight;
    });
  }

  isian(bidang: string): Locator {
    return this.page.locator(`[id^="${bidang}-field"]`);
  }
}
