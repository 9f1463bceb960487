/**
 * Loaded before decap-server in its own process. decap-server answers whoever reaches its port, so here only the gate does: by a key no page and no
 * other user of the machine knows. It also tells the gate the port the system chose, and ends when the gate's process ends, however that happens.
 */
import http from 'node:http';
import process from 'node:process';

const kunci = process.env['GERBANG_KUNCI'];
const buatPeladen = http.createServer;

http.createServer = ((aplikasi: http.RequestListener): http.Server => {
  const peladen = buatPeladen((req, res) => {
    if (kunci && req.headers['x-gerbang-kunci'] === kunci) aplikasi(req, res);
    else res.writeHead(403).end();
  });
  return peladen.once('listening', () => process.send?.(peladen.address()));
}) as typeof http.createServer;

process.on('disconnect', () => process.exit());
