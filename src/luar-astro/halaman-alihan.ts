/** The page at the address of a plan that became one package: it leads there at once, so that it needs no frame of the site. */
import { alamat, alamatMutlak, halaman } from '../alamat.ts';
import { cspHalaman } from '../csp.ts';
import { situs } from '../data-situs.ts';
import { aman } from '../model/aman.ts';
import type { AlamatLama, PaketDisebut } from '../model/alamat-lama.ts';
import { opdPaket } from '../model/himpunan.ts';

/** An old address that leads to one package. */
export interface Alihan {
  lama: AlamatLama;
  paket: PaketDisebut;
}

/** Where an old address leads; null when it leads to several packages or to none, which a page of the site then explains. */
export function alihan(lama: AlamatLama): Alihan | null {
  const [paket, lain] = lama.proses;
  return paket && !lain ? { lama, paket } : null;
}

/** That page as HTML; `site` is the public origin. */
export function halamanAlihan({ lama: { id, data }, paket }: Alihan, site: URL): string {
  const kode = id.slice(4);
  const judul = `Rencana ${kode} sudah menjadi paket`;
  const tujuan = aman(alamat(halaman.paket(paket.id)));
  const contoh = data.impor.contoh ? '<p><strong>Data contoh.</strong> Nama dan kode di sini rekaan.</p>\n' : '';
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${aman(cspHalaman(halaman.paket(id).slice(1)))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="0; url=${tujuan}">
<meta name="color-scheme" content="light dark">
<title>${aman(`${judul} · ${situs.namaPendek}`)}</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${aman(alamatMutlak(halaman.paket(id), site))}">
<link rel="icon" href="${aman(alamat('/favicon.svg'))}" type="image/svg+xml">
<style>body{max-width:40rem;margin:10vh auto;padding:0 1.25rem;font:1.125rem/1.6 system-ui,sans-serif}</style>
</head>
<body>
<main>
${contoh}<h1>${aman(judul)}</h1>
<p>Rencana dengan kode RUP ${aman(kode)} sudah diproses; lihat paketnya:</p>
<p><a href="${tujuan}">${aman(paket.nama)}</a>, ${aman(opdPaket(data, paket.opd).nama)}</p>
</main>
</body>
</html>
`;
}
