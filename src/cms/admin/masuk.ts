/** Browser entry of `/admin/`: Decap with the site's configuration, checks, file format, language and preview. */
import CMS from 'decap-cms-app';
import { localeId } from '../locale-id.ts';
import { naskahJson, naskahMarkdown } from '../naskah.ts';
import type { KonfigurasiCms } from '../tipe-decap.ts';
import './gaya.css';
import './dialog.css';
import './kontras.css';
import './ponsel.css';
import './tombol.css';
import { tampilkanKonsepMenunggu } from './konsep-menunggu.ts';
import { daftarkanPratinjau } from './pratinjau.ts';
import { tolakBilaSalah } from './pra-simpan.ts';

const site = new URL('../', location.href);

CMS.registerLocale('id', localeId);
for (const naskah of [naskahMarkdown, naskahJson]) CMS.registerCustomFormat(naskah.nama, naskah.ekstensi, naskah);
CMS.registerEventListener({ name: 'preSave', handler: tolakBilaSalah });
void daftarkanPratinjau(site);
tampilkanKonsepMenunggu();
CMS.init({ config: { ...bacaKonfigurasi(), site_url: site.href } });

function bacaKonfigurasi(): KonfigurasiCms {
  const text = document.getElementById('konfigurasi-cms')?.textContent;
  if (!text) throw new Error('Halaman admin tidak memuat konfigurasi CMS; bangun ulang situsnya.');
  return JSON.parse(text) as KonfigurasiCms;
}
