/** EXIF (TIFF tags) of a picture: where it was taken, who took it, with which camera. */

const PEMBUAT = new Set([0x013b, 0x9c9d, 0xa430]);
const SERI = new Set([0xa431, 0xa435]);
const ANAK = { exif: 0x8769, gps: 0x8825 };

/** What an EXIF block tells of a person; empty for a block that says nothing of the kind. */
export function isiExif(bita: Buffer): string[] {
  const tiff = bita.subarray(0, 4).toString('latin1') === 'Exif' ? bita.subarray(6) : bita;
  const kecilDulu = tiff.subarray(0, 2).toString('latin1') === 'II';
  if (tiff.length < 8) return [];
  const u16 = (i: number) => (kecilDulu ? tiff.readUInt16LE(i) : tiff.readUInt16BE(i));
  const u32 = (i: number) => (kecilDulu ? tiff.readUInt32LE(i) : tiff.readUInt32BE(i));
  const hasil = new Set<string>();
  const telusuri = (awal: number, dalam: number): void => {
    if (awal + 2 > tiff.length || dalam > 3) return;
    for (let n = u16(awal), i = awal + 2; n > 0 && i + 12 <= tiff.length; n -= 1, i += 12) {
      const tag = u16(i);
      if (tag === ANAK.exif) telusuri(u32(i + 8), dalam + 1);
      else if (tag === ANAK.gps && berisi(u32(i + 8))) hasil.add('lokasi GPS');
      else if (PEMBUAT.has(tag) && terisi(i)) hasil.add('nama pembuat');
      else if (SERI.has(tag) && terisi(i)) hasil.add('nomor seri kamera');
    }
  };
  /** A GPS block with a latitude; cameras write an empty one when they do not know. */
  const berisi = (awal: number): boolean => {
    if (awal + 2 > tiff.length) return false;
    for (let n = u16(awal), i = awal + 2; n > 0 && i + 12 <= tiff.length; n -= 1, i += 12)
      if (u16(i) === 2 || u16(i) === 4) return true;
    return false;
  };
  const terisi = (i: number): boolean => {
    const n = u32(i + 4);
    const awal = n <= 4 ? i + 8 : u32(i + 8);
    return /[^\0\s]/.test(tiff.subarray(awal, awal + n).toString('latin1'));
  };
  telusuri(u32(4), 0);
  return [...hasil];
}
