/** What a data set changes against the stored one: the model of `/data/<tahun>/perubahan/`, with totals before and after. */
import { perubahanDataset } from '../../import/perubahan.ts';
import { formatBilangan, formatPoin, formatRupiah, formatTanggal } from '../../model/format.ts';
import type { Jumlah } from '../../model/jumlah.ts';
import { keAngka } from '../../model/lke/pecahan.ts';
import { type BarisPerubahan, barisPerubahan } from '../../model/perubahan.ts';
import { ringkas } from '../../model/ringkasan.ts';
import { hitungSurvei } from '../../model/survei/hitung.ts';
import type { DatasetPaket } from '../../schemas/impor.ts';
import type { Survei } from '../../schemas/survei.ts';
import type { Usulan } from '../../schemas/usulan.ts';

/** Totals of both, null where there is no stored data set, and the packages that are new, changed or gone. */
export interface BedaData {
  kalimat: string;
  total: { label: string; lama: string | null; baru: string }[];
  baris: BarisPerubahan[];
}

type Isi = Pick<Usulan, 'jenis' | 'dataset'>;

/** Compares with the stored one, whose data set is null where there is none; throws an Error when the two are not of one kind. */
export function bedaData(baru: Isi, lama: Isi): BedaData {
  if (baru.dataset === null || lama.jenis !== baru.jenis) throw new Error('Dataset yang dibandingkan tidak sejenis.');
  return baru.jenis === 'paket'
    ? bedaPaket(baru.dataset as DatasetPaket, lama.dataset as DatasetPaket | null)
    : bedaSurvei(baru.dataset as Survei, lama.dataset as Survei | null);
}

function bedaPaket(baru: DatasetPaket, lama: DatasetPaket | null): BedaData {
  const { perubahan, hitungan: h } = perubahanDataset(baru, lama);
  const sama = h.lama !== null && h.baru + h.berubah + h.hilang === 0;
  const kalimat =
    lama === null
      ? `Belum ada data tersimpan untuk tahun ini: ${formatBilangan(h.baru)} paket baru.`
      : h.lama === null
        ? `Data tersimpan (${namaData(lama)}) tidak sebanding dengan data ini (${namaData(baru)}): ${formatBilangan(lama.paket.length)} paket diganti seluruhnya dengan ${formatBilangan(h.baru)} paket.`
        : sama
          ? `Tidak ada paket yang berubah dari ${formatBilangan(h.lama)} paket tersimpan.`
          : `Dari ${formatBilangan(h.lama)} paket tersimpan: ${formatBilangan(h.baru)} baru, ${formatBilangan(h.berubah)} berubah, ${formatBilangan(h.hilang)} tidak ada lagi, ${formatBilangan(h.tetap)} tetap.`;
  return {
    kalimat,
    total: totalPaket(baru, lama),
    // The stored differences of a repeated import are those of an earlier one.
    baris: sama ? [] : barisPerubahan(perubahan),
  };
}

function namaData({ impor: { instansi, contoh } }: DatasetPaket): string {
  return `${instansi.nama}${contoh ? ', data contoh' : ''}`;
}

function totalPaket(baru: DatasetPaket, lama: DatasetPaket | null): BedaData['total'] {
  const [a, b] = [ringkas(baru.paket), lama && ringkas(lama.paket)];
  const rupiah = (label: string, kunci: 'pagu' | 'kontrak' | 'dibayar') => ({
    label,
    lama: b && tulisJumlah(b[kunci]),
    baru: tulisJumlah(a[kunci]),
  });
  return [
    { label: 'Paket', lama: b && formatBilangan(b.paket), baru: formatBilangan(a.paket) },
    rupiah('Pagu', 'pagu'),
    rupiah('Nilai kontrak', 'kontrak'),
    rupiah('Dibayar', 'dibayar'),
    {
      label: 'Keadaan sampai',
      lama: lama && formatTanggal(lama.impor.sampaiDengan),
      baru: formatTanggal(baru.impor.sampaiDengan),
    },
  ];
}

/** A sum with what it covers. */
function tulisJumlah({ nilai, diketahui, dari }: Jumlah): string {
  const cakupan =
    diketahui === dari
      ? `${formatBilangan(dari)} paket`
      : `diketahui ${formatBilangan(diketahui)} dari ${formatBilangan(dari)} paket`;
  return `${formatRupiah(nilai)} (${cakupan})`;
}

function bedaSurvei(baru: Survei, lama: Survei | null): BedaData {
  const [a, b] = [hitungSurvei(baru), lama && hitungSurvei(lama)];
  const poin = (p: Parameters<typeof keAngka>[0]) => formatPoin(keAngka(p));
  const unsurLama = new Map(b?.unsur.map((u) => [u.kode, u]));
  return {
    kalimat: lama
      ? 'Survei ini menggantikan survei yang sudah tersimpan.'
      : `Survei baru dengan ${formatBilangan(baru.responden)} responden.`,
    total: [
      { label: 'Responden', lama: lama && formatBilangan(lama.responden), baru: formatBilangan(baru.responden) },
      { label: 'Indeks', lama: b && poin(b.indeks), baru: poin(a.indeks) },
      ...a.unsur.map((u) => {
        const dulu = unsurLama.get(u.kode);
        return { label: `${u.kode} ${u.nama}`, lama: dulu ? poin(dulu.nrr) : null, baru: poin(u.nrr) };
      }),
    ],
    baris: [],
  };
}
