/** ASCII address part of a name: `Dinas Pekerjaan Umum & Tata Ruang` → `dinas-pekerjaan-umum-tata-ruang`. */
export function slugDari(nama: string): string {
  return nama
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');
}
