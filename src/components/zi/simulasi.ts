/** The simulator: reads the form, works it out with the engine of the pages, writes the result. Nothing is kept or sent. */
import type { Lke, Pertanyaan } from '../../acuan/lke/bentuk-lke.ts';
import { pilihanJawaban, semuaPertanyaan } from '../../acuan/lke/kerangka.ts';
import { formatPoin, hariWib } from '../../model/format.ts';
import { hitungLke, type NilaiLke } from '../../model/lke/hitung.ts';
import type { Jawaban } from '../../model/lke/jawaban.ts';
import { kalimatSyarat } from '../../model/lke/kalimat-syarat.ts';
import { keAngka } from '../../model/lke/pecahan.ts';
import { syaratPredikat } from '../../model/lke/syarat.ts';
import type { PredikatZi } from '../../acuan/lke/regulasi.ts';

/** The sheet without its sentences, as the page carries it for the engine. */
export function kerangkaRingkas(lke: Lke): Lke {
  const bare = (p: Pertanyaan) => ({ ...p, tanya: '', kriteria: [], catatan: undefined }) as unknown as Pertanyaan;
  const half = (list: Lke['area'][number]['pemenuhan']) =>
    list.map((i) => ({ ...i, nama: '', manfaat: '', pertanyaan: i.pertanyaan.map(bare) }));
  return {
    ...lke,
    area: lke.area.map((a) => ({ ...a, arti: '', pemenuhan: half(a.pemenuhan), reform: half(a.reform) })),
    hasil: lke.hasil.map((h) => ({ ...h, manfaat: '', pertanyaan: bare(h.pertanyaan) })),
  };
}

/** What of a sheet the form does not hold: its head, its evidence, and the notes of its answers. */
export interface SisaLembar {
  tahun: number;
  /** Answers that start from invented ones stay marked so. */
  contoh: boolean;
  regulasi: string;
  bukti: readonly { pertanyaan: string; bukti: string }[];
  catatan: Readonly<Record<string, string>>;
}

/**
 * The answers of a form as a file of a self-assessment (`content/data/lke/<tahun>-mandiri.json`), one answer a line. A draft: whoever stores it
 * checks year, day and notes. `hariIni` is YYYY-MM-DD.
 */
function berkasLembar(jawaban: ReadonlyMap<string, Jawaban>, sisa: SisaLembar, hariIni: string): string {
  const { tahun, contoh, regulasi, bukti, catatan } = sisa;
  const head = { tahun, contoh, regulasi, penilai: 'mandiri', tanggal: hariIni, dirilis: null };
  const rows = [...jawaban].map(([pertanyaan, j]) =>
    JSON.stringify({ pertanyaan, ...j, ...(catatan[pertanyaan] ? { catatan: catatan[pertanyaan] } : {}) }),
  );
  const list = (items: readonly string[]) => (items.length === 0 ? '[]' : `[\n    ${items.join(',\n    ')}\n  ]`);
  return [
    '{',
    ...Object.entries({ ...head, sumber: 'Penilaian mandiri unit' }).map(
      ([k, v]) => `  ${JSON.stringify(k)}: ${JSON.stringify(v)},`,
    ),
    `  "jawaban": ${list(rows)},`,
    `  "bukti": ${list(bukti.map((b) => JSON.stringify(b)))}`,
    '}',
    '',
  ].join('\n');
}

/** How many thresholds of each predicate are reached. */
export function kalimatAmbang(syarat: Record<PredikatZi, readonly { terpenuhi: boolean | null }[]>): string {
  return (['WBK', 'WBBM'] as const)
    .map((p) => `${p}: ${syarat[p].filter((s) => s.terpenuhi).length} dari ${syarat[p].length} ambang`)
    .join(' · ');
}

