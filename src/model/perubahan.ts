/** What the last import changed, as its page and feed tell it. */
import { type Impor, type PerubahanDataset, RIWAYAT_TERBANYAK } from '../schemas/impor.ts';
import type { EntriAtom } from './atom.ts';
import { formatBilangan, formatTanggal, hariWib } from './format.ts';
import { labelBidang, type NilaiBidang, tulisNilaiBidang } from './label-bidang.ts';

/** One package of the list, with what changed or, when it vanished, what was last known. */
export interface BarisPerubahan {
  jenis: 'berubah' | 'baru' | 'hilang';
  id: string;
  nama: string;
  opd: string;
  rincian: { label: string; lama: string; baru: string | null }[];
}

/** One import, as a feed entry or a line of the history. */
export type ImporRingkas = PerubahanDataset['riwayat'][number] & {
  /** Part of an address that names it: `impor-20261102080000`. */
  jangkar: string;
  /** What it changed, in one sentence. */
  kalimat: string;
};

/** Changed, new and vanished packages, in this order, values in plain words. */
export function barisPerubahan({ berubah, baru, hilang }: PerubahanDataset): BarisPerubahan[] {
  return [
    ...berubah.map(({ bidang, ...paket }) => ({
      jenis: 'berubah' as const,
      ...paket,
      rincian: bidang.map((b) => ({ ...tulisBidang(b.bidang, b.lama), baru: tulisNilaiBidang(b.bidang, b.baru) })),
    })),
    ...baru.map((paket) => ({ jenis: 'baru' as const, ...paket, rincian: [] })),
    ...hilang.map(({ terakhir, ...paket }) => ({
      jenis: 'hilang' as const,
      ...paket,
      rincian: terakhir.map((t) => ({ ...tulisBidang(t.bidang, t.nilai), baru: null })),
    })),
  ];
}

function tulisBidang(bidang: string, nilai: NilaiBidang): { label: string; lama: string } {
  return { label: labelBidang(bidang), lama: tulisNilaiBidang(bidang, nilai) };
}

/** This import and the earlier ones, newest first; the first of a year had nothing to be compared with. */
export function semuaImpor(impor: Impor, paket: number, perubahan: PerubahanDataset): ImporRingkas[] {
  const { baru, berubah, hilang, riwayat } = perubahan;
  const { dieksporPada, diimporPada } = impor;
  const jumlah = { baru: baru.length, berubah: berubah.length, hilang: hilang.length };
  const all = [{ dieksporPada, diimporPada, paket, ...jumlah }, ...riwayat];
  return all.map((i, urut) => ({
    ...i,
    jangkar: `impor-${i.diimporPada.replace(/\D/g, '').slice(0, 14)}`,
    kalimat: kalimatPerubahan(i, urut === all.length - 1 && riwayat.length < RIWAYAT_TERBANYAK),
  }));
}

/** Feed entries, one per import, newest first; `letak` is the absolute address of the page. */
export function entriPerubahan(imports: readonly ImporRingkas[], letak: string): EntriAtom[] {
  return imports.map((i) => ({
    alamat: `${letak}#${i.jangkar}`,
    judul: i.kalimat,
    ringkasan: `${formatBilangan(i.paket)} paket; diekspor ${formatTanggal(hariWib(i.dieksporPada))}, diimpor ${formatTanggal(hariWib(i.diimporPada))}.`,
    tanggal: hariWib(i.diimporPada),
  }));
}

type Hitungan = PerubahanDataset['riwayat'][number];

function kalimatPerubahan(i: Hitungan, pertama: boolean): string {
  if (pertama) return `Data pertama: ${formatBilangan(i.paket)} paket`;
  if (i.baru + i.berubah + i.hilang === 0) return 'Tidak ada paket yang berubah sejak ekspor sebelumnya';
  const parts = [
    [i.berubah, 'paket berubah'],
    [i.baru, 'paket baru'],
    [i.hilang, 'paket tidak ada lagi'],
  ] as const;
  return parts.flatMap(([n, kata]) => (n === 0 ? [] : [`${formatBilangan(n)} ${kata}`])).join(', ');
}
