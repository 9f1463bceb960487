/** Turns Astro's hundreds of log lines into a sign of life now and then, and keeps what it says of errors. */

/** Reads Astro's lines one by one. */
export interface PembacaLog {
  baca(baris: string): void;
  /** What Astro logged as errors, without stack traces; empty when nothing. */
  galat(): string;
  /** The last lines, for a failure without an error line. */
  ekor(): string;
}

const TIAP_DETIK = 5;
const WAKTU = /^\d{2}:\d{2}:\d{2} /;

/** A reader that reports through `log` at most every five seconds. */
export function pembacaLog(log: (pesan: string) => void, jam: () => number = Date.now): PembacaLog {
  const mulai = jam();
  const ekor: string[] = [];
  const galat: string[] = [];
  let halaman = 0;
  let terakhir = mulai;
  let dalamGalat = false;

  return {
    baca(berwarna) {
      const baris = tanpaWarna(berwarna);
      ekor.push(baris);
      if (ekor.length > 30) ekor.shift();
      if (/\[ERROR\]/.test(baris)) dalamGalat = true;
      else if (WAKTU.test(baris)) dalamGalat = false;
      if (dalamGalat && !jejak(baris)) galat.push(baris.replace(WAKTU, ''));
      if (!/[├└]─ /.test(baris)) return;
      halaman += 1;
      if (jam() - terakhir < TIAP_DETIK * 1000) return;
      terakhir = jam();
      log(`  … ${halaman} halaman (${Math.round((terakhir - mulai) / 1000)} detik)`);
    },
    galat: () => galat.join('\n').trim(),
    ekor: () =>
      ekor
        .filter((b) => !jejak(b))
        .join('\n')
        .trim(),
  };
}

function tanpaWarna(baris: string): string {
  return baris.replace(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g'), '').trimEnd();
}

function jejak(baris: string): boolean {
  return /^\s+at .+|^\s*Stack trace:/.test(baris);
}
