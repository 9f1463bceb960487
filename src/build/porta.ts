import { once } from 'node:events';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { GalatMasukan } from '../schemas/masalah.ts';

/** Listens on 127.0.0.1 only: the CMS behind it has no log-in. Throws `GalatMasukan` that names another port when this one is taken. */
export async function dengarkan(server: Server, port: number): Promise<void> {
  // `localhost` may also mean ::1, where another program (astro dev, for one) would answer in our place.
  if (await adaYangMenjawab('::1', port)) throw terpakai(port);
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') throw terpakai(port);
    if (error instanceof Error && 'code' in error && error.code === 'EACCES')
      throw new GalatMasukan(`Porta ${port} tidak boleh dipakai tanpa hak khusus. Jalankan: PORT=4321 npm start`);
    throw error;
  }
}

function terpakai(port: number): GalatMasukan {
  const lain = port < 65535 ? port + 1 : port - 1;
  return new GalatMasukan(
    `Porta ${port} sedang dipakai program lain (mungkin npm start yang lain). Hentikan program itu, atau jalankan: PORT=${lain} npm start`,
  );
}

function adaYangMenjawab(host: string, port: number): Promise<boolean> {
  return new Promise((selesai) => {
    const soket = connect({ host, port, timeout: 300 });
    const jawab = (ada: boolean) => {
      soket.destroy();
      selesai(ada);
    };
    soket
      .on('connect', () => jawab(true))
      .on('timeout', () => jawab(false))
      .on('error', () => jawab(false));
  });
}
