/** Files the CMS takes into `media/`. */
import { tulisUkuran } from '../model/ukuran-berkas.ts';
import { adalahGambar, BATAS_MEDIA, ekstensi, EKSTENSI_DOKUMEN, EKSTENSI_GAMBAR } from '../schemas/media.ts';

/** Everything the site may publish from `media/`: pictures and documents, nothing a browser runs. */
export const EKSTENSI_MEDIA = [...EKSTENSI_GAMBAR, 'gif', ...EKSTENSI_DOKUMEN] as const;

/** The `accept` of a file picker: pictures only, or everything the site may publish. */
export function terimaBerkas(hanyaGambar = false): string {
  return ekstensiBoleh(hanyaGambar)
    .map((e) => `.${e}`)
    .join(',');
}

/** Why a file cannot be used, for the editor who picked it; undefined when it can. `bita` is its size, where it is known. */
export function keberatanBerkas(nama: string, hanyaGambar = false, bita = 0): string | undefined {
  const akhiran = ekstensi(nama);
  if (akhiran === 'heic' || akhiran === 'heif') return 'Foto HEIC belum dapat dipakai; simpan sebagai JPG dulu.';
  const boleh = ekstensiBoleh(hanyaGambar);
  if (!boleh.includes(akhiran))
    return `Berkas "${nama}" tidak dapat dipakai ${hanyaGambar ? 'sebagai gambar' : 'di situs ini'}; pilih berkas ${boleh.join(', ')}.`;
  return terlaluBesar(nama, bita);
}

/** Photos are made smaller before they are stored; drawings, animations and documents are stored as they are. */
function terlaluBesar(nama: string, bita: number): string | undefined {
  const foto = adalahGambar(nama) && !['svg', 'gif'].includes(ekstensi(nama));
  const batas = foto ? BATAS_MEDIA.foto : adalahGambar(nama) ? BATAS_MEDIA.gambar : BATAS_MEDIA.dokumen;
  if (bita <= batas) return undefined;
  const saran = adalahGambar(nama)
    ? 'kecilkan gambarnya dulu'
    : 'perkecil dokumennya dulu (pindai hitam-putih 150 dpi, atau bagi per bab), agar dapat dibuka di ponsel';
  return `Berkas "${nama}" berukuran ${tulisUkuran(bita)}; paling besar ${tulisUkuran(batas)}. Belum diunggah: ${saran}.`;
}

function ekstensiBoleh(hanyaGambar: boolean): readonly string[] {
  return hanyaGambar ? EKSTENSI_GAMBAR : EKSTENSI_MEDIA;
}
