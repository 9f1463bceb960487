/** Works out a survey exactly: mean per element (NRR), its weighted part, the index, the band of the SKM. */
import { CARA_SURVEI, MUTU_SKM, type MutuSkm, UNSUR_SKM } from '../../acuan/survei.ts';
import { type Survei, kodeSurvei } from '../../schemas/survei.ts';
import { bulatPecahan } from '../lke/bulat.ts';
import { bagi, banding, dariDesimal, jumlahkan, kali, type Pecahan, pecahan } from '../lke/pecahan.ts';

/** An element with its mean. */
export interface NilaiUnsur {
  kode: string;
  nama: string;
  /** Nilai rata-rata per unsur: the mean of all answers, on the scale of the answers. */
  nrr: Pecahan;
  /** NRR tertimbang: its equal share of the sum of all elements (of nine: NRR ÷ 9, not × 0,11). */
  tertimbang: Pecahan;
}

/** A survey worked out. */
export interface HasilSurvei {
  kode: string;
  survei: Survei;
  unsur: NilaiUnsur[];
  /** IKM 25 to 100, or the index 0 to 4; as announced where it was announced. */
  indeks: Pecahan;
  /** The same worked out of the elements, where an announced index could differ; null where nothing can be compared. */
  dariUnsur: Pecahan | null;
  /** Band of the SKM; null for other surveys. */
  mutu: MutuSkm | null;
}

/** Works out a survey that the schema has accepted. Throws RangeError for one without elements and index. */
export function hitungSurvei(survei: Survei): HasilSurvei {
  const unsur = nilaiUnsur(survei);
  const computed = unsur.length === 0 ? null : indeksUnsur(survei.jenis, unsur);
  const announced = survei.indeks === null ? null : dariDesimal(survei.indeks);
  const indeks = announced ?? computed;
  if (indeks === null) throw new RangeError(`survei tanpa unsur dan tanpa indeks: ${kodeSurvei(survei)}`);
  return {
    kode: kodeSurvei(survei),
    survei,
    unsur,
    indeks,
    dariUnsur: announced && computed,
    mutu: survei.jenis === 'skm' ? mutuSkm(indeks) : null,
  };
}

/** Band of an IKM: rounded half-up to two decimals first, then compared; so 88,305 is 88,31 (A) and 64,995 is 65,00 (C). */
export function mutuSkm(ikm: Pecahan): MutuSkm {
  const rounded = bulatPecahan(ikm, 2);
  const found = MUTU_SKM.find(({ minimum }) => banding(rounded, dariDesimal(minimum)) >= 0);
  if (!found) throw new RangeError('IKM di bawah 25 tidak mungkin: jawaban terendah 1 dari 4');
  return found;
}

/** Band of a single element of the SKM: its NRR × 25, as the regulation converts it. */
export function mutuUnsur({ nrr }: Pick<NilaiUnsur, 'nrr'>): MutuSkm {
  return mutuSkm(kali(nrr, pecahan(25n)));
}

function nilaiUnsur({ unsur, responden }: Survei): NilaiUnsur[] {
  const share = pecahan(1n, BigInt(Math.max(1, unsur.length)));
  return unsur.map(({ kode, nama, jumlah, nilai }) => {
    const nrr = jumlah === null ? dariDesimal(nilai ?? 0) : pecahan(BigInt(jumlah), BigInt(responden));
    return { kode, nama: UNSUR_SKM[kode] ?? nama ?? kode, nrr, tertimbang: kali(nrr, share) };
  });
}

/** Sum of the weighted means, on the scale of the index. */
function indeksUnsur(jenis: Survei['jenis'], unsur: readonly NilaiUnsur[]): Pecahan {
  const { jawaban, skala } = CARA_SURVEI[jenis];
  const scale = bagi(pecahan(BigInt(skala[1])), pecahan(BigInt(jawaban[1])));
  return kali(jumlahkan(unsur.map((u) => u.tertimbang)), scale);
}
