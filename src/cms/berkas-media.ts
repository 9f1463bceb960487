/** Files the CMS takes into `media/`. */

/** Pictures a page can show; the same as the field `gambar` of src/schemas/bidang.ts takes. */
export const EKSTENSI_GAMBAR = ['jpg', 'jpeg', 'png', 'webp', 'avif', 'svg'] as const;
/** Everything the site may publish from `media/`: pictures and documents, nothing a browser runs. */
export const EKSTENSI_MEDIA = [
  ...EKSTENSI_GAMBAR,
  ...['gif', 'pdf', 'doc', 'docx', 'xls', 'xlsx', 'ppt', 'pptx', 'odt', 'ods', 'odp', 'csv', 'zip'],
] as const;

/** The `accept` of a file picker: pictures only, or everything the site may publish. */
export function terimaBerkas(hanyaGambar = false): string {
  return ekstensiBoleh(hanyaGambar)
    .map((e) => `.${e}`)
    .join(',');
}

/** Why a file cannot be used, for the editor who picked it; undefined when it can. */
export function keberatanBerkas(nama: string, hanyaGambar = false): string | undefined {
  const ekstensi = /\.([^.]+)$/.exec(nama)?.[1]?.toLowerCase();
  if (ekstensi && ekstensiBoleh(hanyaGambar).includes(ekstensi)) return undefined;
  if (ekstensi === 'heic' || ekstensi === 'heif') return 'Foto HEIC belum dapat dipakai; simpan sebagai JPG dulu.';
  const boleh = ekstensiBoleh(hanyaGambar).join(', ');
  return `Berkas "${nama}" tidak dapat dipakai ${hanyaGambar ? 'sebagai gambar' : 'di situs ini'}; pilih berkas ${boleh}.`;
}

function ekstensiBoleh(hanyaGambar: boolean): readonly string[] {
  return hanyaGambar ? EKSTENSI_GAMBAR : EKSTENSI_MEDIA;
}
