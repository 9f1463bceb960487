/** SHA-256 of a file, worked out while it is read for its rows, so that a large one is not read once more. */
import type { SumberBerkas } from './bentuk/sumber.ts';

/** A hash that is being worked out, as `createHash` of node gives it. */
export interface Sidik {
  update: (bytes: Uint8Array) => unknown;
  digest: (bentuk: 'hex') => string;
}

/** A file that is hashed by whoever first reads it to its end; `sha256` reads it itself when nobody has. */
export function bersidik(
  asli: SumberBerkas,
  buat: () => Sidik,
): { sumber: SumberBerkas; sha256: () => Promise<string> } {
  let selesai: string | undefined;
  const buka = async function* () {
    const sidik = selesai === undefined ? buat() : undefined;
    for await (const potongan of asli.buka()) {
      sidik?.update(potongan);
      yield potongan;
    }
    selesai ??= sidik?.digest('hex');
  };
  const sha256 = async () => {
    if (selesai === undefined) for await (const potongan of buka()) void potongan;
    return selesai ?? '';
  };
  return { sumber: { ...asli, buka }, sha256 };
}
