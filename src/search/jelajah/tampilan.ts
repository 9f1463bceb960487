/** Shows a result of the explorer: heading, totals, chips, rows, pages, or why there is nothing and how to widen. */
import { aman } from '../../model/aman.ts';
import { formatBilangan } from '../../model/format.ts';
import { ringkasTerpilih } from './jumlah-terpilih.ts';
import { kataSaringan, namaUnduhan } from './unduhan.ts';
import { LABEL_NILAI, saringanAktif } from './label-saringan.ts';
import type { HasilSaring } from './saring.ts';
import { type Saringan, SARINGAN_KOSONG, tulisSaringan } from './saringan.ts';
import type { TabelPaket } from './tabel.ts';
import { tulisBaris, tulisJumlah, UKURAN_HALAMAN } from './tulis-html.ts';

/** Rows written at once, and with each step after. */
const PERTAMA = 6;
const SEKALIGUS = 11;
/** The first rows are on the screen before the others follow, and whoever types fast does without them (ms). */
const JEDA_BARIS = 100;

/** What is to be shown. */
export interface Keadaan {
  tabel: TabelPaket;
  saringan: Saringan;
  hasil: HasilSaring;
  /** All rows that fit, in order. */
  rows: Uint32Array;
  tahunTerbaru: number;
}

/** Where it is shown; `dasar` is the base path. */
export interface Tempat {
  doc: Document;
  dasar: string;
}

/** Pages that a result has. */
export function banyakHalaman(banyak: number): number {
  return Math.max(1, Math.ceil(banyak / UKURAN_HALAMAN));
}

/** Shows everything but the counts beside the choices. */
export function tampilkan(tempat: Tempat, k: Keadaan): void {
  const { saringan, tabel, hasil } = k;
  const bagian = (id: string) => tempat.doc.getElementById(id) ?? tempat.doc.createElement('div');
  const ringkasan = ringkasTerpilih(tabel, hasil.cocok);
  bagian('hasil-judul').textContent = judul(k);
  bagian('hasil-contoh').hidden = !tabel.kolom.contoh;
  isi(bagian('jumlah'), tulisJumlah(ringkasan, tempat.dasar));
  isi(bagian('aktif'), tulisAktif(k, tempat));
  isi(bagian('penjelasan'), tulisPenjelasan(k));
  tampilkanBaris(bagian('baris'), tempat, k);
  bagian('tabel-paket').hidden = hasil.banyak === 0;
  bagian('jumlah').hidden = hasil.banyak === 0;
  isi(bagian('kosong'), hasil.banyak === 0 ? tulisKosong(k, tempat) : '');
  isi(bagian('halaman-hasil'), tulisHalaman(k, tempat));
  tampilkanUnduhan(bagian('unduh') as HTMLButtonElement, k);
  tandaiUrutan(tempat.doc, saringan);
}

/** What stands in each place, so that what stays the same is not laid out anew. */
const terisi = new WeakMap<HTMLElement, string>();

function isi(place: HTMLElement, html: string): void {
  if (terisi.get(place) === html) return;
  terisi.set(place, html);
  place.innerHTML = html;
}

/** Rows being added, so that a newer result stops an older one. */
const menambah = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>();

/** The rows of the page: the first few at once, so that typing is answered at once on a slow phone; the others a few at a time. */
function tampilkanBaris(place: HTMLElement, { dasar }: Tempat, { tabel, rows, saringan: { hal } }: Keadaan): void {
  const akhir = Math.min(hal * UKURAN_HALAMAN, rows.length);
  let sampai = (hal - 1) * UKURAN_HALAMAN;
  const potong = (banyak: number) =>
    tulisBaris(tabel, rows.subarray(sampai, (sampai = Math.min(sampai + banyak, akhir))), dasar);
  const lanjut = () => {
    if (sampai >= akhir) place.removeAttribute('aria-busy');
    else {
      place.insertAdjacentHTML('beforeend', potong(SEKALIGUS));
      menambah.set(place, setTimeout(lanjut, 0));
    }
  };
  clearTimeout(menambah.get(place));
  place.setAttribute('aria-busy', 'true');
  place.innerHTML = potong(PERTAMA);
  menambah.set(place, setTimeout(lanjut, JEDA_BARIS));
}

/** `57 dari 1.000 paket 2026`. */
export function judul({ hasil, tabel }: Pick<Keadaan, 'hasil' | 'tabel'>): string {
  const [n, semua] = [formatBilangan(hasil.banyak), formatBilangan(tabel.banyak)];
  return hasil.banyak === tabel.banyak
    ? `Semua ${n} paket ${tabel.kolom.tahun}`
    : `${n} dari ${semua} paket ${tabel.kolom.tahun}`;
}

