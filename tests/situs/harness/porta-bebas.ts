import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that listens on this machine. */
export interface PeladenUji {
  /** Origin without slash at the end. */
  asal: string;
  /** Closes it with every connection that is still open. */
  tutup: () => Promise<void>;
}

/** Lets a server listen on a free port of this machine. */
export async function dengarkan(server: Server): Promise<PeladenUji> {
  server.listen(0, '127.0.0.1');
  await new Promise((siap) => server.once('listening', siap));
  return {
    asal: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tutup: () =>
      new Promise((selesai) => {
        server.close(() => selesai());
        server.closeAllConnections();
      }),
  };
}
