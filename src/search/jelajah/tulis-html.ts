/** What the explorer shows, as HTML: the same words at build (first page of the newest year) and in the browser. */
import { aman } from '../../model/aman.ts';
import { formatAngkaRupiah, formatBilangan, formatRupiah, formatRupiahRingkas } from '../../model/format.ts';
import type { Jumlah } from '../../model/jumlah.ts';
import type { Sen } from '../../model/uang.ts';
import type { RingkasanTerpilih } from './jumlah-terpilih.ts';
import { SIFAT, TIDAK_TERCATAT } from './kolom.ts';
import type { TabelPaket } from './tabel.ts';

/** Rows on a page of results. */
export const UKURAN_HALAMAN = 50;

/** Columns of figures, with the bit that says whether one is to be expected (0: always). */
export const KOLOM_ANGKA = [
  ['pagu', 'Pagu (Rp)', 0],
  ['hps', 'HPS (Rp)', SIFAT.hps],
  ['kontrak', 'Kontrak (Rp)', SIFAT.kontrak],
  ['dibayar', 'Dibayar (Rp)', SIFAT.dibayar],
] as const;

/** Rows of the table; `dasar` is the base path. */
export function tulisBaris(tabel: TabelPaket, rows: Iterable<number>, dasar: string): string {
  let html = '';
  for (const i of rows) html += baris(tabel, i, dasar);
  return html;
}

function baris(tabel: TabelPaket, i: number, dasar: string): string {
  const { faset, id, nama, sifat } = tabel;
  const label = (f: keyof typeof faset) => aman(faset[f].label[faset[f].isi[i] ?? 0] ?? '');
  const adaJenis = faset.jenis.kode[faset.jenis.isi[i] ?? 0] !== TIDAK_TERCATAT;
  const who = [label('opd'), aman(firma(tabel, i)), aman(id[i] ?? '')].filter((t) => t !== '').join(' · ');
  const angka = KOLOM_ANGKA.map(([kunci, judul, bit]) => {
    const n = tabel.nilai[kunci][i] ?? NaN;
    const dinanti = bit === 0 || ((sifat[i] ?? 0) & bit) !== 0;
    const isi = Number.isNaN(n)
      ? dinanti
        ? '<span class="takdiketahui">tidak diketahui</span>'
        : '–'
      : formatAngkaRupiah(n as Sen);
    return `<td class="angka" data-judul="${judul}">${isi}${kunci === 'kontrak' ? dipesan(tabel, i) : ''}</td>`;
  }).join('');
  return (
    `<tr><th scope="row"><a href="${dasar}paket/${aman(id[i] ?? '')}/">${aman(nama[i] ?? '')}</a><small>${who}</small>${catatan(tabel, i)}</th>` +
    `<td data-judul="Metode">${label('metode')}${adaJenis ? `<small>${label('jenis')}</small>` : ''}</td>` +
    `<td data-judul="Tahap">${label('tahap')}</td>${angka}</tr>`
  );
}

/** Name of the firm; persons and unclear forms have none. */
export function firma({ kolom }: TabelPaket, i: number): string {
  return kolom.penyedia[kolom.penyediaBaris[i] ?? -1]?.slice(1) ?? '';
}

function dipesan({ nilai, sifat }: TabelPaket, i: number): string {
  const n = nilai.pesanan[i] ?? NaN;
  return ((sifat[i] ?? 0) & SIFAT.pesanan) !== 0 && !Number.isNaN(n)
    ? `<small>dipesan ${formatAngkaRupiah(n as Sen)}</small>`
    : '';
}

function catatan({ kolom }: TabelPaket, i: number): string {
  const n = kolom.susunanCatatan[kolom.catatanBaris[i] ?? -1]?.length ?? 0;
  return n === 0 ? '' : `<small>${n} catatan</small>`;
}

/** Totals of what is shown, each with its coverage and the way it is counted. */
export function tulisJumlah(r: RingkasanTerpilih, dasar: string): string {
  const butir = [
    ['pagu', 'Pagu', r.pagu, 'paket'],
    ['hps', 'HPS', r.hps, 'paket yang memakai HPS'],
    ['kontrak', 'Nilai kontrak', r.kontrak, 'paket berpenyedia'],
    ['dibayar', 'Dibayar', r.dibayar, 'paket yang sudah melewati pemilihan'],
    ...(r.pesanan.dari > 0
      ? [['pesanan', 'Pesanan katalog', r.pesanan, 'pesanan; bukan kontrak, bukan pembayaran'] as const]
      : []),
  ] as const;
  return butir
    .map(
      ([kode, nama, j, kata]) =>
        `<div><dt><a href="${dasar}cara-menghitung/#${kode}">${nama}</a></dt>` +
        `<dd class="nilai" title="${formatRupiah(j.nilai)}">${nilaiJumlah(j)}</dd><dd class="cakupan">${cakupan(j, kata)}</dd></div>`,
    )
    .join('');
}

function nilaiJumlah({ nilai, dari }: Jumlah): string {
  if (nilai !== null) return formatRupiahRingkas(nilai);
  return dari === 0 ? '–' : 'Tidak diketahui';
}

function cakupan({ diketahui, dari }: Jumlah, kata: string): string {
  return dari === 0
    ? `tidak ada ${kata}`
    : `diketahui pada ${formatBilangan(diketahui)} dari ${formatBilangan(dari)} ${kata}`;
}