/** Address of a state, below the page's own. */
export function alamatKeadaan(
  { dasar }: Tempat,
  { tabel, tahunTerbaru }: Pick<Keadaan, 'tabel' | 'tahunTerbaru'>,
  s: Saringan,
): string {
  return `${dasar}paket/${tulisSaringan(s, tabel.kolom.tahun, tahunTerbaru)}`;
}

function tulisAktif(k: Keadaan, tempat: Tempat): string {
  const aktif = saringanAktif(k.saringan, k.tabel);
  if (aktif.length === 0) return '';
  const tautan = (s: Saringan, isi: string, kelas: string) =>
    `<li><a class="${kelas}" href="${aman(alamatKeadaan(tempat, k, s))}" data-tuju>${isi}</a></li>`;
  const chips = aktif.map(({ teks, tanpa }) =>
    tautan(
      tanpa,
      `<span class="tersembunyi">Hapus saringan </span>${aman(teks)} <span aria-hidden="true">×</span>`,
      'keping',
    ),
  );
  const bersih = { ...SARINGAN_KOSONG, urut: k.saringan.urut };
  return `<ul class="keping-keping" aria-label="Saringan aktif">${chips.join('')}${tautan(bersih, 'Hapus semua saringan', 'hapus-semua')}</ul>`;
}

/** Words that were widened, and packages that a range cannot judge. */
function tulisPenjelasan({ hasil, saringan }: Keadaan): string {
  const kata = hasil.diperluas.map(
    ({ kata, menjadi }) =>
      `<p>Tidak ada “${aman(kata)}”; yang dicari: ${menjadi.map((m) => `“${aman(m)}”`).join(', ')}.</p>`,
  );
  const tanpa =
    hasil.tanpaNilai > 0
      ? [
          `<p>${formatBilangan(hasil.tanpaNilai)} paket lain tidak ikut karena ${LABEL_NILAI[saringan.nilai].toLowerCase()} paket itu tidak diketahui atau tidak ada.</p>`,
        ]
      : [];
  return [...kata, ...tanpa].join('');
}

/** Why nothing is shown: what would be found without each filter. */
function tulisKosong(k: Keadaan, tempat: Tempat): string {
  const aktif = saringanAktif(k.saringan, k.tabel);
  if (aktif.length === 0) return '<p>Belum ada paket di data tahun ini.</p>';
  const coba = aktif.map(
    ({ teks, tanpa }) =>
      `<li><a href="${aman(alamatKeadaan(tempat, k, tanpa))}" data-tuju>Tanpa ${aman(teks)}</a></li>`,
  );
  const sebab = aktif.length > 1 ? 'yang memenuhi semua saringan ini sekaligus' : 'yang memenuhi saringan ini';
  const eja = k.saringan.q === '' ? '' : ' Kata yang lebih pendek atau ejaan lain sering menolong.';
  return `<p>Tidak ada paket ${k.tabel.kolom.tahun} ${sebab}.${eja} Perluas pencarian:</p><ul>${coba.join('')}</ul>`;
}

function tulisHalaman(k: Keadaan, tempat: Tempat): string {
  const dari = banyakHalaman(k.hasil.banyak);
  if (dari === 1) return '';
  const { saringan } = k;
  const { hal } = saringan;
  const tautan = (ke: number, teks: string, rel = '') =>
    `<a href="${aman(alamatKeadaan(tempat, k, { ...saringan, hal: ke }))}" data-tuju data-halaman${rel}>${teks}</a>`;
  return [
    ...(hal > 2 ? [tautan(1, 'Pertama')] : []),
    ...(hal > 1 ? [tautan(hal - 1, 'Sebelumnya', ' rel="prev"')] : []),
    `<span>Halaman ${formatBilangan(hal)} dari ${formatBilangan(dari)}</span>`,
    ...(hal < dari ? [tautan(hal + 1, 'Berikutnya', ' rel="next"')] : []),
    ...(hal < dari - 1 ? [tautan(dari, 'Terakhir')] : []),
  ].join(' ');
}

function tampilkanUnduhan(button: HTMLButtonElement, { hasil, saringan, tabel }: Keadaan): void {
  button.hidden = hasil.banyak === 0;
  button.textContent = `Unduh ${formatBilangan(hasil.banyak)} paket ini (CSV)`;
  button.title = `${namaUnduhan(saringan, tabel)}: ${kataSaringan(saringan, tabel)}`;
}

/** Headers say which of them orders the rows; pressing one again turns it round. */
function tandaiUrutan(doc: Document, { urut }: Saringan): void {
  for (const button of doc.querySelectorAll<HTMLButtonElement>('button[data-urut]')) {
    const kolom = button.dataset['urut'] ?? '';
    const arah = urut === kolom ? 'ascending' : urut === `-${kolom}` ? 'descending' : null;
    const th = button.closest('th');
    if (arah === null) th?.removeAttribute('aria-sort');
    else th?.setAttribute('aria-sort', arah);
  }
}
