/** The invented SMEP v1 export: a whole district in one budget year, recognisably made up, the same bytes for the same seed. */
import { hariKe, nomorHari } from './hari.ts';
import { type EksporSmep, type PaketSmep, VERSI_KONTRAK_SMEP } from '../../schemas/smep.ts';
import { type Acak, buatAcak } from './acak.ts';
import { POLA_METODE } from './metode-contoh.ts';
import { OPD_CONTOH } from './opd-contoh.ts';
import { buatPaketContoh, type TahunContoh } from './paket-contoh.ts';
import { buatRencanaMendatang, buatTenderBerjalan } from './tender-berjalan-contoh.ts';

/** What to invent. */
export interface PilihanContoh {
  tahun: number;
  /** Last day the data cover, `YYYY-MM-DD`. */
  sampaiDengan: string;
  dieksporPada: string;
  /** Number of packages, at least one for each method; selections and plans still to come are added to it while the year runs. */
  jumlah: number;
  benih: number;
}

/** An invented export. */
export function buatEksporContoh({ tahun, sampaiDengan, dieksporPada, jumlah, benih }: PilihanContoh): EksporSmep {
  const acak = buatAcak(benih);
  const waktu = { tahun, sampai: nomorHari(tahun, sampaiDengan) };
  const paket: PaketSmep[] = [];
  for (let i = 0; paket.length < jumlah; i += 1) {
    const pola = POLA_METODE[i] ?? acak.pilih(POLA_METODE, (p) => p.bobot);
    const made = buatPaketContoh(acak, pola, paket.length + 1, waktu);
    paket.push(made);
    if (paket.length < jumlah && made.pemilihan?.status === 'gagal')
      paket.push(ulangi(acak, made, paket.length + 1, waktu));
  }
  berbagiRencana(acak, paket);
  lampauiPagu(paket);
  paket.push(...yangAkanDatang(buatAcak(benih + 1), paket.length, waktu));
  return {
    kontrak: 'smep',
    versi: VERSI_KONTRAK_SMEP,
    contoh: true,
    instansi: { kode: 'D999', nama: 'Kabupaten Contoh' },
    tahunAnggaran: tahun,
    sampaiDengan,
    dieksporPada,
    opd: OPD_CONTOH.map(({ kode, nama }) => ({ kode, nama })),
    paket,
  };
}

/** While the year runs, a source has selections that are open and plans that are about to be: some for every twenty packages. */
function yangAkanDatang(acak: Acak, jumlah: number, waktu: TahunContoh): PaketSmep[] {
  if (waktu.sampai >= 364) return [];
  const berjalan = Math.ceil(jumlah / 72);
  const mendatang = Math.ceil(jumlah / 40);
  return Array.from({ length: berjalan + mendatang }, (_, i) =>
    i < berjalan
      ? buatTenderBerjalan(acak, jumlah + i + 1, i, waktu)
      : buatRencanaMendatang(acak, jumlah + i + 1, waktu),
  );
}

/** A failed selection is tried again under the same plan. */
function ulangi(acak: Acak, gagal: PaketSmep, nomor: number, waktu: TahunContoh): PaketSmep {
  const pola = POLA_METODE.find((p) => p.metode === gagal.metode && p.proses === gagal.proses);
  if (!pola) throw new Error(`tidak ada pola untuk ${gagal.metode}`);
  const { opd, nama, jenis, sumberDana, lokasi, pagu, rup } = gagal;
  const baru = buatPaketContoh(acak, pola, nomor, waktu);
  if (baru.pemilihan === null || baru.pagu === null || pagu === null) return baru;
  const diumumkan = gagal.pemilihan?.diumumkan ?? hariKe(waktu.tahun, 0);
  if ((baru.pemilihan.diumumkan ?? '') <= diumumkan || baru.pagu > pagu) return baru;
  return { ...baru, opd, nama, jenis, sumberDana, lokasi, rup, pemilihan: { ...baru.pemilihan, versi: 1 } };
}

/** Some plans are carried out in two packages, some packages gather two plans. */
function berbagiRencana(acak: Acak, paket: PaketSmep[]): void {
  for (const [i, p] of paket.entries()) {
    const [plan] = p.rup;
    if (!plan || p.rup.length > 1 || p.proses === 'rup' || p.pemilihan?.status === 'gagal' || p.pagu === null) continue;
    const sibling = paket
      .slice(i + 1, i + 12)
      .find((q) => q.opd === p.opd && q.metode === p.metode && q.proses === p.proses);
    if (
      sibling &&
      sibling.pagu !== null &&
      sibling.rup.length === 1 &&
      sibling.pemilihan?.status !== 'gagal' &&
      acak.peluang(0.5)
    ) {
      const shared = { ...plan, pagu: p.pagu + sibling.pagu };
      p.rup = [shared];
      sibling.rup = [{ ...shared }];
    } else if (acak.peluang(0.03)) {
      const half = Math.round(p.pagu / 2 / 1000) * 1000;
      p.rup = [
        { ...plan, pagu: half },
        { ...plan, kode: `${plan.kode}2`, pagu: p.pagu - half },
      ];
    }
  }
}

/** One contract above its pagu, as real data have one. */
function lampauiPagu(paket: readonly PaketSmep[]): void {
  const p = paket.find(
    (q) => q.metode === 'pengadaan-langsung' && q.kontrak?.nilai != null && q.pembayaran.length === 0,
  );
  if (p?.kontrak && p.pagu !== null) p.kontrak.nilai = Math.round((p.pagu * 1.04) / 1000) * 1000;
}
