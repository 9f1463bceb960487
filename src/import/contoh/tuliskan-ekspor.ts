import type { EksporSmep } from '../../schemas/smep.ts';

/** A SMEP export as text, one record a line. */
export function tuliskanEkspor({ opd, paket, ...kepala }: EksporSmep): string {
  const head = Object.entries(kepala).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  const list = (records: readonly unknown[]) => `[\n${records.map((r) => JSON.stringify(r)).join(',\n')}\n]`;
  return `{\n${[...head, `"opd": ${list(opd)}`, `"paket": ${list(paket)}`].join(',\n')}\n}\n`;
}
