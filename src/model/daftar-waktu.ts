/** Entries that come and go as time passes, as a list is built: what is on, and what is over or will be, which the page sorts out again when it is read. */
export function bagiWaktu<B extends { sampai: string | null }>(
  butir: readonly B[],
  kini: number,
): { tampil: B[]; akanLewat: B[] } {
  const akhir = ({ sampai }: B) => (sampai === null ? Infinity : Date.parse(sampai));
  return {
    tampil: butir.filter((b) => akhir(b) > kini),
    // what was over last is looked for most
    akanLewat: butir.filter((b) => b.sampai !== null).sort((a, b) => akhir(b) - akhir(a)),
  };
}
