/** Filters in words: the chips of the page, the note in a download, and the parts of its name. */
import { formatRupiahRingkas } from '../../model/format.ts';
import { NAMA_FASET, type NamaFaset, type UkuranNilai } from './kolom.ts';
import { type Saringan, SARINGAN_KOSONG } from './saringan.ts';
import type { TabelPaket } from './tabel.ts';

/** Names of the filters. */
export const LABEL_FASET: Readonly<Record<NamaFaset, string>> = {
  opd: 'Perangkat daerah (OPD)',
  metode: 'Metode',
  jenis: 'Jenis',
  tahap: 'Tahap',
  dana: 'Sumber dana',
};

/** Names of the figures. */
export const LABEL_NILAI: Readonly<Record<UkuranNilai, string>> = {
  pagu: 'Pagu',
  hps: 'HPS',
  kontrak: 'Nilai kontrak',
  dibayar: 'Dibayar',
  pesanan: 'Nilai pesanan',
};

/** A filter that is on: what it says, and the filters without it. */
export interface SaringanAktif {
  kunci: string;
  teks: string;
  tanpa: Saringan;
}

/** The filters that are on, in the order of the form. */
export function saringanAktif(s: Saringan, tabel: TabelPaket): SaringanAktif[] {
  const dasar = { ...s, hal: 1 };
  const aktif: SaringanAktif[] = [];
  if (s.q !== '') aktif.push({ kunci: 'q', teks: `“${s.q}”`, tanpa: { ...dasar, q: '' } });
  for (const f of NAMA_FASET) {
    const kode = s.faset[f];
    if (kode === undefined) continue;
    const lain = Object.fromEntries(Object.entries(s.faset).filter(([nama]) => nama !== f));
    const label = tabel.faset[f].label[tabel.faset[f].kode.indexOf(kode)] ?? kode;
    aktif.push({ kunci: f, teks: `${LABEL_FASET[f]}: ${label}`, tanpa: { ...dasar, faset: lain } });
  }
  if (s.catatan !== null)
    aktif.push({
      kunci: 'catatan',
      teks: `Catatan: ${labelCatatan(s.catatan, tabel)}`,
      tanpa: { ...dasar, catatan: null },
    });
  const rentang = kataRentang(s);
  if (rentang !== null)
    aktif.push({
      kunci: 'nilai',
      teks: rentang,
      tanpa: { ...dasar, min: null, maks: null, nilai: SARINGAN_KOSONG.nilai },
    });
  return aktif;
}

/** `HPS Rp200 juta sampai Rp1 miliar`; null without a range. */
function kataRentang({ nilai, min, maks }: Saringan): string | null {
  if (min === null && maks === null) return null;
  if (maks === null) return `${LABEL_NILAI[nilai]} paling sedikit ${formatRupiahRingkas(min)}`;
  if (min === null) return `${LABEL_NILAI[nilai]} paling banyak ${formatRupiahRingkas(maks)}`;
  return `${LABEL_NILAI[nilai]} ${formatRupiahRingkas(min)} sampai ${formatRupiahRingkas(maks)}`;
}

/** Title of a note, or whether there is one. */
function labelCatatan(kode: string, tabel: TabelPaket): string {
  if (kode === 'ada') return 'ada';
  if (kode === 'tanpa') return 'tidak ada';
  return tabel.kolom.catatan.find(([k]) => k === kode)?.[1] ?? kode;
}
