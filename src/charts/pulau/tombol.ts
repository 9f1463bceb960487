import type { MasukanGrafik } from '../grafik.ts';

/** Wakes the buttons "Grafik interaktif" of a page. React and Chart.js are fetched on the first press, not before. */
export function siapkanTombol(halaman: ParentNode): void {
  for (const kotak of halaman.querySelectorAll<HTMLElement>('[data-grafik-interaktif]')) siapkan(kotak);
}

function siapkan(kotak: HTMLElement): void {
  const tombol = kotak.querySelector('button');
  const pesan = kotak.querySelector('[role=status]');
  const wadah = kotak.querySelector<HTMLElement>('.grafik-pulau');
  const masukan = kotak.querySelector('script[type="application/json"]')?.textContent;
  const diam = kotak.closest('figure')?.querySelector<HTMLElement>('.grafik-isi');
  if (!tombol || !pesan || !wadah || !masukan || !diam) return;
  let lepas: (() => void) | undefined;
  tombol.hidden = false;
  tombol.addEventListener('click', () => {
    if (tombol.ariaBusy !== 'true') void alihkan();
  });

  async function alihkan(): Promise<void> {
    if (!tombol || !pesan || !wadah || !masukan || !diam) return;
    pesan.textContent = '';
    if (lepas) {
      lepas();
      lepas = undefined;
    } else {
      tombol.ariaBusy = 'true';
      try {
        if (import.meta.env.DEV) tanpaPenyegarReact();
        const { pasang } = await import('./pasang.tsx');
        lepas = await pasang(wadah, JSON.parse(masukan) as MasukanGrafik);
      } catch (galat) {
        console.error(galat);
        pesan.textContent = 'Grafik interaktif tidak dapat dimuat. Periksa sambungan internet, lalu tekan lagi.';
      }
      tombol.ariaBusy = 'false';
    }
    tombol.ariaPressed = String(lepas !== undefined);
    diam.hidden = lepas !== undefined;
  }
}

/** `npm run dev` wraps components for React's hot refresh, whose runtime Astro puts only on pages with islands of its own. */
function tanpaPenyegarReact(): void {
  Object.assign(window, { $RefreshReg$: () => undefined, $RefreshSig$: () => (type: unknown) => type });
}
