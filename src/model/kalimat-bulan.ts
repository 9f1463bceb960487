/** What a month says, in sentences, from the same numbers as its table. */
import { formatBilangan, formatRupiahRingkas, formatTanggal, namaBulan } from './format.ts';
import type { KeadaanBulan } from './keadaan-bulan.ts';
import type { Jumlah } from './jumlah.ts';
import type { Temuan } from './kalimat.ts';

/** The finding of the state up to a month's end. */
export function temuanBulan({ sampai, sampaiItu }: KeadaanBulan): Temuan {
  const { kontrak, pembayaran } = sampaiItu;
  const hari = formatTanggal(sampai);
  if (kontrak.nilai === null)
    return {
      kalimat: `Sampai ${hari} belum ada kontrak bertanggal yang nilainya tercatat`,
      angka: null,
      arti: kalimatBayar(pembayaran),
      ukuran: 'kontrak-bulan',
    };
  return {
    kalimat: `Sampai ${hari} kontrak senilai ${formatRupiahRingkas(kontrak.nilai)} sudah ditandatangani`,
    angka: formatRupiahRingkas(kontrak.nilai),
    arti: `${kataKontrak(kontrak)}. ${kalimatBayar(pembayaran)}`,
    ukuran: 'kontrak-bulan',
  };
}

/** `128 kontrak, nilainya diketahui pada 120`; the second part only where values are missing. */
export function kataKontrak({ diketahui, dari }: Jumlah): string {
  const kurang = diketahui < dari ? `, nilainya diketahui pada ${formatBilangan(diketahui)}` : '';
  return `${formatBilangan(dari)} kontrak bertanggal${kurang}`;
}

/** What moved in the month alone; hand-overs of which the source has dated none so far are not said to be none. */
export function kalimatBergerak({ bulan, bulanItu, sampaiItu }: KeadaanBulan): string {
  const { kontrak, pembayaran, serahTerima } = bulanItu;
  const nilai = kontrak.nilai === null ? '' : ` senilai ${formatRupiahRingkas(kontrak.nilai)}`;
  const serah =
    sampaiItu.serahTerima === 0
      ? 'serah terima belum tercatat di sumber'
      : `${formatBilangan(serahTerima)} paket diserahterimakan`;
  const bayar =
    pembayaran.banyak === 0
      ? 'tidak ada pembayaran yang tercatat'
      : `${formatBilangan(pembayaran.banyak)} pembayaran ${formatRupiahRingkas(pembayaran.nilai)}`;
  return `Selama ${namaBulan(bulan)} ${bulan.slice(0, 4)}: ${formatBilangan(kontrak.dari)} kontrak${nilai} ditandatangani, ${bayar}, dan ${serah}.`;
}

function kalimatBayar({ banyak, nilai, paketPertama }: KeadaanBulan['sampaiItu']['pembayaran']): string {
  if (banyak === 0) return 'Belum ada pembayaran bertanggal yang tercatat.';
  return `Dibayar ${formatRupiahRingkas(nilai)} dalam ${formatBilangan(banyak)} pembayaran bertanggal pada ${formatBilangan(paketPertama)} paket.`;
}