/** Makes the form of a page answer. */
export function jalankanSimulasi(halaman: Document): void {
  const form = halaman.querySelector<HTMLFormElement>('form[data-simulasi]');
  const json = form?.querySelector('[data-lke]')?.textContent;
  if (!form || !json) return;
  const lke = JSON.parse(json) as Lke;
  const questions = semuaPertanyaan(lke);
  const awal = hitungLke(lke, bacaIsian(form, questions));
  const tulis = () => tulisHasil(form, lke, hitungLke(lke, bacaIsian(form, questions)), awal);
  form.querySelectorAll<HTMLElement>('button[hidden]').forEach((b) => (b.hidden = false));
  form.querySelector('[data-unduh]')?.addEventListener('click', () => {
    const sisa = JSON.parse(form.querySelector('[data-sisa]')?.textContent ?? '{}') as SisaLembar;
    unduh(`${sisa.tahun}-mandiri.json`, berkasLembar(bacaIsian(form, questions), sisa, hariWib(new Date())));
  });
  form.addEventListener('input', (event) => {
    if (event.target instanceof HTMLElement) tandai(event.target);
    tulis();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  // The fields have their old values only after the event.
  form.addEventListener('reset', () =>
    setTimeout(() => {
      form.querySelectorAll('.berubah').forEach((b) => b.classList.remove('berubah'));
      tulis();
    }),
  );
  tulis();
}

function bacaIsian(form: HTMLFormElement, questions: ReadonlyMap<string, Pertanyaan>): Map<string, Jawaban> {
  const answers = new Map<string, Jawaban>();
  for (const [kode, p] of questions) {
    const field = form.elements.namedItem(kode);
    if (field instanceof HTMLSelectElement && pilihanJawaban(p.jenis).includes(field.value))
      answers.set(kode, { jawaban: field.value });
    if (field instanceof HTMLInputElement && field.value !== '') answers.set(kode, bacaAngka(field));
  }
  return answers;
}

/** An untouched per cent keeps the counts it was made of; another is taken to four decimals. */
function bacaAngka(field: HTMLInputElement): Jawaban {
  const { bagian, dari } = field.dataset;
  if (field.value === field.defaultValue && bagian !== undefined && dari !== undefined)
    return { bagian: Number(bagian), dari: Number(dari) };
  const n = Number(field.value);
  const max = Number(field.max);
  return { angka: Math.round(Math.min(Math.max(Number.isFinite(n) ? n : 0, 0), max) * 1e4) / 1e4 };
}

function tulisHasil(form: HTMLFormElement, lke: Lke, nilai: NilaiLke, awal: NilaiLke): void {
  const isi = (kunci: string, teks: string) => {
    const tempat = form.querySelector(`[${kunci}]`);
    if (tempat) tempat.textContent = teks;
  };
  isi('data-total', formatPoin(nilai.total.nilai && keAngka(nilai.total.nilai)));
  isi('data-selisih', kalimatSelisih(nilai, awal));
  const syarat = { WBK: syaratPredikat(lke, nilai, 'WBK'), WBBM: syaratPredikat(lke, nilai, 'WBBM') };
  isi('data-ambang', kalimatAmbang(syarat));
  for (const { area, poin } of nilai.area)
    isi(`data-area="${area.kode}"`, formatPoin(poin.nilai && (keAngka(poin.nilai) / area.bobot) * 100));
  isi('data-kurang', kalimatSyarat('WBK', syarat.WBK));
}

function kalimatSelisih(nilai: NilaiLke, awal: NilaiLke): string {
  const { terjawab, dari } = nilai.total;
  if (nilai.total.nilai === null) return `(${terjawab} dari ${dari} pertanyaan dijawab)`;
  if (awal.total.nilai === null) return '';
  const n = keAngka(nilai.total.nilai) - keAngka(awal.total.nilai);
  return Math.abs(n) < 0.005 ? '(sama dengan penilaian terakhir)' : `(${n > 0 ? '+' : '−'}${formatPoin(Math.abs(n))})`;
}

function unduh(nama: string, isi: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([isi], { type: 'application/json' }));
  link.download = nama;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function tandai(target: HTMLElement): void {
  const field = target as HTMLInputElement | HTMLSelectElement;
  const same =
    field instanceof HTMLSelectElement
      ? [...field.options].every((o) => o.selected === o.defaultSelected)
      : field.value === field.defaultValue;
  field.closest('.zi-isian')?.classList.toggle('berubah', !same);
}
