/** Progress for people: a live percentage on a terminal, a line per stage elsewhere. */
export function buatKemajuan(keluar: {
  write: (teks: string) => unknown;
  isTTY?: boolean;
}): (tahap: string, bagian: number) => void {
  let terakhir = '';
  return (tahap, bagian) => {
    const persen = `${Math.round(bagian * 100)} %`.padStart(5);
    if (keluar.isTTY) {
      keluar.write(`\r\u001b[K${persen}  ${tahap}${bagian >= 1 ? '\n' : ''}`);
    } else if (tahap !== terakhir) {
      keluar.write(`${tahap}\n`);
    }
    terakhir = tahap;
  };
}
