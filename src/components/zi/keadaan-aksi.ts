/** What is late is worked out when the page is read: rows with `data-tenggat` get their state anew, and the sentence above them its counts. */
import { keadaanAksi, kalimatAksi, NAMA_KEADAAN } from '../../model/lke/aksi.ts';
import { hariWib } from '../../model/format.ts';

/** Writes the state of every action of the page as of a moment. */
export function tulisKeadaanAksi(halaman: ParentNode, kini: Date): void {
  const hariIni = hariWib(kini);
  for (const bagian of halaman.querySelectorAll<HTMLElement>('[data-rencana-aksi]')) {
    const rows = [...bagian.querySelectorAll<HTMLElement>('[data-tenggat]')];
    const keadaan = rows.map((row) =>
      keadaanAksi({ tenggat: row.dataset['tenggat'] ?? '', selesai: row.dataset['selesai'] }, hariIni),
    );
    rows.forEach((row, i) => {
      const state = keadaan[i];
      if (state) row.textContent = NAMA_KEADAAN[state];
    });
    const kalimat = bagian.querySelector('[data-kalimat-aksi]');
    if (kalimat) kalimat.textContent = kalimatAksi(keadaan);
  }
}
