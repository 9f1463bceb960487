/** Name of the money a package is paid from: sources write several in one field, in any order and with any sign between. */
export function namaSumberDana(sumberDana: string | null): string {
  const names = (sumberDana ?? '')
    .split(/[;,]/)
    .map((n) => n.trim())
    .filter((n) => n !== '');
  return names.length === 0 ? 'Tidak tercatat' : [...new Set(names)].sort().join(' dan ');
}
