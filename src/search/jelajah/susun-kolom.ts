/** Makes the explorer's file of a year, by the same functions as every total on the site. */
import { METODE } from '../../acuan/metode.ts';
import { JENIS } from '../../acuan/jenis.ts';
import {
  dibayar,
  gagal,
  hps,
  mestinyaAdaHps,
  mestinyaAdaKontrak,
  mungkinDibayar,
  nilaiKontrak,
  nilaiPesanan,
  pagu,
  pesanan,
} from '../../model/angka-paket.ts';
import { hariWib } from '../../model/format.ts';
import { opdPaket, type TahunAnggaran } from '../../model/himpunan.ts';
import { namaSumberDana } from '../../model/sumber-dana.ts';
import { TAHAP, tahap } from '../../model/tahap.ts';
import { keRupiah, type Sen } from '../../model/uang.ts';
import type { Paket, Penyedia } from '../../schemas/paket.ts';
import { type KolomPaket, type KolomPilihan, type KolomRup, SIFAT } from './kolom.ts';

/** A public note, as the explorer names it. */
interface Catatan {
  kode: string;
  judul: string;
}

/** The packages of a year in the order of the file's rows: by name of the OPD, then by id. */
function urutanBaris(data: TahunAnggaran): Paket[] {
  const urut = new Intl.Collator('id', { numeric: true });
  const nama = new Map([...new Set(data.paket.map((p) => p.opd))].map((kode) => [kode, opdPaket(data, kode).nama]));
  const place = new Map(
    [...nama].sort(([a, m], [b, n]) => urut.compare(m, n) || urut.compare(a, b)).map(([kode], i) => [kode, i] as const),
  );
  return [...data.paket].sort((a, b) => (place.get(a.opd) ?? 0) - (place.get(b.opd) ?? 0) || bandingId(a.id, b.id));
}

/** The file of a year; `catatan` gives the public notes of a package by its id. */
export function susunKolom(data: TahunAnggaran, catatan: (id: string) => readonly Catatan[]): KolomPaket {
  const paket = urutanBaris(data);
  const amounts = paket.map((p) => [pagu(p), hps(p), nilaiKontrak(p), dibayar(p)] as const);
  return {
    versi: 1,
    tahun: data.tahun,
    contoh: data.impor.contoh,
    sampaiDengan: data.impor.sampaiDengan,
    diekspor: hariWib(data.impor.dieksporPada),
    opd: [...Map.groupBy(paket, (p) => p.opd)].map(([kode, isi]) => {
      const { nama, slug } = opdPaket(data, kode);
      return [kode, nama, slug, isi.length] as const;
    }),
    ...susunId(paket.map((p) => p.id)),
    nama: paket.map((p) => p.nama),
    metode: susunPilihan(Object.keys(METODE), paket, (p) => p.metode),
    jenis: susunPilihan(Object.keys(JENIS), paket, (p) => p.jenis),
    tahap: susunPilihan(Object.keys(TAHAP), paket, tahap),
    dana: susunPilihan([...new Set(paket.flatMap((p) => dana(p) ?? []))].sort(), paket, dana),
    ...susunPenyedia(paket),
    ...susunCatatan(paket.map((p) => catatan(p.id))),
    sifat: paket.map((p) => sifat(p).toString(32)).join(''),
    pagu: amounts.map(([a]) => rupiah(a)),
    hps: amounts.map(([a, b]) => selisih(b, a)),
    kontrak: amounts.map(([a, b, c]) => selisih(c, b ?? a)),
    dibayar: amounts.map(([, , c, d]) => selisih(d, c)),
    pesanan: paket.map((p) => rupiah(nilaiPesanan(p))),
    berbagi: susunBerbagi(paket),
  };
}

/** Plan codes by row. */
export function susunRup(data: TahunAnggaran): KolomRup {
  return { rup: urutanBaris(data).map((p) => p.rup.map((r) => r.kode).join(' ')) };
}

function sifat(p: Paket): number {
  return (
    (mestinyaAdaHps(p) ? SIFAT.hps : 0) +
    (mestinyaAdaKontrak(p) ? SIFAT.kontrak : 0) +
    (mungkinDibayar(p) ? SIFAT.dibayar : 0) +
    (gagal(p) ? SIFAT.gagal : 0) +
    (pesanan(p) && !gagal(p) ? SIFAT.pesanan : 0)
  );
}

/** As the tables of the year call it: one name for the same sources in another order or with another sign between. */
function dana({ sumberDana }: Paket): string | null {
  return sumberDana === null ? null : namaSumberDana(sumberDana);
}

function rupiah(sen: Sen | null): number | null {
  return sen === null ? null : keRupiah(sen);
}

/** Distance from a figure that is usually the same or close; from nothing it is the amount itself. */
function selisih(sen: Sen | null, dari: Sen | null): number | null {
  return sen === null ? null : ((dari ?? 0) - sen) / 100;
}

