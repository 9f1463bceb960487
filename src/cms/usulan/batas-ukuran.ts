import { tulisUkuran } from '../../model/ukuran-berkas.ts';
import { BATAS_BITA, type Usulan } from '../../schemas/usulan.ts';

/** Why something of `bita` bytes does not go through the CMS, with the command that takes it; undefined when it does. `apa` begins the sentence. */
export function keberatanUkuran(apa: string, bita: number, jenis: Usulan['jenis']): string | undefined {
  if (bita <= BATAS_BITA) return undefined;
  const perintah = jenis === 'paket' ? 'npm run import' : 'npm run survei';
  return `${apa} ${tulisUkuran(bita)}; lewat CMS paling besar ${tulisUkuran(BATAS_BITA)}. Minta pengelola situs mengimpornya lewat baris perintah: ${perintah}.`;
}
