/** Shares of a whole with what they cover: small firms (UMK) and domestic products (PDN), planned and contracted. */
import type { Paket } from '../schemas/paket.ts';
import { mestinyaAdaKontrak, nilaiKontrak } from './angka-paket.ts';
import { cukup } from './jumlah.ts';
import { rasio } from './ringkasan.ts';
import { keSen, NOL, type Sen, tambah } from './uang.ts';

/** A part of a whole in sen; `persen` is null when too little is known for the share to mean anything. */
export interface Pangsa {
  bagian: Sen;
  dasar: Sen;
  /** Per cent of `dasar`, or null: nothing known, base zero, or coverage below the least. */
  persen: number | null;
  /** Of `dari` packages (plans), how many have both figures. */
  diketahui: number;
  dari: number;
}

/** Which share: small firms or domestic products. */
export type JenisPangsa = 'umk' | 'pdn';

/** Their names for headings and charts. */
export const NAMA_PANGSA: Readonly<Record<JenisPangsa, string>> = {
  umk: 'Usaha mikro dan kecil (UMK)',
  pdn: 'Produk dalam negeri (PDN)',
};

/** Contracted share: of the packages that ought to have a contract, those whose contract states its value and the part. */
export function pangsaKontrak(paket: readonly Paket[], jenis: JenisPangsa): Pangsa {
  const expected = paket.filter(mestinyaAdaKontrak);
  const known = expected.flatMap((p) => {
    const [bagian, dasar] = [keSen(p.kontrak?.[jenis] ?? null), nilaiKontrak(p)];
    return bagian === null || dasar === null ? [] : [{ bagian, dasar }];
  });
  return hitung(known, expected.length);
}

/** Planned share: of the plans (each once), those whose pagu and mark are known. */
export function pangsaRencana(paket: readonly Paket[], jenis: JenisPangsa): Pangsa {
  const plans = new Map<string, Paket['rup'][number]>();
  for (const plan of paket.flatMap((p) => p.rup)) {
    const earlier = plans.get(plan.kode);
    if (!earlier || nilaiRencana(earlier, jenis) === null) plans.set(plan.kode, plan);
  }
  const known = [...plans.values()].flatMap((plan) => {
    const nilai = nilaiRencana(plan, jenis);
    return nilai === null ? [] : [nilai];
  });
  return hitung(known, plans.size);
}

function nilaiRencana(plan: Paket['rup'][number], jenis: JenisPangsa): { bagian: Sen; dasar: Sen } | null {
  const [dasar, mark] = [keSen(plan.pagu), plan.rencana?.[jenis] ?? null];
  return dasar === null || mark === null ? null : { bagian: mark ? dasar : NOL, dasar };
}

function hitung(known: readonly { bagian: Sen; dasar: Sen }[], dari: number): Pangsa {
  const bagian = tambah(...known.map((k) => k.bagian));
  const dasar = tambah(...known.map((k) => k.dasar));
  const cakupan = { diketahui: known.length, dari };
  return { bagian, dasar, persen: cukup(cakupan) ? rasio(bagian, dasar) : null, ...cakupan };
}
