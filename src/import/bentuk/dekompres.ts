import { galatBerkas } from './galat-berkas.ts';
import type { SumberBerkas } from './sumber.ts';

/** The same file without its gzip coat, unpacked piece by piece. Reading throws `GalatMasukan` where it is cut off or damaged. */
export function dekompres(sumber: SumberBerkas): SumberBerkas {
  return { ...sumber, buka: () => bukaGzip(sumber) };
}

async function* bukaGzip(sumber: SumberBerkas): AsyncGenerator<Uint8Array> {
  const stage = new DecompressionStream('gzip');
  const tuang = tuangkan(sumber, stage.writable.getWriter());
  const reader = stage.readable.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(async () => {
        // an error of the file itself is passed on as it is
        const error = await tuang;
        throw error.dariSumber ? error.galat : galatGzip(sumber.nama);
      });
      if (done) break;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
    await tuang;
  }
}

/** Feeds the stage; tells whether reading stopped because of the file itself. */
async function tuangkan(
  sumber: SumberBerkas,
  writer: WritableStreamDefaultWriter<BufferSource>,
): Promise<{ dariSumber: boolean; galat: unknown }> {
  let writing = false;
  try {
    for await (const piece of sumber.buka()) {
      writing = true;
      await writer.write(new Uint8Array(piece));
      writing = false;
    }
    writing = true;
    await writer.close();
  } catch (galat) {
    if (!writing) await writer.abort(galat).catch(() => undefined);
    return { dariSumber: !writing, galat };
  }
  return { dariSumber: false, galat: undefined };
}

function galatGzip(berkas: string) {
  return galatBerkas(
    berkas,
    'berkas gzip (.gz) yang terpotong atau rusak',
    'gzip yang utuh',
    'unduh ulang; bila tetap rusak, minta ekspor yang tidak dimampatkan',
  );
}
