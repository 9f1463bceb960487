/** What docs/panduan-editor.md holds, for the page made of it and for the test that keeps it true. */

/** A picture the guide names, with what it shows. */
export interface GambarPanduan {
  /** File name in docs/gambar/panduan/. */
  berkas: string;
  alt: string;
}

/** A heading of the second or third level with what stands below it. */
export interface BagianPanduan {
  tingkat: 2 | 3;
  judul: string;
  /** Part of an address: `menerbitkan-berita`. */
  id: string;
  gambar: GambarPanduan[];
  /** Words of each step by its number. */
  langkah: ReadonlyMap<number, string>;
  /** Names of buttons and fields, as they stand in bold. */
  label: string[];
  /** Words the CMS says, as they stand in “…”. */
  ucapan: string[];
}

/** Folder of the pictures, as the guide names it. */
export const FOLDER_GAMBAR = 'gambar/panduan/';

/** The parts of the guide in order; what stands above its first heading of the second level belongs to none. */
export function bagianPanduan(markdown: string): BagianPanduan[] {
  return markdown
    .split(/^(?=#{2,3} )/m)
    .filter((potongan) => potongan.startsWith('##'))
    .map(bacaBagian);
}

/** An address part of a heading. */
export function idJudul(judul: string): string {
  return judul
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function bacaBagian(potongan: string): BagianPanduan {
  const [kepala = '', ...baris] = potongan.split('\n');
  const [, pagar = '', judul = ''] = /^(#+) (.*)$/.exec(kepala) ?? [];
  const isi = baris.join('\n');
  return {
    tingkat: pagar.length === 2 ? 2 : 3,
    judul,
    id: idJudul(judul),
    gambar: [...isi.matchAll(/!\[([^\]]*)\]\(([^)]*)\)/g)].map(([, alt = '', alamat = '']) => ({
      alt,
      berkas: alamat.startsWith(FOLDER_GAMBAR) ? alamat.slice(FOLDER_GAMBAR.length) : alamat,
    })),
    langkah: bacaLangkah(baris),
    label: kutip(isi, /\*\*([^*]+)\*\*/g),
    ucapan: kutip(isi, /“([^”]+)”/g),
  };
}

function bacaLangkah(baris: readonly string[]): Map<number, string> {
  const langkah = new Map<number, string>();
  let nomor: number | undefined;
  for (const b of baris) {
    const [, awal, kata] = /^(\d+)\. (.*)$/.exec(b) ?? [];
    if (awal !== undefined) nomor = Number(awal);
    else if (!/^\s/.test(b) && b !== '') nomor = undefined;
    if (nomor !== undefined) langkah.set(nomor, `${langkah.get(nomor) ?? ''} ${kata ?? b.trim()}`.trim());
  }
  return langkah;
}

function kutip(isi: string, pola: RegExp): string[] {
  return [...isi.matchAll(pola)].map(([, kata = '']) => kata.replace(/\s+/g, ' '));
}
