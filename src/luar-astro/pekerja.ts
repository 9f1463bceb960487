/** Runs beside Astro: writes what is no page of the site into the folder it is given while Astro makes the pages (docs/keputusan/0017). */
import process from 'node:process';
import { buatPenulis } from './penulis.ts';
import { tulisData } from './tulis-data.ts';
import { siapkanGambar, tulisGrafik, tulisKartu } from './tulis-gambar.ts';
import { tulisAlihan, tulisCatatanPaket } from './tulis-paket.ts';

const [, , folder = ''] = process.argv;
const { TERBITAN = '', TERBITAN_LAMA = '' } = process.env;
const tulis = buatPenulis(folder);

// first what Astro waits for, then what it will want soon
tulisData(tulis, { lama: TERBITAN_LAMA, catatan: TERBITAN });
await siapkanGambar();
await tulisKartu(tulis);
await tulisGrafik(tulis);
tulisCatatanPaket(tulis);
tulisAlihan(tulis);
