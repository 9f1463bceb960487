/** An address with its `%20` and the like read; undefined when they are none (`100%.pdf`). */
export function uraiAlamat(alamat: string): string | undefined {
  try {
    return decodeURIComponent(alamat);
  } catch {
    return undefined;
  }
}
