/**
 * Figures of a whole district (LKPP ISB, TA 2025) taken straight from the source files by a few lines that share no code with the importer or
 * the site. The files stand in ../shared/data; they are no part of this repository.
 *
 * How is counted (domain brief §4.3), rows of kd_klpd D107 only:
 * - a package is a kd_tender or kd_nontender; its method, status and OPD (nama_satker) are those of …Pengumuman, where all of them stand;
 * - HPS: `hps` of …Pengumuman, not of processes whose status is "Gagal/Batal";
 * - contract: `nilai_kontrak` of the …Ekontrak-2Kontrak row with the highest versi_addendum, else of TenderSelesaiNilai or NonTenderSelesai; null is
 *   not counted, nor is a contract of a process whose status is "Gagal/Batal";
 * - paid: `besar_pembayaran` of …4BAPBAST, once per (kd_nontender, no_bap, tgl_bap, no_bast, besar_pembayaran), of every process.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Folder of the source files; they may be absent. */
export const FOLDER_BANDUNG = fileURLToPath(new URL('../../../shared/data/isb-kab-bandung-2025/', import.meta.url));

/** Whether the source files are there. */
export const adaBandung: boolean = existsSync(FOLDER_BANDUNG);

/** Sums of one group of packages; money in whole sen. */
export interface AngkaSumber {
  paket: number;
  hps: number;
  kontrak: number;
  /** Packages whose contract value is known. */
  kontrakDiketahui: number;
  dibayar: number;
}

/** Figures of the district: in total, by OPD name, and packages by method and status as the source spells them. */
export interface AngkaBandung {
  total: AngkaSumber;
  perOpd: Map<string, AngkaSumber>;
  /** `Pengadaan Langsung | Selesai` → number of packages. */
  perMetodeStatus: Map<string, number>;
}

type Row = Record<string, string | number | null>;

/** Rows of a source file, those of the district only. */
export function barisBandung(nama: string): Row[] {
  const rows = JSON.parse(readFileSync(`${FOLDER_BANDUNG}${nama}.json`, 'utf8')) as Row[];
  return rows.filter((r) => r['kd_klpd'] === 'D107');
}

/** Takes the figures from the source files. */
export function angkaBandung(): AngkaBandung {
  const total = kosong();
  const perOpd = new Map<string, AngkaSumber>();
  const perMetodeStatus = new Map<string, number>();
  for (const [jenis, kunci, nilai] of [
    ['Tender', 'kd_tender', 'SPSE-TenderSelesaiNilai'],
    ['NonTender', 'kd_nontender', 'SPSE-NonTenderSelesai'],
  ] as const) {
    const contract = new Map<string, { versi: number; nilai: number }>();
    for (const r of barisBandung(nilai))
      if (r['nilai_kontrak'] !== null) contract.set(String(r[kunci]), { versi: -1, nilai: sen(r['nilai_kontrak']) });
    for (const r of barisBandung(`SPSE-${jenis}Ekontrak-2Kontrak`)) {
      const known = contract.get(String(r[kunci]));
      if (!known || Number(r['versi_addendum']) > known.versi)
        contract.set(String(r[kunci]), { versi: Number(r['versi_addendum']), nilai: sen(r['nilai_kontrak']) });
    }
    const paid = new Map<string, number>();
    const seen = new Set<string>();
    for (const r of jenis === 'NonTender' ? barisBandung('SPSE-NonTenderEkontrak-4BAPBAST') : []) {
      const payment = [r['kd_nontender'], r['no_bap'], r['tgl_bap'], r['no_bast'], r['besar_pembayaran']].join('|');
      if (seen.has(payment)) continue;
      seen.add(payment);
      paid.set(String(r[kunci]), (paid.get(String(r[kunci])) ?? 0) + sen(r['besar_pembayaran']));
    }
    for (const r of barisBandung(`SPSE-${jenis}Pengumuman`)) {
      const id = String(r[kunci]);
      const status = String(r[jenis === 'Tender' ? 'status_tender' : 'status_nontender']);
      const failed = status === 'Gagal/Batal';
      const value = failed ? undefined : contract.get(id)?.nilai;
      const group = `${r['mtd_pemilihan']} | ${status}`;
      perMetodeStatus.set(group, (perMetodeStatus.get(group) ?? 0) + 1);
      const opd = perOpd.get(String(r['nama_satker'])) ?? kosong();
      perOpd.set(String(r['nama_satker']), opd);
      for (const sum of [total, opd]) {
        sum.paket += 1;
        sum.hps += failed ? 0 : sen(r['hps']);
        sum.kontrak += value ?? 0;
        sum.kontrakDiketahui += value === undefined ? 0 : 1;
        sum.dibayar += paid.get(id) ?? 0;
      }
    }
  }
  return { total, perOpd, perMetodeStatus };
}

function kosong(): AngkaSumber {
  return { paket: 0, hps: 0, kontrak: 0, kontrakDiketahui: 0, dibayar: 0 };
}

function sen(rupiah: string | number | null | undefined): number {
  return Math.round(Number(rupiah) * 100);
}
