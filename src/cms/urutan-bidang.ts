/** A field of a form, as Decap's configuration and its own copy of it say it. */
interface Bidang {
  name: string;
  fields?: readonly Bidang[] | undefined;
}

/** Names of the fields in the order of the form, those of groups and lists behind their own: `aksi`, `aksi.sasaran`. Called by what tambalan-decap.ts puts into Decap, too. */
export function urutanBidang(bidang: readonly Bidang[], awalan = ''): string[] {
  return bidang.flatMap(({ name, fields = [] }) => [`${awalan}${name}`, ...urutanBidang(fields, `${awalan}${name}.`)]);
}

/** A value with the keys of its groups in that order, at every depth; the unknown ones after them as they stood. */
export function urutkan<T>(nilai: T, urutan: readonly string[], awalan = ''): T {
  if (Array.isArray(nilai)) return nilai.map((butir: unknown) => urutkan(butir, urutan, awalan)) as T;
  if (typeof nilai !== 'object' || nilai === null) return nilai;
  const data = nilai as Record<string, unknown>;
  const dikenal = urutan.filter((jalur) => jalur.startsWith(awalan)).map((jalur) => jalur.slice(awalan.length));
  const kunci = new Set([...dikenal.filter((k) => Object.hasOwn(data, k)), ...Object.keys(data)]);
  return Object.fromEntries([...kunci].map((k) => [k, urutkan(data[k], urutan, `${awalan}${k}.`)])) as T;
}
