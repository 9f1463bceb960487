import { createRoot } from 'react-dom/client';
import type { MasukanGrafik } from '../grafik.ts';
import { GrafikInteraktif } from './GrafikInteraktif.tsx';
import { buatGrafik } from './jenis.ts';

/** Draws the chart of an input in an element; the returned function takes it away again. Rejects when its code cannot be fetched. */
export async function pasang(elemen: HTMLElement, masukan: MasukanGrafik): Promise<() => void> {
  const grafik = await buatGrafik(masukan);
  if (grafik.kosong !== null) return () => undefined;
  const root = createRoot(elemen);
  root.render(<GrafikInteraktif grafik={grafik} />);
  return () => root.unmount();
}
