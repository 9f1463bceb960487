/** The sections `planning` and `tender` of a release. */
import { PENAWARAN } from '../../acuan/tahapan.ts';
import { METODE } from '../../acuan/metode.ts';
import { pagu } from '../../model/angka-paket.ts';
import { keRupiah } from '../../model/uang.ts';
import type { Paket } from '../../schemas/paket.ts';
import { CARA_OCDS, KATEGORI_OCDS, STATUS_TENDER_OCDS } from './cara-ocds.ts';
import { hari, masa, nilai, ringkaskan } from './nilai-ocds.ts';
import type { Rujukan } from './pihak.ts';

/** The budget: pagu and the plans it comes from; undefined when neither is known. */
export function perencanaan(paket: Paket) {
  const sen = pagu(paket);
  const codes = paket.rup.map((r) => r.kode);
  if (sen === null && codes.length === 0) return undefined;
  return {
    budget: ringkaskan({
      id: codes.length > 0 ? codes.join(';') : undefined,
      description: paket.sumberDana === null ? undefined : `Sumber dana: ${paket.sumberDana}`,
      amount: nilai(sen === null ? null : keRupiah(sen)),
    }),
  };
}

/** The selection, from plan to result. */
export function pemilihan(paket: Paket, opd: Rujukan) {
  const method = CARA_OCDS[paket.metode];
  return ringkaskan({
    id: paket.id,
    title: paket.nama,
    status: STATUS_TENDER_OCDS[paket.status],
    procuringEntity: opd,
    value: nilai(paket.pemilihan?.hps),
    procurementMethod: method,
    procurementMethodDetails: METODE[paket.metode],
    mainProcurementCategory: paket.jenis === null ? undefined : KATEGORI_OCDS[paket.jenis],
    additionalProcurementCategories: paket.jenis === 'konsultansi' ? ['consultingServices'] : undefined,
    tenderPeriod: masaPenawaran(paket),
    contractPeriod: masaRencana(paket),
    numberOfTenderers: paket.peserta?.menawar,
  });
}

/** From the announcement to the last moment for offers, as the schedule has them. */
function masaPenawaran({ jadwal, pemilihan }: Paket) {
  const stages = jadwal.filter((t) => PENAWARAN.test(t.nama));
  const ends = stages.flatMap((t) => t.selesai ?? []).sort();
  const starts = stages.flatMap((t) => t.mulai ?? []).sort();
  return masa(hari(pemilihan?.diumumkan) ?? starts[0], ends.at(-1));
}

/** The contract period that the plans intend. */
function masaRencana({ rup }: Paket) {
  const plans = rup.flatMap((r) => r.rencana ?? []);
  const starts = plans.flatMap((r) => r.kontrakMulai ?? []).sort();
  const ends = plans.flatMap((r) => r.kontrakSelesai ?? []).sort();
  return masa(hari(starts[0]), hari(ends.at(-1), true));
}
