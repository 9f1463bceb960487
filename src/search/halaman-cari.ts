/** The search page in the browser: Pagefind's results first, then those of related forms and synonyms. */
import { cariPaket, type IndeksPaket, type PaketTemuan } from './cari-paket.ts';
import { type BentukKata, perluasPertanyaan } from './perluas.ts';

interface Temuan {
  id: string;
  data(): Promise<{ url: string; excerpt: string; meta: Record<string, string> }>;
}

interface Pagefind {
  options(opsi: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(tanya: string): Promise<{ results: Temuan[] }>;
}

interface Mesin {
  pagefind: Pagefind;
  bentuk: BentukKata;
  paket: IndeksPaket;
}

const TERBANYAK = 20;

/** Wires the search form of `/cari/`; without its elements it does nothing. */
export async function jalankanPencarian(doc: Document = document): Promise<void> {
  const input = doc.querySelector<HTMLInputElement>('#kata');
  const list = doc.querySelector<HTMLOListElement>('#hasil');
  const status = doc.querySelector<HTMLElement>('#keadaan');
  if (!input || !list || !status) return;
  const dasar = list.dataset['dasar'] ?? '/';
  let mesin: Promise<Mesin> | undefined;
  let giliran = 0;

  const cari = async () => {
    const tanya = input.value.trim();
    const nomor = ++giliran;
    const url = new URL(location.href);
    if (tanya) url.searchParams.set('q', tanya);
    else url.searchParams.delete('q');
    history.replaceState(null, '', url);
    if (!tanya) {
      list.replaceChildren();
      tampilkanPaket(doc, dasar, [], false);
      status.textContent = '';
      return;
    }
    status.textContent = 'Mencari…';
    try {
      mesin ??= muat(dasar);
      const siap = await mesin;
      const hasil = await temukan(siap, tanya);
      const paket = cariPaket(siap.paket, tanya);
      if (nomor !== giliran) return;
      list.replaceChildren(...hasil.map((h) => butir(doc, h)));
      tampilkanPaket(doc, dasar, paket, siap.paket.contoh);
      status.textContent = ringkasanHasil(tanya, hasil.length, paket.length);
    } catch {
      mesin = undefined;
      status.textContent = 'Pencarian tidak dapat dimuat. Periksa sambungan internet Anda, lalu tekan Cari lagi.';
    }
  };

  input.value = new URLSearchParams(location.search).get('q') ?? '';
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    void cari();
  });
  let tunda: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(tunda);
    tunda = setTimeout(() => void cari(), 200);
  });
  if (input.value) await cari();
  else input.focus();
}

async function muat(dasar: string): Promise<Mesin> {
  const address = `${dasar}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: dasar, excerptLength: 24 });
  await pagefind.init();
  const bentuk = await ambil<BentukKata>(`${dasar}pagefind/bentuk-kata.json`, { sekerabat: {}, sinonim: [] });
  const paket = await ambil<IndeksPaket>(`${dasar}paket/indeks.json`, { contoh: false, opd: [], paket: [] });
  return { pagefind, bentuk, paket };
}

async function ambil<T>(alamat: string, bila: T): Promise<T> {
  const response = await fetch(alamat);
  return response.ok ? ((await response.json()) as T) : bila;
}

async function temukan({ pagefind, bentuk }: Mesin, tanya: string) {
  const found = new Map<string, Temuan>();
  for (const t of [tanya, ...perluasPertanyaan(tanya, bentuk)]) {
    const { results } = await pagefind.search(t);
    for (const r of results) if (!found.has(r.id)) found.set(r.id, r);
    if (found.size >= TERBANYAK) break;
  }
  return Promise.all([...found.values()].slice(0, TERBANYAK).map((r) => r.data()));
}

function butir(doc: Document, { url, excerpt, meta }: Awaited<ReturnType<Temuan['data']>>): HTMLLIElement {
  const item = doc.createElement('li');
  const heading = doc.createElement('h2');
  const link = doc.createElement('a');
  link.href = url;
  link.textContent = meta['title'] ?? url;
  heading.style.fontSize = '1.125rem';
  heading.append(link);
  if (meta['contoh']) {
    const label = doc.createElement('span');
    label.className = 'contoh';
    label.textContent = 'Data contoh';
    heading.append(' ', label);
  }
  const text = doc.createElement('p');
  text.append(...kutipan(doc, excerpt));
  item.append(heading, text);
  return item;
}

/** Pagefind's excerpt is escaped text with `<mark>` around the hits; only those marks become elements. */
function kutipan(doc: Document, excerpt: string): Node[] {
  const plain = (text: string) => new DOMParser().parseFromString(`<p>${text}</p>`, 'text/html').body.textContent;
  return excerpt.split(/<mark>([\s\S]*?)<\/mark>/).map((part, i) => {
    if (i % 2 === 0) return doc.createTextNode(plain(part));
    const mark = doc.createElement('mark');
    mark.textContent = plain(part);
    return mark;
  });
}

function tampilkanPaket(doc: Document, dasar: string, paket: readonly PaketTemuan[], contoh: boolean): void {
  const bagian = doc.querySelector<HTMLElement>('#hasil-paket');
  if (!bagian) return;
  bagian.hidden = paket.length === 0;
  const terlihat = paket.slice(0, TERBANYAK);
  bagian.querySelector('ol')?.replaceChildren(...terlihat.map((p) => butirPaket(doc, dasar, p, contoh)));
  const keadaan = bagian.querySelector('#keadaan-paket');
  if (keadaan)
    keadaan.textContent =
      paket.length > terlihat.length
        ? `${terlihat.length} dari ${paket.length} paket. Tambahkan kata untuk mempersempit.`
        : '';
}

function butirPaket(
  doc: Document,
  dasar: string,
  { id, nama, opd, tahun }: PaketTemuan,
  contoh: boolean,
): HTMLLIElement {
  const item = doc.createElement('li');
  const link = doc.createElement('a');
  link.href = `${dasar}paket/${id}/`;
  link.textContent = nama;
  const rincian = doc.createElement('p');
  rincian.className = 'kecil redup';
  rincian.textContent = `${opd}, ${tahun} · ${id}${contoh ? ' · Data contoh' : ''}`;
  item.append(link, rincian);
  return item;
}

function ringkasanHasil(tanya: string, halaman: number, paket: number): string {
  if (halaman + paket === 0)
    return `Tidak ada halaman atau paket yang sesuai dengan “${tanya}”. Coba kata lain atau lebih pendek, misalnya “tender” atau “jalan”.`;
  return `${halaman} halaman dan ${paket} paket mungkin sesuai dengan “${tanya}”.`;
}
