/** The form of the explorer: fills its choices from a table, shows filters in it, reads them from it. */
import { formatBilangan } from '../../model/format.ts';
import type { Sen } from '../../model/uang.ts';
import { type NamaFaset, NAMA_FASET, UKURAN_NILAI } from './kolom.ts';
import { bacaRupiahKetik } from './rupiah-ketik.ts';
import type { HitunganPilihan } from './saring.ts';
import { type Saringan, SARINGAN_KOSONG, type Urutan } from './saringan.ts';
import type { TabelPaket } from './tabel.ts';

/** Puts the choices of a table into the selects. */
export function isiPilihan(form: HTMLFormElement, tabel: TabelPaket): void {
  for (const f of NAMA_FASET) {
    const { kode, label } = tabel.faset[f];
    gantiPilihan(
      pilih(form, f),
      kode.map((k, i) => [k, label[i] ?? k]),
    );
  }
  const notes = tabel.kolom.catatan.map(([kode, judul]) => [kode, judul] as const);
  gantiPilihan(pilih(form, 'catatan'), [['ada', 'Ada catatan'], ['tanpa', 'Tanpa catatan'], ...notes]);
}

/** Shows the filters in the form. */
export function tampilkanSaringan(form: HTMLFormElement, s: Saringan, tahun: number): void {
  // a blank being typed stays
  if (isian(form, 'q').value.trim() !== s.q) isian(form, 'q').value = s.q;
  pilih(form, 'tahun').value = String(tahun);
  for (const f of NAMA_FASET) pilih(form, f).value = s.faset[f] ?? '';
  pilih(form, 'catatan').value = s.catatan ?? '';
  pilih(form, 'nilai').value = s.nilai;
  for (const batas of ['min', 'maks'] as const) {
    isian(form, batas).value = s[batas] === null ? '' : formatBilangan(s[batas] / 100, 2);
    tandaiSalah(form, batas, '');
  }
  pilih(form, 'urut').value = s.urut;
}

/** The filters as they stand in the form, on page 1; an amount that cannot be read is named beside its field and asks nothing. */
export function bacaFormulir(form: HTMLFormElement): Saringan {
  const faset: Partial<Record<NamaFaset, string>> = {};
  for (const f of NAMA_FASET) if (pilih(form, f).value !== '') faset[f] = pilih(form, f).value;
  const [min, maks] = [bacaBatas(form, 'min'), bacaBatas(form, 'maks')];
  if (min !== null && maks !== null && min > maks)
    tandaiSalah(form, 'maks', 'Lebih kecil dari batas bawah, jadi tidak ada paket yang cocok.');
  return {
    q: isian(form, 'q').value.trim(),
    faset,
    catatan: pilih(form, 'catatan').value || null,
    nilai: UKURAN_NILAI.find((u) => u === pilih(form, 'nilai').value) ?? SARINGAN_KOSONG.nilai,
    min,
    maks,
    urut: pilih(form, 'urut').value as Urutan,
    hal: 1,
  };
}

/** Says beside each choice how many packages it would leave. */
export function tampilkanHitungan(form: HTMLFormElement, tabel: TabelPaket, hitungan: HitunganPilihan): void {
  for (const f of NAMA_FASET)
    beriHitungan(pilih(form, f), (i) => [tabel.faset[f].label[i] ?? '', hitungan.faset[f][i] ?? 0]);
  const { ada, tanpa, per } = hitungan.catatan;
  const notes = tabel.kolom.catatan;
  beriHitungan(pilih(form, 'catatan'), (i) =>
    i === 0 ? ['Ada catatan', ada] : i === 1 ? ['Tanpa catatan', tanpa] : [notes[i - 2]?.[1] ?? '', per[i - 2] ?? 0],
  );
}

/** The select of a filter. */
export function pilih(form: HTMLFormElement, nama: string): HTMLSelectElement {
  return form.elements.namedItem(nama) as HTMLSelectElement;
}

/** The text field of a filter. */
export function isian(form: HTMLFormElement, nama: string): HTMLInputElement {
  return form.elements.namedItem(nama) as HTMLInputElement;
}

function gantiPilihan(select: HTMLSelectElement, isi: readonly (readonly [nilai: string, label: string])[]): void {
  const [semua] = select.options;
  select.replaceChildren(...(semua ? [semua] : []), ...isi.map(([nilai, label]) => new Option(label, nilai)));
}

function beriHitungan(select: HTMLSelectElement, isi: (i: number) => readonly [label: string, n: number]): void {
  for (let i = 1; i < select.options.length; i++) {
    const option = select.options[i];
    const [label, n] = isi(i - 1);
    const teks = `${label} (${formatBilangan(n)})`;
    if (option && option.text !== teks) option.text = teks;
  }
}

function bacaBatas(form: HTMLFormElement, nama: 'min' | 'maks'): Sen | null {
  const teks = isian(form, nama).value.trim();
  const sen = teks === '' ? null : bacaRupiahKetik(teks);
  tandaiSalah(form, nama, sen === undefined ? 'Tulis jumlah rupiah, misalnya 200 juta atau 200.000.000.' : '');
  return sen ?? null;
}

function tandaiSalah(form: HTMLFormElement, nama: 'min' | 'maks', pesan: string): void {
  const field = isian(form, nama);
  const place = form.ownerDocument.getElementById(`${field.id}-salah`);
  if (place) place.textContent = pesan;
  if (pesan === '') field.removeAttribute('aria-invalid');
  else field.setAttribute('aria-invalid', 'true');
}
