/** Progress for people: on a terminal a bar with the time that is left, elsewhere a line per stage. */

const LEBAR = 24;
/** How often a terminal is written to, in milliseconds. */
const JEDA = 100;

/** Where progress is written. */
export interface KeluaranKemajuan {
  write: (teks: string) => unknown;
  isTTY?: boolean;
}

/** A function that is told the stage and how much of the whole is done, 0 to 1. */
export function buatKemajuan(
  keluar: KeluaranKemajuan,
  jam: () => number = Date.now,
): (tahap: string, bagian: number) => void {
  const mulai = jam();
  let tahapTerakhir = '';
  let ditulis = -Infinity;
  return (tahap, bagian) => {
    const kini = jam();
    if (!keluar.isTTY) {
      if (tahap !== tahapTerakhir) keluar.write(`${tahap}\n`);
    } else if (bagian >= 1 || kini - ditulis >= JEDA) {
      keluar.write(`\r\u001b[K${batang(bagian)}  ${tahap}${sisa(kini - mulai, bagian)}${bagian >= 1 ? '\n' : ''}`);
      ditulis = kini;
    }
    tahapTerakhir = tahap;
  };
}

function batang(bagian: number): string {
  const penuh = Math.round(Math.min(1, Math.max(0, bagian)) * LEBAR);
  return `${'█'.repeat(penuh)}${'░'.repeat(LEBAR - penuh)} ${String(Math.floor(bagian * 100)).padStart(3)} %`;
}

/** What is left at the pace so far; nothing while that is still a guess. */
function sisa(berlalu: number, bagian: number): string {
  if (bagian < 0.05 || bagian >= 1 || berlalu < 1000) return '';
  const detik = Math.ceil((berlalu / bagian - berlalu) / 1000);
  return detik >= 90 ? `, sisa kira-kira ${Math.round(detik / 60)} menit` : `, sisa kira-kira ${detik} detik`;
}