/** Ids of numbers by their number, others by their letters, so that distances stay short. */
function bandingId(a: string, b: string): number {
  const [x, y] = [angkaId(a), angkaId(b)];
  const [p, q] = [a.slice(0, a.indexOf('-')), b.slice(0, b.indexOf('-'))];
  if (p === q && x !== null && y !== null) return x - y;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The number behind the prefix when it is written as a plain number, else null. */
function angkaId(id: string): number | null {
  const rest = id.slice(id.indexOf('-') + 1);
  const n = Number(rest);
  return Number.isSafeInteger(n) && String(n) === rest ? n : null;
}

function susunId(ids: readonly string[]): Pick<KolomPaket, 'awalan' | 'awalanId' | 'kunciId'> {
  const numbers = Map.groupBy(ids, (id) => id.slice(0, id.indexOf('-')));
  const awalan = [...numbers].map(([nama, isi]) => [nama, kelipatan(isi)] as const);
  const place = new Map(awalan.map(([nama], i) => [nama, i]));
  const last = new Map<string, number>();
  return {
    awalan,
    awalanId: ids.map((id) => (place.get(id.slice(0, id.indexOf('-'))) ?? 0).toString(36)).join(''),
    kunciId: ids.map((id) => {
      const nama = id.slice(0, id.indexOf('-'));
      const n = angkaId(id);
      if (n === null) return id.slice(nama.length + 1);
      const step = (n - (last.get(nama) ?? 0)) / (awalan[place.get(nama) ?? 0]?.[1] ?? 1);
      last.set(nama, n);
      return step;
    }),
  };
}

/** SPSE's numbers all end in 000. */
function kelipatan(ids: readonly string[]): number {
  return ids.every((id) => (angkaId(id) ?? 0) % 1000 === 0) ? 1000 : 1;
}

/** Only codes that occur, in their own order; throws an Error when a column has more than 36 of them. */
function susunPilihan(
  urutan: readonly string[],
  paket: readonly Paket[],
  nilai: (p: Paket) => string | null,
): KolomPilihan {
  const values = paket.map(nilai);
  const ada = new Set(values);
  const kode = urutan.filter((k) => ada.has(k));
  if (kode.length > 36)
    throw new Error(
      `Saringan penjelajah paket memuat paling banyak 36 pilihan, ditemukan ${kode.length} (${kode.slice(0, 3).join(', ')}, …). Samakan ejaannya di sumber, lalu impor lagi.`,
    );
  const place = new Map(kode.map((k, i) => [k, i.toString(36)]));
  return { kode, isi: values.map((v) => (v === null ? '-' : (place.get(v) ?? '-'))).join('') };
}

function susunPenyedia(paket: readonly Paket[]): Pick<KolomPaket, 'penyedia' | 'penyediaBaris'> {
  const place = new Map<string, number>();
  const penyediaBaris = paket.map(({ penyedia }) => {
    if (!penyedia) return -1;
    const teks = tulisPenyedia(penyedia);
    if (!place.has(teks)) place.set(teks, place.size);
    return place.get(teks) ?? -1;
  });
  return { penyedia: [...place.keys()], penyediaBaris };
}

function tulisPenyedia(penyedia: Penyedia): string {
  return penyedia.jenis.charAt(0) + (penyedia.jenis === 'badan-usaha' ? penyedia.nama : '');
}

function susunCatatan(
  perBaris: readonly (readonly Catatan[])[],
): Pick<KolomPaket, 'catatan' | 'susunanCatatan' | 'catatanBaris'> {
  const judul = new Map(perBaris.flat().map((c) => [c.kode, c.judul]));
  const catatan = [...judul].sort(([a], [b]) => (a < b ? -1 : 1));
  const place = new Map(catatan.map(([kode], i) => [kode, i]));
  const susunan = new Map<string, { ke: number; isi: number[] }>();
  const catatanBaris = perBaris.map((notes) => {
    const isi = [...new Set(notes.map((c) => place.get(c.kode) ?? 0))].sort((a, b) => a - b);
    if (isi.length === 0) return -1;
    const kunci = isi.join();
    if (!susunan.has(kunci)) susunan.set(kunci, { ke: susunan.size, isi });
    return susunan.get(kunci)?.ke ?? -1;
  });
  return { catatan, susunanCatatan: [...susunan.values()].map((s) => s.isi), catatanBaris };
}

/** Only packages that share a plan need its number to be counted right (`jumlahkanPagu`); what follows from the pagu of the package itself is left out. */
function susunBerbagi(paket: readonly Paket[]): KolomPaket['berbagi'] {
  const users = new Map<string, number>();
  for (const p of paket)
    for (const kode of new Set(p.rup.map((r) => r.kode))) users.set(kode, (users.get(kode) ?? 0) + 1);
  const nomor = new Map<string, number>();
  const place = ({ kode }: { kode: string }) => {
    if (!nomor.has(kode)) nomor.set(kode, nomor.size);
    return nomor.get(kode) ?? 0;
  };
  const sharing = paket
    .map((p, baris) => ({ rup: p.rup, baris }))
    .filter(({ rup }) => rup.some((r) => (users.get(r.kode) ?? 0) > 1));
  return {
    baris: sharing.map(({ baris }, i) => baris - (sharing[i - 1]?.baris ?? 0)),
    rup: sharing.map(({ rup: [first, ...rest] }) =>
      first && rest.length === 0 ? place(first) : [first, ...rest].flatMap((r) => (r ? [place(r)] : [])),
    ),
    pagu: sharing.flatMap(({ rup }, i) => {
      const known = rup.flatMap((r) => r.pagu ?? []);
      return rup.length > 1 && known.length === rup.length ? [[i, known] as const] : [];
    }),
  };
}
