/** The search page in the browser: Pagefind's results first, then those of related forms and synonyms. */
import { cariLintasTahun, type HasilLintasTahun, type PaketTemuan } from './jelajah/cari-lintas-tahun.ts';
import { buatPemuat } from './jelajah/muat.ts';
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
}

const TERBANYAK = 20;
const TANPA_PAKET: HasilLintasTahun = { paket: [], perTahun: [] };

/** Wires the search form of `/cari/`; without its elements it does nothing. */
export async function jalankanPencarian(doc: Document = document): Promise<void> {
  const input = doc.querySelector<HTMLInputElement>('#kata');
  const list = doc.querySelector<HTMLOListElement>('#hasil');
  const status = doc.querySelector<HTMLElement>('#keadaan');
  if (!input || !list || !status) return;
  const dasar = list.dataset['dasar'] ?? '/';
  const tahun = (list.dataset['tahun'] ?? '').split(',').filter(Boolean).map(Number);
  const muatTahun = buatPemuat(dasar);
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
      tampilkanPaket(doc, dasar, tanya, TANPA_PAKET);
      status.textContent = '';
      return;
    }
    status.textContent = 'Mencari…';
    try {
      mesin ??= muat(dasar);
      const siap = await mesin;
      const hasil = await temukan(siap, tanya);
      const paket = await cariLintasTahun(tanya, { muat: muatTahun, tahun, dasar, terbanyak: TERBANYAK });
      if (nomor !== giliran) return;
      list.replaceChildren(...hasil.map((h) => butir(doc, h)));
      tampilkanPaket(doc, dasar, tanya, paket);
      status.textContent = ringkasanHasil(tanya, hasil.length, paket);
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
  return { pagefind, bentuk };
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

function tampilkanPaket(doc: Document, dasar: string, tanya: string, { paket, perTahun }: HasilLintasTahun): void {
  const bagian = doc.querySelector<HTMLElement>('#hasil-paket');
  if (!bagian) return;
  bagian.hidden = paket.length === 0;
  bagian.querySelector('ol')?.replaceChildren(...paket.map((p) => butirPaket(doc, dasar, p)));
  const semua = perTahun.filter((t) => t.banyak > 0).flatMap((t) => [' · ', tautanTahun(doc, dasar, tanya, t)]);
  bagian.querySelector('#keadaan-paket')?.replaceChildren('Saring, jumlahkan, dan unduh: ', ...semua.slice(1));
}

function tautanTahun(
  doc: Document,
  dasar: string,
  tanya: string,
  { tahun, banyak }: { tahun: number; banyak: number },
) {
  const link = doc.createElement('a');
  link.href = `${dasar}paket/?${new URLSearchParams({ tahun: String(tahun), q: tanya }).toString()}`;
  link.textContent = `${banyak} paket ${tahun}`;
  return link;
}

function butirPaket(doc: Document, dasar: string, { id, nama, opd, tahun, contoh }: PaketTemuan): HTMLLIElement {
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

function ringkasanHasil(tanya: string, halaman: number, { perTahun }: HasilLintasTahun): string {
  const paket = perTahun.reduce((n, t) => n + t.banyak, 0);
  if (halaman + paket === 0)
    return `Tidak ada halaman atau paket yang sesuai dengan “${tanya}”. Coba kata lain atau lebih pendek, misalnya “tender” atau “jalan”.`;
  const sejak = perTahun.at(-1)?.tahun;
  return `${halaman} halaman dan ${paket} paket${sejak === undefined ? '' : ` sejak ${sejak}`} mungkin sesuai dengan “${tanya}”.`;
}
