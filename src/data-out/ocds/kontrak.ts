/**
 * The sections `awards` and `contracts` of a release. OCDS has payments and progress only within a contract: work without one (swakelola tipe 1,
 * recorded spending) stands under an entry that says so in its title and has no value.
 */
import type { Paket } from '../../schemas/paket.ts';
import { STATUS_PESANAN_OCDS } from './cara-ocds.ts';
import { hari, masa, nilai, ringkaskan } from './nilai-ocds.ts';
import { pelaksanaan } from './pelaksanaan.ts';
import type { Rujukan } from './pihak.ts';

const TANGGAL_SURAT = 'Tanggal surat penunjukan (SPPBJ); tanggal penetapan pemenang tidak tercatat.';

/** Who was chosen and when; undefined when nothing says that the selection had a result. */
export function penetapan(paket: Paket, penyedia: Rujukan | undefined) {
  const { pemilihan, status } = paket;
  const ditunjuk = pemilihan?.ditunjuk ?? null;
  const known = penyedia !== undefined || (pemilihan?.ditetapkan ?? ditunjuk) !== null || adaKontrak(paket);
  if (!known && status !== 'selesai') return undefined;
  return ringkaskan({
    id: `${paket.id}-penetapan`,
    // A result recorded on a failed process is a conflict of sources: no status is claimed.
    status: status === 'gagal' ? undefined : ('active' as const),
    // OCDS has one day for an award: the letter's stands in, and says so
    description: pemilihan?.ditetapkan == null && ditunjuk !== null ? TANGGAL_SURAT : undefined,
    date: hari(pemilihan?.ditetapkan ?? ditunjuk),
    suppliers: penyedia ? [penyedia] : undefined,
  });
}

/** The contract, the order, or the entry that carries payments and progress of work without one; undefined when there is none of them. */
export function perjanjian(paket: Paket, opd: Rujukan, penyedia: Rujukan | undefined) {
  if (!adaKontrak(paket)) return undefined;
  const { kontrak, pesanan } = paket;
  const id = `${paket.id}-kontrak`;
  return ringkaskan({
    id,
    awardID: `${paket.id}-penetapan`,
    title: kontrak
      ? paket.nama
      : pesanan
        ? 'Pesanan di katalog atau toko daring'
        : 'Pelaksanaan tanpa kontrak yang tercatat',
    status: statusKontrak(paket),
    period: masa(hari(kontrak?.mulai), hari(kontrak?.selesai, true)),
    value: nilai(kontrak ? kontrak.nilai : pesanan?.nilai),
    dateSigned: hari(kontrak ? kontrak.tanggal : pesanan?.tanggal),
    amendments: Array.from({ length: kontrak?.adendum ?? 0 }, (_, i) => ({
      id: `${id}-adendum-${i + 1}`,
      description: `Adendum ${i + 1}`,
    })),
    implementation: pelaksanaan(paket, id, opd, penyedia),
  });
}

/** Whether there is something that OCDS keeps in a contract. */
function adaKontrak({ kontrak, pesanan, realisasi, pembayaran, progres, fisik, serahTerima }: Paket): boolean {
  return (
    kontrak !== null ||
    pesanan !== null ||
    (realisasi?.nilai ?? null) !== null ||
    pembayaran.length > 0 ||
    progres.length > 0 ||
    fisik !== null ||
    serahTerima !== null
  );
}

function statusKontrak({ kontrak, pesanan, serahTerima, status }: Paket) {
  if (status === 'gagal') return undefined;
  if (kontrak?.tuntas === true || serahTerima !== null) return 'terminated' as const;
  if (kontrak === null) return pesanan === null ? undefined : STATUS_PESANAN_OCDS[pesanan.keadaan];
  return kontrak.tanggal === null ? undefined : ('active' as const);
}
