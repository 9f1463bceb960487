import { type LetakEntri, skemaEntri } from './skema-entri.ts';

/** Data of a file of an entry; undefined when there is no file, or none that can be read. */
export function bacaVersi(letak: LetakEntri, raw: string): unknown {
  if (raw.trim() === '') return undefined;
  try {
    return skemaEntri(letak).naskah.fromFile(raw);
  } catch {
    return undefined;
  }
}

/** Whether two files say the same: line ends, key order and quotes of YAML do not count. */
export function versiSama(letak: LetakEntri, a: string, b: string): boolean {
  if (a === b) return true;
  const [dataA, dataB] = [bacaVersi(letak, a), bacaVersi(letak, b)];
  return dataA !== undefined && dataB !== undefined && kanonik(dataA) === kanonik(dataB);
}

function kanonik(value: unknown): string {
  return JSON.stringify(value, (_, v: unknown) =>
    typeof v === 'object' && v !== null && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([x], [y]) => (x < y ? -1 : 1)))
      : v,
  );
}
