/** Wakes what a page's charts can be taken along by that needs the browser: pictures made on the spot, copying the frame's code. */
export function siapkanBawa(halaman: ParentNode): void {
  for (const kotak of halaman.querySelectorAll<HTMLElement>('[data-bawa-grafik]')) siapkan(kotak);
}

function siapkan(kotak: HTMLElement): void {
  const pesan = kotak.querySelector('[role=status]');
  const figure = kotak.closest('figure');
  if (!pesan || !figure || kotak.dataset['siap']) return;
  kotak.dataset['siap'] = 'ya';
  const salin = kotak.querySelector<HTMLButtonElement>('[data-salin]');
  const kode = kotak.querySelector('textarea');
  for (const tombol of kotak.querySelectorAll<HTMLButtonElement>('[data-unduh]')) {
    tombol.hidden = false;
    tombol.addEventListener('click', () => void unduh(tombol.dataset['unduh'] === 'svg' ? 'svg' : 'png'));
  }
  if (salin && kode) {
    salin.hidden = false;
    salin.addEventListener('click', () => void salinKode(kode));
  }

  async function unduh(jenis: 'svg' | 'png'): Promise<void> {
    if (!pesan || !figure) return;
    pesan.textContent = 'Menyiapkan gambar…';
    try {
      const { unduhGambar } = await import('./unduh-gambar.ts');
      await unduhGambar(figure, {
        jenis,
        nama: kotak.dataset['kode'] ?? 'grafik',
        sumber: kotak.dataset['sumber'] ?? '',
      });
      pesan.textContent = 'Gambar sudah diunduh.';
    } catch (galat) {
      console.error(galat);
      pesan.textContent = 'Gambar tidak dapat dibuat di peramban ini. Angkanya dapat diunduh sebagai CSV.';
    }
  }

  async function salinKode(teks: HTMLTextAreaElement): Promise<void> {
    if (!pesan) return;
    teks.select();
    try {
      await navigator.clipboard.writeText(teks.value);
      pesan.textContent = 'Kode sudah disalin.';
    } catch {
      // Without permission or HTTPS the text stays selected.
      pesan.textContent = 'Kode sudah dipilih; salin dengan Ctrl+C atau menu peramban.';
    }
  }
}
