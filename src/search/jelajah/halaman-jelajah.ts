/** The explorer in the browser: what is asked stands in the form and in the address, what fits below; nothing else is kept. */
import { mungkinKodeRup } from './cari-kata.ts';
import { bacaFormulir, isian, isiPilihan, pilih, tampilkanHitungan, tampilkanSaringan } from './formulir.ts';
import { buatPemuat, muatRup } from './muat.ts';
import { hitungPilihan, saring } from './saring.ts';
import { bacaSaringan, bacaTahun, type Saringan, type Urutan } from './saringan.ts';
import { alamatKeadaan, banyakHalaman, judul, type Keadaan, tampilkan, type Tempat } from './tampilan.ts';
import { namaUnduhan, tulisUnduhan } from './unduhan.ts';
import { type IngatanUrut, urutkanBaris } from './urut-baris.ts';
import type { IndeksKata } from './cari-kata.ts';

/** Typing rests this long (ms) before the address, the counts and the voice of a screen reader follow; rows and totals follow at once. */
const JEDA = 400;

/** How the address follows: a new entry in the history, the same entry, or not at all. */
type Riwayat = 'baru' | 'sama' | 'tetap';

/** Wires the explorer of `/paket/`; without its elements it does nothing. */
export async function jalankanJelajah(doc: Document = document): Promise<void> {
  const akar = doc.getElementById('jelajah');
  const form = doc.querySelector<HTMLFormElement>('#saringan');
  if (!akar || !form) return;
  const tempat: Tempat = { doc, dasar: akar.dataset['dasar'] ?? '/' };
  const tersedia = (akar.dataset['tahun'] ?? '').split(',').map(Number);
  const tahunTerbaru = Math.max(...tersedia);
  const muat = buatPemuat(tempat.dasar);
  const ingatan = new Map<number, IngatanUrut>();
  let mesin: IndeksKata | undefined;
  let kini: Keadaan | undefined;
  let giliran = 0;
  let tunda: ReturnType<typeof setTimeout> | undefined;

  /** Loads the year where needed; undefined when it cannot be had (the page says so) or something newer was asked meanwhile. */
  const siapkan = async (tahun: number): Promise<IndeksKata | undefined> => {
    const nomor = ++giliran;
    akar.setAttribute('aria-busy', 'true');
    if (mesin?.tabel.kolom.tahun !== tahun) tulis(doc, 'keadaan', `Memuat paket ${tahun}…`);
    try {
      const siap = await muat(tahun);
      if (nomor !== giliran) return undefined;
      if (siap !== mesin) isiPilihan(form, siap.tabel);
      mesin = siap;
      tulis(doc, 'gagal', '');
      return siap;
    } catch {
      if (nomor === giliran)
        tulis(
          doc,
          'gagal',
          `Daftar paket ${tahun} tidak dapat dimuat. Periksa sambungan internet Anda lalu tekan Cari, atau buka daftar biasa di bawah.`,
        );
      return undefined;
    } finally {
      if (nomor === giliran) {
        akar.removeAttribute('aria-busy');
        if (mesin?.tabel.kolom.tahun === tahun) tulis(doc, 'keadaan', '');
      }
    }
  };

  const terapkan = (saringan: Saringan, riwayat: Riwayat) => {
    if (!mesin) return;
    const { tabel } = mesin;
    const urutan: IngatanUrut = ingatan.get(tabel.kolom.tahun) ?? new Map<Urutan, Uint32Array>();
    ingatan.set(tabel.kolom.tahun, urutan);
    const hasil = saring(mesin, saringan);
    const hal = Math.min(saringan.hal, banyakHalaman(hasil.banyak));
    const rows = urutkanBaris(tabel, hasil, saringan.urut, urutan);
    const keadaan = { tabel, saringan: { ...saringan, hal }, hasil, rows, tahunTerbaru };
    kini = keadaan;
    tampilkan(tempat, keadaan);
    for (const s of doc.querySelectorAll<HTMLElement>('[data-sumber-tahun]'))
      s.hidden = s.dataset['sumberTahun'] !== String(tabel.kolom.tahun);
    clearTimeout(tunda);
    if (riwayat === 'baru') catat(keadaan, 'pushState');
    tunda = setTimeout(() => {
      if (riwayat === 'sama') catat(keadaan, 'replaceState');
      tampilkanHitungan(form, tabel, hitungPilihan(tabel, hasil));
      umumkan(doc, keadaan);
    }, JEDA);
    if (mungkinKodeRup(saringan.q) && mesin.rup === null) void cariRup(mesin, saringan);
  };

  /** Plan codes come after what is known without them. */
  const cariRup = async (indeks: IndeksKata, saringan: Saringan) => {
    await muatRup(indeks, tempat.dasar).catch(() => undefined);
    if (indeks.rup !== null && mesin === indeks && kini?.saringan.q === saringan.q) terapkan(kini.saringan, 'tetap');
  };

  const catat = (keadaan: Keadaan, cara: 'pushState' | 'replaceState') => {
    const alamat = alamatKeadaan(tempat, keadaan, keadaan.saringan);
    if (alamat !== location.pathname + location.search) history[cara](null, '', alamat);
  };

  const bukaAlamat = async () => {
    const params = new URLSearchParams(location.search);
    const { tahun, diabaikan } = bacaTahun(params, tersedia);
    const siap = await siapkan(tahun);
    if (!siap) return;
    const terbaca = bacaSaringan(params, siap.tabel);
    tampilkanSaringan(form, terbaca.saringan, tahun);
    tulis(doc, 'diabaikan', kalimatDiabaikan([...diabaikan, ...terbaca.diabaikan]));
    terapkan(terbaca.saringan, 'tetap');
  };

  const dariFormulir = async (riwayat: Riwayat) => {
    if (!mesin) {
      // the table is not there yet: what is chosen meanwhile joins what the address asks
      const url = new URL(location.href);
      for (const [nama, isi] of new FormData(form))
        if (typeof isi === 'string' && (isi !== '' || nama === 'q')) url.searchParams.set(nama, isi.trim());
      history.replaceState(null, '', url);
      await bukaAlamat();
      return;
    }
    const tahun = Number(pilih(form, 'tahun').value);
    const lama = mesin.tabel.kolom.tahun;
    const sebelum = bacaFormulir(form);
    tulis(doc, 'diabaikan', '');
    if (lama === tahun) {
      terapkan(sebelum, riwayat);
      return;
    }
    const siap = await siapkan(tahun);
    if (!siap) return;
    // what the other year does not know is left out, and said
    const params = new URLSearchParams(
      alamatKeadaan(tempat, { tabel: siap.tabel, tahunTerbaru }, sebelum).split('?')[1] ?? '',
    );
    const { saringan, diabaikan } = bacaSaringan(params, siap.tabel);
    tampilkanSaringan(form, saringan, tahun);
    tulis(doc, 'diabaikan', kalimatDiabaikan(diabaikan));
    terapkan(saringan, riwayat);
  };

  form.addEventListener('input', (event) => {
    if (event.target === isian(form, 'q')) void dariFormulir('sama');
  });
  form.addEventListener('change', (event) => {
    if (event.target !== isian(form, 'q')) void dariFormulir('baru');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void dariFormulir('baru').then(() => fokus(doc, 'hasil-judul'));
  });
  akar.addEventListener('click', (event) => {
    const target = event.target as Element;
    const urut = target.closest<HTMLElement>('[data-urut]')?.dataset['urut'];
    if (urut !== undefined && kini) {
      pilih(form, 'urut').value = urutBerikut(urut, kini.saringan.urut);
      void dariFormulir('baru');
    }
    const tuju = target.closest<HTMLAnchorElement>('a[data-tuju]');
    if (tuju && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      history.pushState(null, '', tuju.href);
      void bukaAlamat().then(() => fokus(doc, 'hasil-judul'));
    }
    if (target.closest('#unduh') && kini) unduh(doc, tempat, kini);
  });
  addEventListener('popstate', () => void bukaAlamat());

  siapkanKepala(doc);
  const q = isian(form, 'q');
  if (q.value === '') q.value = new URLSearchParams(location.search).get('q') ?? '';
  // rows made at build are those of no filter
  if (location.search !== '') akar.classList.add('menunggu');
  await bukaAlamat();
  akar.classList.remove('menunggu');
}

