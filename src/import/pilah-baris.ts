import { bandingTeks } from './banding-teks.ts';
import type { BarisPaket, Nasib } from './baris-paket.ts';
import type { PecahanPaket } from './pecahan.ts';

/** Rows in the order of trust with repeats set apart: rows of one reader and version that say the same, or have the same `kunciUlang`. */
export function pilahBaris(acak: readonly BarisPaket[]): {
  unik: BarisPaket[];
  nasib: { row: BarisPaket; nasib: Nasib }[];
} {
  const rows = acak.length < 2 ? acak : [...acak].sort(urutkan);
  let seen: Set<string> | undefined;
  const unik: BarisPaket[] = [];
  const nasib = rows.map((row, i) => {
    // rows that could repeat each other stand side by side; content is only compared then
    const mungkin = setara(row, rows[i - 1]) || setara(row, rows[i + 1]);
    if (mungkin) {
      const key = kunciUlang(row);
      if (seen?.has(key)) return { row, nasib: 'berulang' as const };
      (seen ??= new Set()).add(key);
    }
    if (row.pembaca.utuh && unik.length > 0)
      return { row, nasib: { tidakDipakai: 'sudah ada dari ekspor yang lebih baru' } };
    unik.push(row);
    return { row, nasib: unik.length === 1 ? ('dibuat' as const) : ('digabung' as const) };
  });
  return { unik, nasib };
}

/** Whether two rows are of one reader and version, so that one may repeat the other. */
function setara(a: BarisPaket, b: BarisPaket | undefined): boolean {
  return b !== undefined && a.urutan === b.urutan && a.pecahan.versi === b.pecahan.versi;
}

function kunciUlang({ urutan, pecahan }: BarisPaket): string {
  return `${urutan}|${pecahan.versi}|${pecahan.kunciUlang ?? isiKanonik(pecahan)}`;
}

/** Trust first, then the later version, then the fresher export; equal ones by their content, so that order never matters. */
function urutkan(a: BarisPaket, b: BarisPaket): number {
  if (a.urutan !== b.urutan) return a.urutan - b.urutan;
  const [x, y] = [a.pecahan, b.pecahan];
  const fresh = bandingTeks(y.ditarik ?? '', x.ditarik ?? '');
  if (a.pembaca.utuh && fresh !== 0) return fresh;
  return y.versi - x.versi || fresh || bandingTeks(isiKanonik(x), isiKanonik(y)) || a.tabel - b.tabel;
}

function isiKanonik(pecahan: PecahanPaket): string {
  return JSON.stringify([pecahan.isi, pecahan.opd, pecahan.tahun]);
}
