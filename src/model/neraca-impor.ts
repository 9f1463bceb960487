/** The accounts of an import as people read them: rows and money, with what does not add up said plainly. */
import type { BerkasImpor, Impor } from '../schemas/impor.ts';
import { formatBilangan } from './format.ts';
import { keSen, type Sen } from './uang.ts';

/** Where rows can end up, in the order of the table. */
export const NASIB_BARIS = [
  ['dibuat', 'Menjadi paket atau OPD'],
  ['digabung', 'Digabung'],
  ['berulang', 'Berulang'],
  ['tidakDipakai', 'Tidak dipakai'],
  ['ditolak', 'Ditolak'],
] as const;

type Nasib = (typeof NASIB_BARIS)[number][0];

/** Rows read and where they ended up, of one file or of all. */
export type NeracaBaris = Record<Nasib | 'dibaca', number>;

/** A sum of money in the source against the data set, in sen; `sisa` is what no reason explains and should be zero. */
export interface NeracaUang {
  dataset: string;
  bidang: string;
  sumber: Sen;
  hasil: Sen;
  selisih: { mengapa: string; nilai: Sen }[];
  sisa: Sen;
}

/** Rows of all files together. */
export function jumlahBaris(berkas: readonly BerkasImpor[]): NeracaBaris {
  const sum = (kunci: keyof NeracaBaris) => berkas.reduce((n, b) => n + b[kunci], 0);
  return {
    dibaca: sum('dibaca'),
    dibuat: sum('dibuat'),
    digabung: sum('digabung'),
    berulang: sum('berulang'),
    tidakDipakai: sum('tidakDipakai'),
    ditolak: sum('ditolak'),
  };
}

/** Rows read that are in none of the columns; zero when all are accounted for. */
export function barisTanpaNasib(n: NeracaBaris): number {
  return n.dibaca - NASIB_BARIS.reduce((sum, [kunci]) => sum + n[kunci], 0);
}

/** Name of each file's dataset, in the order of the files; with the name of the file where several hold the same dataset. */
export function labelDataset(berkas: readonly Pick<BerkasImpor, 'nama' | 'dataset'>[]): string[] {
  const banyak = Map.groupBy(berkas, (b) => b.dataset);
  return berkas.map(({ nama, dataset }) => ((banyak.get(dataset)?.length ?? 0) > 1 ? `${dataset} (${nama})` : dataset));
}

/** Every sum of money that was reconciled. */
export function neracaUang(berkas: readonly BerkasImpor[]): NeracaUang[] {
  const label = labelDataset(berkas);
  return berkas.flatMap(({ uang, dataset: asal }, i) =>
    uang.map((u) => {
      const dataset = label[i] ?? asal;
      const selisih = u.selisih.map((s) => ({ mengapa: s.mengapa, nilai: keSen(s.nilai) }));
      const [sumber, hasil] = [keSen(u.sumber), keSen(u.dataset)];
      const sisa = (sumber - hasil - selisih.reduce((sum, s) => sum + s.nilai, 0)) as Sen;
      return { dataset, bidang: u.bidang, sumber, hasil, selisih, sisa };
    }),
  );
}

/** Files, each once, though one file may hold several datasets. */
export function berkasUnik(berkas: readonly BerkasImpor[]): { berkas: BerkasImpor; dataset: string[] }[] {
  return [...Map.groupBy(berkas, (b) => `${b.sha256} ${b.nama}`).values()].flatMap((same) =>
    same[0] ? [{ berkas: same[0], dataset: same.map((b) => b.dataset) }] : [],
  );
}

/** The finding: are all rows and all money accounted for? */
export function temuanImpor({ berkas }: Impor): { kalimat: string; arti: string } {
  const rows = jumlahBaris(berkas);
  const [hilang, sisa] = [barisTanpaNasib(rows), neracaUang(berkas).filter((u) => u.sisa !== 0).length];
  const dibaca = `${formatBilangan(rows.dibaca)} baris dibaca`;
  const uang = neracaUang(berkas).length;
  return {
    kalimat:
      hilang === 0
        ? `${dibaca}, semua dipertanggungjawabkan`
        : `${dibaca}, ${formatBilangan(hilang)} belum dipertanggungjawabkan`,
    arti: [
      `${formatBilangan(rows.dibuat)} menjadi paket atau perangkat daerah, ${formatBilangan(rows.digabung)} melengkapi paket lain, ${formatBilangan(rows.berulang)} berulang, ${formatBilangan(rows.tidakDipakai)} tidak dipakai, ${formatBilangan(rows.ditolak)} ditolak.`,
      ...(uang === 0
        ? []
        : [
            sisa === 0
              ? `${formatBilangan(uang)} jumlah uang cocok dengan sumbernya.`
              : `${formatBilangan(sisa)} dari ${formatBilangan(uang)} jumlah uang belum cocok dengan sumbernya.`,
          ]),
    ].join(' '),
  };
}
