import { aman, jsonAman } from '../model/aman.ts';
import { type BackendCms, tujuanSambungan } from './backend-decap.ts';
import { kerangkaAdmin } from './kerangka-admin.ts';
import type { KonfigurasiCms } from './tipe-decap.ts';

const JUDUL = 'Pengelola isi';

/**
 * What the CMS may load and where it may connect, as tried in a browser: no `unsafe-eval`; WebAssembly makes WebP of pictures, styles come from
 * emotion at run time, the preview is a frame of its own; of other places only the forge.
 */
function cspCms(backend: BackendCms): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self' data:",
    ["connect-src 'self' blob: data:", ...tujuanSambungan(backend)].join(' '),
    "frame-src 'self' blob:",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The page that starts the CMS; asset addresses are relative to `/admin/`. */
export function halamanCms(
  namaUnit: string,
  { konfigurasi, backend }: { konfigurasi: KonfigurasiCms; backend: BackendCms },
  aset: { js: string; css: readonly string[] },
): string {
  return kerangkaAdmin(
    { namaUnit, judul: JUDUL, csp: cspCms(backend) },
    [
      ...aset.css.map((href) => `<link rel="stylesheet" href="${aman(href)}">`),
      `<script type="application/json" id="konfigurasi-cms">${jsonAman(konfigurasi)}</script>`,
      `<script type="module" src="${aman(aset.js)}"></script>`,
    ],
    `<noscript><p>Pengelola isi memerlukan JavaScript. Aktifkan JavaScript di peramban Anda, lalu muat ulang.</p></noscript>`,
  );
}

/** The page of a site that is published without a backend: says so and how to write all the same; loads no CMS. */
export function halamanTanpaCms(namaUnit: string): string {
  return kerangkaAdmin(
    {
      namaUnit,
      judul: JUDUL,
      csp: "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
    },
    [
      '<style>body{max-width:38rem;margin:10vh auto;padding:0 1.25rem;font:1.0625rem/1.6 system-ui,sans-serif;color:#14191c}',
      'h1{font-size:1.75rem;line-height:1.2}code{background:#f4f6f5;padding:.1em .3em}a{color:#0b5351}</style>',
    ],
    `<main>
<h1>Pengelola isi belum dihubungkan</h1>
<p>Situs ini diterbitkan tanpa tempat penyimpanan naskah, jadi tidak ada yang dapat disunting dari halaman ini.</p>
<p>Untuk menulis berita atau mengubah halaman, jalankan <code>npm start</code> di komputer yang menyimpan kode situs, lalu buka
<code>http://localhost:4321/admin/</code> di komputer itu. Hasilnya tersimpan di folder <code>content/</code>; simpan ke git, lalu terbitkan ulang
situs.</p>
<p>Agar penyunting dapat masuk dari halaman ini, pengelola situs menghubungkannya dengan Forgejo, Gitea, GitLab, atau GitHub: lihat
<code>docs/admin-*.md</code> di repositori kode.</p>
<p><a href="../">Kembali ke situs</a></p>
</main>`,
  );
}
