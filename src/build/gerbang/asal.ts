import type { IncomingHttpHeaders } from 'node:http';
import { Tolakan } from './tolakan.ts';

/**
 * Lets only the site's own pages through. Host is checked against DNS rebinding, Origin and Sec-Fetch-Site against other sites.
 * Throws `Tolakan` (403).
 */
export function periksaAsal(headers: IncomingHttpHeaders, asal: readonly string[]): void {
  const tuanRumah = `http://${headers.host ?? ''}`;
  const situs = headers['sec-fetch-site'];
  const sendiri =
    asal.includes(tuanRumah) && headers.origin === tuanRumah && (situs === undefined || situs === 'same-origin');
  if (!sendiri)
    throw new Tolakan(
      403,
      `Permintaan ini tidak datang dari halaman CMS situs ini. Buka CMS di ${asal.map((a) => `${a}/admin/`).join(' atau ')}.`,
    );
}
