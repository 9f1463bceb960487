/** What stands between an editor and the forge, in words an editor can act on. */

const AMAN = 'Tulisan Anda tetap ada di layar dan disimpan di peramban ini.';

const MASUK_LAGI = `Masa masuk Anda sudah habis. ${AMAN} Pilih Keluar di menu akun, masuk lagi, lalu simpan.`;

/** Failures told by their words, whoever reports them: browsers, forges, Decap itself. */
const MENURUT_KATA: readonly (readonly [RegExp, string])[] = [
  [
    /failed to fetch|networkerror|load failed|network request failed|timed out|timeout/i,
    `Jaringan terputus atau tempat penyimpanan tidak menjawab. ${AMAN} Coba simpan lagi setelah jaringan pulih.`,
  ],
  [
    /refresh (?:the )?access token|invalid_grant|missing refresh token|token (?:is |was )?(?:expired|revoked)/i,
    MASUK_LAGI,
  ],
  [
    /approv|review(?:s|er)? (?:is |are )?required|has no approvals/i,
    `Cabang utama meminta persetujuan orang lain sebelum digabung. ${AMAN} Minta yang berhak menerbitkan melakukannya dengan akunnya.`,
  ],
  [
    /not allowed to merge|protected|not allowed to push|pre-receive/i,
    `Cabang ini dilindungi, jadi akun Anda tidak dapat menulis langsung ke sana. ${AMAN} Hubungi pengelola situs.`,
  ],
  [
    /does not have access to this repo|permission|forbidden/i,
    `Akun Anda belum berhak menulis di repositori situs. ${AMAN} Minta hak tulis kepada pengelola situs.`,
  ],
  [
    /repo ".*" not found/i,
    'Repositori situs tidak ditemukan, atau akun Anda belum diberi akses. Hubungi pengelola situs.',
  ],
  [/invalid nonce/i, 'Proses masuk tidak cocok dengan peramban ini. Coba masuk sekali lagi.'],
  [/access_denied/i, 'Anda belum mengizinkan pengelola isi memakai akun itu. Coba masuk sekali lagi.'],
  [/insecure protocol/i, 'Alamat ini tidak aman (bukan https), jadi Anda tidak dapat masuk. Hubungi pengelola situs.'],
  [
    /sha does not match|has changed since|fast.forward/i,
    `Berkas ini baru saja berubah di tempat penyimpanan. ${AMAN} Coba simpan lagi.`,
  ],
  [/rate limit|too many requests/i, `Terlalu banyak permintaan sekaligus. ${AMAN} Tunggu satu menit, lalu coba lagi.`],
];

/** Failures told by the HTTP status of the answer. */
const MENURUT_STATUS: Readonly<Record<number, string>> = {
  403: `Akun Anda tidak berhak menulis di cabang ini; mungkin cabangnya dilindungi. ${AMAN} Hubungi pengelola situs.`,
  404: `Berkas atau repositorinya tidak ditemukan; mungkin sudah dihapus orang lain. ${AMAN}`,
  405: `Perubahan ini tidak dapat digabungkan sekarang. ${AMAN} Hubungi pengelola situs.`,
  409: `Naskah ini berubah di tempat penyimpanan pada saat yang sama. ${AMAN} Coba simpan lagi.`,
  413: `Berkasnya terlalu besar untuk tempat penyimpanan. ${AMAN}`,
  422: `Tempat penyimpanan menolak perubahan ini, mungkin karena berkasnya baru saja berubah. ${AMAN} Coba simpan lagi.`,
};

/** The sentence an editor reads when something failed. Words already in Indonesian (the gate's, the schema's) pass unchanged. */
export function pesanGagal(error: unknown): string {
  const { message = '', status, name, api } = typeof error === 'object' && error !== null ? (error as Gagal) : {};
  const kata = typeof error === 'string' ? error : message;
  if (api === 'Proxy' && status !== undefined) return kata;
  if (name === 'API_ERROR' && status === 401) return MASUK_LAGI;
  const menurutKata = MENURUT_KATA.find(([pola]) => pola.test(kata))?.[1];
  if (menurutKata) return menurutKata;
  if (name !== 'API_ERROR') return kata || 'Sebabnya tidak diketahui; coba lagi.';
  if (status && MENURUT_STATUS[status]) return MENURUT_STATUS[status];
  return `Tempat penyimpanan menjawab dengan kesalahan${status ? ` ${status}` : ''}. ${AMAN} Coba lagi nanti.`;
}

interface Gagal {
  message?: string;
  status?: number;
  name?: string;
  api?: string;
}
