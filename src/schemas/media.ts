/** What may lie in `content/media`: kinds of files and how large they may be; the same for the CMS and the build. */

/** Pictures a page can show. */
export const EKSTENSI_GAMBAR = ['jpg', 'jpeg', 'png', 'webp', 'avif', 'svg'] as const;

/** Documents a reader can download. */
export const EKSTENSI_DOKUMEN = [
  'pdf',
  'doc',
  'docx',
  'xls',
  'xlsx',
  'ppt',
  'pptx',
  'odt',
  'ods',
  'odp',
  'csv',
  'zip',
] as const;

/** Largest files in bytes: a picture as stored (the CMS makes it smaller), a picture as picked from a camera, a document. */
export const BATAS_MEDIA = { gambar: 3_000_000, foto: 30_000_000, dokumen: 20_000_000 } as const;

/** Longest side of a picture that the CMS stores, in pixels. */
export const LEBAR_GAMBAR = 1600;

/** Lower-case ending of a file name, without its dot; empty when it has none. */
export function ekstensi(nama: string): string {
  return /\.([^./]+)$/.exec(nama)?.[1]?.toLowerCase() ?? '';
}

/** Whether a file is a picture by its name. */
export function adalahGambar(nama: string): boolean {
  return ([...EKSTENSI_GAMBAR, 'gif'] as readonly string[]).includes(ekstensi(nama));
}

const SISA = /(^|\/)(\.[^/]*|Thumbs\.db|desktop\.ini|[^/]*(~|\.tmp))(\/|$)/;

/** Whether git, an operating system or an editor left a file behind (path below the folder): no one's content, and not published. */
export function adalahSisa(berkas: string): boolean {
  return SISA.test(berkas);
}