function urutBerikut(kolom: string, kini: Urutan): string {
  if (kini === kolom) return `-${kolom}`;
  if (kini === `-${kolom}`) return kolom;
  // figures are asked for from the largest on, names from A
  return kolom === 'nama' ? kolom : `-${kolom}`;
}

/** Headers become buttons: without JavaScript they are words. */
function siapkanKepala(doc: Document): void {
  for (const th of doc.querySelectorAll<HTMLElement>('th[data-kolom]')) {
    const button = doc.createElement('button');
    button.type = 'button';
    button.dataset['urut'] = th.dataset['kolom'] ?? '';
    button.append(...th.childNodes);
    th.append(button);
  }
}

function unduh(doc: Document, { dasar }: Tempat, { tabel, rows, saringan }: Keadaan): void {
  const isi = [...tulisUnduhan(tabel, rows, saringan, location.origin + dasar)];
  const link = doc.createElement('a');
  link.href = URL.createObjectURL(new Blob(isi, { type: 'text/csv;charset=utf-8' }));
  link.download = namaUnduhan(saringan, tabel);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  tulis(doc, 'suara', `Berkas ${link.download} diunduh.`);
}

function umumkan(doc: Document, keadaan: Keadaan): void {
  const kosong = keadaan.hasil.banyak === 0;
  tulis(doc, 'suara', kosong ? '' : judul(keadaan));
  tulis(doc, 'suara-kosong', kosong ? `Tidak ada paket ${keadaan.tabel.kolom.tahun} yang cocok.` : '');
}

function kalimatDiabaikan(diabaikan: readonly string[]): string {
  if (diabaikan.length === 0) return '';
  return `Diabaikan karena tidak dikenal pada data tahun ini: ${diabaikan.join(', ')}.`;
}

function tulis(doc: Document, id: string, teks: string): void {
  const place = doc.getElementById(id);
  if (place) place.textContent = teks;
}

function fokus(doc: Document, id: string): void {
  doc.getElementById(id)?.focus();
}
