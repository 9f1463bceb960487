/** What a package's page can do beside being read: copy the ready text, print. The buttons show themselves only where they work. */
export function pasangAlatPaket(halaman: Document): void {
  for (const tombol of halaman.querySelectorAll<HTMLButtonElement>('button[data-salin]')) {
    const teks = halaman.querySelector<HTMLTextAreaElement>(`#${tombol.dataset['salin'] ?? ''}`);
    if (!teks) continue;
    tombol.hidden = false;
    tombol.addEventListener('click', () => void salin(teks, tombol));
  }
  for (const tombol of halaman.querySelectorAll<HTMLButtonElement>('button[data-cetak]')) {
    tombol.hidden = false;
    tombol.addEventListener('click', () => {
      print();
    });
  }
}

/** Copies the text; where the browser does not allow it, selects it for the reader to copy. */
async function salin(teks: HTMLTextAreaElement, tombol: HTMLButtonElement): Promise<void> {
  const kabar = tombol.parentElement?.querySelector('[data-tersalin]');
  teks.select();
  const berhasil = await navigator.clipboard.writeText(teks.value).then(
    () => true,
    () => false,
  );
  if (kabar) kabar.textContent = berhasil ? 'Tersalin.' : 'Teks sudah ditandai; salin dengan Ctrl+C.';
}
