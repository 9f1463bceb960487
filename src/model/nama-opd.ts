/** Words of OPD names that stay as they are, and those that stay small. */
const SINGKATAN = new Set(
  'BLUD BPBD BPKD BUMD DPRD KB KUA PAUD PKK RI RSU RSUD SD SDM SMA SMK SMP TK TNI UKPBJ UMKM UPT UPTD II III IV VI VII VIII IX XI XII'.split(
    ' ',
  ),
);
const KATA_SAMBUNG = new Set(['dan', 'di', 'ke', 'dari', 'untuk', 'pada', 'serta']);

/**
 * Name of an OPD as people read it: sources write many in capitals ("DINAS PEKERJAAN UMUM DAN TATA RUANG"). Names that are not all capitals
 * stay as written.
 */
export function namaOpdTerbaca(nama: string): string {
  const rapi = nama.replace(/\s+/g, ' ').trim();
  if (rapi !== rapi.toUpperCase() || !/[A-Z]{4}/.test(rapi)) return rapi;
  return rapi.replace(/[A-Z]+/g, (kata, posisi: number) => {
    if (SINGKATAN.has(kata)) return kata;
    const kecil = kata.toLowerCase();
    if (posisi > 0 && KATA_SAMBUNG.has(kecil)) return kecil;
    return kata.charAt(0) + kecil.slice(1);
  });
}
