import type { Page } from 'playwright-core';

/** The page "Data" of the CMS as whoever puts up or approves a data set uses it. */
export class RuangData {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async baca(file: File): Promise<void> {
    const berkas = { name: file.name, mimeType: 'application/json', buffer: Buffer.from(await file.arrayBuffer()) };
    await this.page.locator('main input[type=file]').setInputFiles(berkas);
    await this.page.getByRole('button', { name: 'Baca dan periksa' }).click();
  }

  async usulkan(): Promise<void> {
    await this.page.getByRole('button', { name: 'Simpan sebagai usulan' }).click();
    await this.page.getByText('Usulan tersimpan').waitFor();
  }

  /** Opens the one proposal, unless it is open already, and gives back what is shown of it. */
  async buka(): Promise<string> {
    const buka = this.page.getByRole('button', { name: 'Buka dan periksa' });
    const tinjauan = this.page.locator('.data-tinjauan dl').first();
    await buka.or(tinjauan).first().waitFor();
    if ((await buka.count()) > 0) await buka.click();
    await tinjauan.waitFor();
    return this.page.locator('.data-tinjauan').innerText();
  }

  /** Says that somebody else proposed it, and presses the button; what comes of it is up to the caller. */
  async setujui(): Promise<void> {
    await this.buka();
    await this.page.getByRole('checkbox', { name: 'Saya bukan yang mengusulkan' }).check();
    await this.page.getByRole('button', { name: 'Setujui dan terbitkan' }).click();
  }

  async tarik(): Promise<void> {
    await this.buka();
    await this.page.getByRole('button', { name: /^Tarik kembali/ }).click();
  }

  /** What the page says went wrong. */
  galat(): Promise<string> {
    return this.page.locator('[role=alert].data-galat').first().innerText();
  }
}
