/**
 * Figures of a whole district (LKPP ISB, TA 2025) taken straight from the source files by a few lines that share no code with the importer or
 * the site. The files stand in ../shared/data; they are no part of this repository.
 *
 * How is counted (domain brief §4.3), rows of kd_klpd D107 only:
 * - a package is a kd_tender, kd_nontender, kd_nontender_pct, kd_swakelola_pct, kd_paket (catalogue) or order_id (Toko Daring); its method, status and OPD
 *   (nama_satker) are those of the file that lists them all;
 * - pagu: `pagu` of the process, once per kd_rup: of processes that share one, the one with the largest pagu; a failed process does not count when a
 *   living one shares its kd_rup. Orders have none;
 * - HPS: `hps` of …Pengumuman, not of processes whose status is "Gagal/Batal";
 * - contract: `nilai_kontrak` of the …Ekontrak-2Kontrak row with the highest versi_addendum, else of TenderSelesaiNilai or NonTenderSelesai; null is
 *   not counted, nor is a contract of a process whose status is "Gagal/Batal";
 * - paid: `besar_pembayaran` of …4BAPBAST, once per (kd_nontender, no_bap, tgl_bap, no_bast, besar_pembayaran), of every process; for recordings
 *   `total_realisasi`, else the sum of their rows; orders are not payments.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Folder of the source files; they may be absent. */
export const FOLDER_BANDUNG = fileURLToPath(new URL('../../../shared/data/isb-kab-bandung-2025/', import.meta.url));

/** Whether the source files are there. */
export const adaBandung: boolean = existsSync(FOLDER_BANDUNG);

/** Sums of one group of packages; money in whole sen, null where no package of the group has the figure. */
export interface AngkaSumber {
  paket: number;
  pagu: number | null;
  hps: number | null;
  kontrak: number | null;
  dibayar: number | null;
  pesanan: number | null;
}

/** One package as the source files tell it; money in whole sen. */
export interface ProsesSumber {
  id: string;
  opd: string;
  metode: string;
  status: string;
  gagal: boolean;
  rup: string[];
  pagu: number | null;
  hps: number | null;
  kontrak: number | null;
  dibayar: number | null;
  pesanan: number | null;
}

/** Figures of the district: in total, by OPD name, by method and by method and status as the source spells them. */
export interface AngkaBandung {
  proses: ProsesSumber[];
  total: AngkaSumber;
  perOpd: Map<string, AngkaSumber>;
  perMetode: Map<string, AngkaSumber>;
  /** `Pengadaan Langsung | Selesai` → number of packages. */
  perMetodeStatus: Map<string, number>;
}

/** A row of a source file. */
export type Row = Record<string, string | number | null>;

/** Rows of a source file, those of the district only. */
export function barisBandung(nama: string): Row[] {
  const rows = JSON.parse(readFileSync(`${FOLDER_BANDUNG}${nama}.json`, 'utf8')) as Row[];
  return rows.filter((r) => r['kd_klpd'] === 'D107');
}

/** Takes the figures from the source files. */
export function angkaBandung(): AngkaBandung {
  const proses = [...pemilihan(), ...pencatatan(), ...pesanan()];
  const jumlahPer = (kunci: (p: ProsesSumber) => string) =>
    new Map([...Map.groupBy(proses, kunci)].map(([k, isi]) => [k, jumlah(isi)]));
  return {
    proses,
    total: jumlah(proses),
    perOpd: jumlahPer((p) => p.opd),
    perMetode: jumlahPer((p) => p.metode),
    perMetodeStatus: new Map(
      [...Map.groupBy(proses, (p) => `${p.metode} | ${p.status}`)].map(([k, isi]) => [k, isi.length]),
    ),
  };
}

function pemilihan(): ProsesSumber[] {
  const hasil: ProsesSumber[] = [];
  for (const [jenis, kunci, nilai] of [
    ['Tender', 'kd_tender', 'SPSE-TenderSelesaiNilai'],
    ['NonTender', 'kd_nontender', 'SPSE-NonTenderSelesai'],
  ] as const) {
    const contract = new Map<string, { versi: number; nilai: number }>();
    for (const r of barisBandung(nilai))
      if (r['nilai_kontrak'] !== null) contract.set(String(r[kunci]), { versi: -1, nilai: wajib(r['nilai_kontrak']) });
    for (const r of barisBandung(`SPSE-${jenis}Ekontrak-2Kontrak`)) {
      const known = contract.get(String(r[kunci]));
      if (!known || Number(r['versi_addendum']) > known.versi)
        contract.set(String(r[kunci]), { versi: Number(r['versi_addendum']), nilai: wajib(r['nilai_kontrak']) });
    }
    const paid = new Map<string, number>();
    const seen = new Set<string>();
    for (const r of jenis === 'NonTender' ? barisBandung('SPSE-NonTenderEkontrak-4BAPBAST') : []) {
      const payment = [r['kd_nontender'], r['no_bap'], r['tgl_bap'], r['no_bast'], r['besar_pembayaran']].join('|');
      if (seen.has(payment)) continue;
      seen.add(payment);
      paid.set(String(r[kunci]), (paid.get(String(r[kunci])) ?? 0) + wajib(r['besar_pembayaran']));
    }
    for (const r of barisBandung(`SPSE-${jenis}Pengumuman`)) {
      const kode = String(r[kunci]);
      const status = String(r[jenis === 'Tender' ? 'status_tender' : 'status_nontender']);
      const gagal = status === 'Gagal/Batal';
      hasil.push({
        ...umum(r, `${jenis.toLowerCase()}-${kode}`, String(r['mtd_pemilihan']), status, gagal),
        hps: gagal ? null : sen(r['hps']),
        kontrak: gagal ? null : (contract.get(kode)?.nilai ?? null),
        dibayar: paid.get(kode) ?? null,
      });
    }
  }
  return hasil;
}

