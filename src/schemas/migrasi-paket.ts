/** Stored data sets of earlier `versiSkema` brought to today's form before the schema checks them. */

/** One step: from the version that is its key to the next. */
const LANGKAH: ReadonlyMap<unknown, (dataset: Berkas) => Berkas> = new Map([
  [1, dariVersi1],
  [2, dariVersi2],
]);

interface Berkas {
  impor: Record<string, unknown>;
  opd?: unknown;
  paket?: unknown;
}

/** The data set in today's form; anything that is no data set is returned as it is, for the schema to refuse. */
export function migrasikanDatasetPaket(value: unknown): unknown {
  let current = value;
  for (;;) {
    if (!berkas(current)) return current;
    const step = LANGKAH.get(current.impor['versiSkema']);
    if (!step) return current;
    current = step(current);
  }
}

/** 1 → 2: several generations in one data set, plans with their schedule, orders, recorded realization, bidders and stages. */
function dariVersi1(dataset: Berkas): Berkas {
  const { impor } = dataset;
  return {
    ...dataset,
    impor: {
      ...impor,
      versiSkema: 2,
      sumber: Array.isArray(impor['sumber']) ? impor['sumber'] : [impor['sumber']],
      dasarEkspor: 'sumber',
      berkas: tiap(impor['berkas'], (b) => ({ bentuk: 'json', ...b })),
      penolakan: [],
    },
    opd: tiap(dataset.opd, (o) => ({ ...o, anggaran: null })),
    paket: tiap(dataset.paket, (p) => ({
      ...p,
      rup: tiap(p['rup'], (r) => ({ ...r, rencana: null })),
      jadwal: [],
      peserta: null,
      pesanan: null,
      realisasi: null,
    })),
    ...{ perubahan: { terhadap: null, baru: [], berubah: [], hilang: [], riwayat: [] }, sejakCatatan: [] },
  };
}

/** 2 → 3: the day of the award letter (SPPBJ) apart from that of the award. LKPP dates no award of a non-tender: what stood there is the letter's. */
function dariVersi2(dataset: Berkas): Berkas {
  const { sumber } = dataset.impor;
  const lkpp = Array.isArray(sumber) && !sumber.includes('smep-v1');
  return {
    ...dataset,
    impor: { ...dataset.impor, versiSkema: 3 },
    paket: tiap(dataset.paket, (p) => {
      const { pemilihan, id } = p;
      if (!objek(pemilihan)) return p;
      const surat = lkpp && typeof id === 'string' && id.startsWith('nontender-');
      const { versi, ...lain } = pemilihan;
      const ditetapkan = lain['ditetapkan'] ?? null;
      return {
        ...p,
        pemilihan: { ...lain, ditetapkan: surat ? null : ditetapkan, ditunjuk: surat ? ditetapkan : null, versi },
      };
    }),
  };
}

function berkas(value: unknown): value is Berkas {
  return typeof value === 'object' && value !== null && 'impor' in value && objek(value.impor);
}

function tiap(value: unknown, ubah: (item: Record<string, unknown>) => Record<string, unknown>): unknown {
  return Array.isArray(value) ? value.map((item: unknown) => (objek(item) ? ubah(item) : item)) : value;
}

function objek(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
