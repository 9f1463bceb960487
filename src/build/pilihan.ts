/** Options of every script: one parser, so that all refuse the same mistakes in the same words. */
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** A wrong option; the message is Indonesian and says how to mend it. */
export class GalatPilihan extends Error {}

const BANTUAN = { help: { type: 'boolean', short: 'h' } } as const;

/** What `node:util` makes of the options, `--help` included. */
export type Terurai<O extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: O & typeof BANTUAN; allowPositionals: true; strict: true }>
>;

/**
 * Options of a command line; `posisi` says whether bare words (files, folders) are taken. Throws `GalatPilihan` for an option that is unknown,
 * stands twice, or lacks or has a value wrongly.
 */
export function uraiPilihan<O extends ParseArgsOptionsConfig>(
  args: readonly string[],
  pilihan: O,
  posisi: boolean,
): Terurai<O> {
  const options = { ...pilihan, ...BANTUAN };
  pastikanSah(args, options, posisi);
  return parseArgs<{ args: string[]; options: O & typeof BANTUAN; allowPositionals: true; strict: true }>({
    args: [...args],
    options,
    allowPositionals: true,
    strict: true,
  });
}

function pastikanSah(args: readonly string[], options: ParseArgsOptionsConfig, posisi: boolean): void {
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  const sudah = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional' && !posisi)
      throw new GalatPilihan(`"${token.value}" bukan pilihan perintah ini; pilihan diawali --.`);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const jenis = Object.hasOwn(options, name) ? options[name]?.type : undefined;
    if (jenis === undefined) throw new GalatPilihan(`Pilihan ${rawName} tidak dikenal.`);
    if (jenis === 'string' && (value === undefined || (!token.inlineValue && value.startsWith('--'))))
      throw new GalatPilihan(`Pilihan ${rawName} tidak lengkap: tulis nilainya sesudahnya.`);
    if (jenis === 'boolean' && value !== undefined)
      throw new GalatPilihan(`Pilihan ${rawName} tidak menerima nilai ("${value}").`);
    if (sudah.has(name)) throw new GalatPilihan(`Pilihan --${name} ditulis dua kali; tulis sekali saja.`);
    sudah.add(name);
  }
}