function pencatatan(): ProsesSumber[] {
  const rows = new Map<string, number>();
  for (const [file, kunci] of [
    ['SPSE-PencatatanNonTenderRealisasi', 'kd_nontender_pct'],
    ['SPSE-PencatatanSwakelolaRealisasi', 'kd_swakelola_pct'],
  ] as const)
    for (const r of barisBandung(file))
      rows.set(String(r[kunci]), (rows.get(String(r[kunci])) ?? 0) + wajib(r['nilai_realisasi']));
  const recorded = (file: string, kunci: string, awalan: string, metode: (r: Row) => string) =>
    barisBandung(file).map((r) => {
      const status = String(r[`${kunci.replace(/^kd/, 'status')}_ket`]);
      return {
        ...umum(r, `${awalan}-${r[kunci]}`, metode(r), status, status === 'Paket Dibatalkan'),
        dibayar: sen(r['total_realisasi']) ?? rows.get(String(r[kunci])) ?? null,
      };
    });
  return [
    ...recorded('SPSE-PencatatanNonTender', 'kd_nontender_pct', 'pct', (r) => String(r['mtd_pemilihan'])),
    ...recorded('SPSE-PencatatanSwakelola', 'kd_swakelola_pct', 'swakelola', (r) =>
      r['tipe_swakelola'] === null ? 'Swakelola (tipe tidak tercatat)' : `Swakelola tipe ${r['tipe_swakelola']}`,
    ),
  ];
}

function pesanan(): ProsesSumber[] {
  return [
    ...barisBandung('Ecat-PaketEPurchasingV6').map((r) => ({
      ...umum(r, `epurchasing-${r['kd_paket']}`, 'E-Purchasing', String(r['status_pkt']), false),
      pesanan: sen(r['total_harga']),
    })),
    ...barisBandung('Bela-TokoDaringRealisasi').map((r) => {
      const gagal = r['status_konfirmasi_ppmse'] === 'gagal';
      const status = `Toko Daring ${r['status_konfirmasi_ppmse']}`;
      const order = umum(r, `daring-${r['order_id']}`, 'E-Purchasing', status, gagal);
      return { ...order, pesanan: gagal ? null : sen(r['valuasi']) };
    }),
  ];
}

function umum(r: Row, id: string, metode: string, status: string, gagal: boolean): ProsesSumber {
  const rup = String(r['kd_rup'] ?? '')
    .split(';')
    .map((k) => k.trim())
    .filter((k) => k !== '');
  const kosong = { hps: null, kontrak: null, dibayar: null, pesanan: null };
  return { id, opd: String(r['nama_satker']), metode, status, gagal, rup, pagu: sen(r['pagu']), ...kosong };
}

/** Sums of a group of processes. */
export function jumlah(proses: readonly ProsesSumber[]): AngkaSumber {
  const sum = (bidang: 'hps' | 'kontrak' | 'dibayar' | 'pesanan') => {
    const known = proses.map((p) => p[bidang]).filter((n) => n !== null);
    return known.length === 0 ? null : known.reduce((a, b) => a + b, 0);
  };
  return {
    paket: proses.length,
    pagu: jumlahPagu(proses),
    hps: sum('hps'),
    kontrak: sum('kontrak'),
    dibayar: sum('dibayar'),
    pesanan: sum('pesanan'),
  };
}

function jumlahPagu(proses: readonly ProsesSumber[]): number | null {
  const living = new Set(proses.filter((p) => !p.gagal).flatMap((p) => p.rup));
  const counting = proses.filter((p) => p.pagu !== null && !(p.gagal && p.rup.some((k) => living.has(k))));
  if (counting.length === 0) return null;
  const plans = new Set<string>();
  let total = 0;
  for (const p of counting.sort((a, b) => Number(b.pagu) - Number(a.pagu) || (a.id < b.id ? -1 : 1))) {
    if (!p.rup.some((k) => plans.has(k))) total += Number(p.pagu);
    for (const k of p.rup) plans.add(k);
  }
  return total;
}

function sen(rupiah: string | number | null | undefined): number | null {
  return rupiah === null || rupiah === undefined ? null : Math.round(Number(rupiah) * 100);
}

function wajib(rupiah: string | number | null | undefined): number {
  return Math.round(Number(rupiah) * 100);
}
