/** A year's packages as the engine uses them: typed columns, made once from the file. */
import { JENIS } from '../../acuan/jenis.ts';
import { METODE } from '../../acuan/metode.ts';
import { TAHAP } from '../../model/tahap.ts';
import { type KolomPaket, type KolomPilihan, type NamaFaset, TIDAK_TERCATAT, type UkuranNilai } from './kolom.ts';

/** A filter's choices, and the choice of each row. */
export interface Faset {
  kode: readonly string[];
  label: readonly string[];
  isi: Uint16Array;
}

/** A year's packages; amounts in sen, NaN where there is none. */
export interface TabelPaket {
  kolom: KolomPaket;
  banyak: number;
  id: readonly string[];
  nama: readonly string[];
  faset: Readonly<Record<NamaFaset, Faset>>;
  sifat: Uint8Array;
  nilai: Readonly<Record<UkuranNilai, Float64Array>>;
  /** Rows that share a plan with another, in the order in which their pagu is counted: largest first, then by id. */
  berbagi: readonly BarisBerbagi[];
  /** 1 for these rows. */
  ikutBerbagi: Uint8Array;
}

/** A row that shares plans: their numbers, and the pagu (sen) of each where the row's own is their sum. */
export interface BarisBerbagi {
  baris: number;
  rup: readonly number[];
  pagu: readonly number[] | null;
}

/** The table of a file. */
export function bacaTabel(kolom: KolomPaket): TabelPaket {
  const banyak = kolom.nama.length;
  const pagu = bacaSen(kolom.pagu);
  const hps = bacaSelisih(kolom.hps, pagu);
  const dasarKontrak = hps.map((n, i) => (Number.isNaN(n) ? (pagu[i] ?? NaN) : n));
  const kontrak = bacaSelisih(kolom.kontrak, dasarKontrak);
  const id = bacaId(kolom);
  const berbagi = bacaBerbagi(kolom, pagu, id);
  const ikutBerbagi = new Uint8Array(banyak);
  for (const { baris } of berbagi) ikutBerbagi[baris] = 1;
  return {
    kolom,
    banyak,
    id,
    nama: kolom.nama,
    faset: {
      opd: bacaOpd(kolom),
      metode: bacaPilihan(kolom.metode, METODE),
      jenis: bacaPilihan(kolom.jenis, JENIS),
      tahap: bacaPilihan(kolom.tahap, TAHAP),
      dana: bacaPilihan(kolom.dana, {}),
    },
    sifat: Uint8Array.from(digit(kolom.sifat)),
    nilai: {
      pagu,
      hps,
      kontrak,
      dibayar: bacaSelisih(kolom.dibayar, kontrak),
      pesanan: bacaSen(kolom.pesanan),
    },
    berbagi,
    ikutBerbagi,
  };
}

function bacaSen(rupiah: readonly (number | null)[]): Float64Array {
  const sen = new Float64Array(rupiah.length);
  for (let i = 0; i < sen.length; i++) sen[i] = Math.round((rupiah[i] ?? NaN) * 100);
  return sen;
}

function bacaSelisih(rupiah: readonly (number | null)[], dari: Float64Array): Float64Array {
  const sen = bacaSen(rupiah);
  for (let i = 0; i < sen.length; i++) {
    const base = dari[i] ?? NaN;
    sen[i] = (Number.isNaN(base) ? 0 : base) - (sen[i] ?? NaN);
  }
  return sen;
}

/** Base-36 digits; 255 for `-`. */
function digit(isi: string): Uint8Array {
  const n = new Uint8Array(isi.length);
  for (let i = 0; i < n.length; i++) {
    const c = isi.charCodeAt(i);
    n[i] = c === 45 ? 255 : c < 58 ? c - 48 : c - 87;
  }
  return n;
}

function bacaBerbagi({ berbagi }: KolomPaket, pagu: Float64Array, id: readonly string[]): BarisBerbagi[] {
  const each = new Map(berbagi.pagu.map(([ke, isi]) => [ke, isi.map((n) => Math.round(n * 100))]));
  let baris = 0;
  const rows = berbagi.rup.map((rup, i) => {
    baris += berbagi.baris[i] ?? 0;
    return { baris, rup: typeof rup === 'number' ? [rup] : rup, pagu: each.get(i) ?? null };
  });
  const besar = (n: number) => pagu[n] || 0;
  return rows.sort((a, b) => besar(b.baris) - besar(a.baris) || ((id[a.baris] ?? '') < (id[b.baris] ?? '') ? -1 : 1));
}

function bacaId({ awalan, awalanId, kunciId }: KolomPaket): string[] {
  const last = awalan.map(() => 0);
  const prefix = digit(awalanId);
  return kunciId.map((kunci, i) => {
    const ke = prefix[i] ?? 0;
    const [nama, kelipatan] = awalan[ke] ?? ['', 1];
    if (typeof kunci === 'string') return `${nama}-${kunci}`;
    const n = (last[ke] ?? 0) + kunci * kelipatan;
    last[ke] = n;
    return `${nama}-${n}`;
  });
}

function bacaOpd({ opd, nama }: KolomPaket): Faset {
  const isi = new Uint16Array(nama.length);
  let baris = 0;
  opd.forEach(([, , , banyak], i) => {
    isi.fill(i, baris, baris + banyak);
    baris += banyak;
  });
  return { kode: opd.map(([, , slug]) => slug), label: opd.map(([, nama]) => nama), isi };
}

function bacaPilihan({ kode, isi }: KolomPilihan, label: Readonly<Record<string, string>>): Faset {
  const unknown = kode.length;
  const ada = isi.includes('-');
  return {
    kode: ada ? [...kode, TIDAK_TERCATAT] : kode,
    label: [...kode.map((k) => label[k] ?? k), ...(ada ? ['Tidak tercatat'] : [])],
    isi: Uint16Array.from(digit(isi), (d) => (d === 255 ? unknown : d)),
  };
}
