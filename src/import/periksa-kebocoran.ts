import { GalatMasukan, type Masalah } from '../schemas/masalah.ts';
import { AwalKata } from './awal-kata.ts';
import { type NilaiTertutup, samaDenganTertutup } from './nilai-tertutup.ts';

/** Names of public bodies: they may equal what someone typed into a name column. */
const NAMA_LEMBAGA = /^opd\.\d+\.nama$|^impor\.instansi\.nama$/;

/**
 * Looks for values that equal a value of a denied column below a value that stands at `jalur` of the data set; tells the fields, never the values.
 * `tertutup` is to be complete by then.
 */
export function pencariBocor(
  tertutup: NilaiTertutup,
  berkas: string,
): (value: unknown, jalur: readonly string[]) => Masalah[] {
  const sama = pembanding(tertutup);
  return (value, jalur) => {
    const masalah: Masalah[] = [];
    if (!adaTeks(value, sama)) return masalah;
    telusuri(value, [...jalur], (teks, di) => {
      if (!sama(teks)) return;
      const bidang = di.join('.');
      if (NAMA_LEMBAGA.test(bidang)) return;
      masalah.push({
        berkas,
        bidang,
        nilai: 'nilai yang sama dengan isi kolom tertutup (NIP, NPWP, rekening, atau nama orang)',
        harapan: 'bukan data pribadi',
        perbaikan: 'periksa baris asalnya di sumber: kolom itu berisi data pribadi di tempat yang salah',
      });
    });
    return masalah;
  };
}

/** Throws `GalatMasukan` when some value would be published that equals a denied one. */
export function pastikanTidakBocor(masalah: readonly Masalah[]): void {
  if (masalah.length > 0) throw new GalatMasukan('Impor dihentikan: data pribadi akan ikut terbit.', masalah);
}

/** No denied value is shorter, no number of one among the codes is, and none is a day. */
const TERPENDEK = 6;
const ANGKA_TERPENDEK = 15;
const HARI = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text equals a denied value; most are seen at a glance to be none (`samaDenganTertutup` says what counts). */
function pembanding(tertutup: NilaiTertutup): (value: string) => boolean {
  const nama = new AwalKata(tertutup.orang);
  const ingatan = new Map<string, boolean>();
  return (value) => {
    if (value.length < TERPENDEK || !(nama.didepan(value) || sepertiAngka(value) || value.includes('@'))) return false;
    if (HARI.test(value)) return false;
    // codes and names of firms stand in many packages: each is compared once
    const known = ingatan.get(value);
    if (known !== undefined) return known;
    const hasil = samaDenganTertutup(value, tertutup);
    if (ingatan.size < 50_000) ingatan.set(value, hasil);
    return hasil;
  };
}

/** Long enough for a person's number, and beginning like one: with a digit, or what may part digits. */
function sepertiAngka(value: string): boolean {
  const c = value.charCodeAt(0);
  return value.length >= ANGKA_TERPENDEK && ((c > 47 && c < 58) || c === 32 || c === 45 || c === 46);
}

/** Whether some text below `value` is `dicari`; where it stands is only worked out when there is one. */
function adaTeks(value: unknown, dicari: (value: string) => boolean): boolean {
  if (typeof value === 'string') return dicari(value);
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((inner) => adaTeks(inner, dicari));
  for (const key in value) {
    const inner = (value as Record<string, unknown>)[key];
    if (typeof inner === 'string' ? dicari(inner) : typeof inner === 'object' && adaTeks(inner, dicari)) return true;
  }
  return false;
}

/** Calls `lihat` with every text below `value`; `jalur` is where it stands, the same array each time. */
function telusuri(value: unknown, jalur: string[], lihat: (value: string, jalur: readonly string[]) => void): void {
  if (typeof value === 'string') {
    lihat(value, jalur);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const key in value) {
    jalur.push(key);
    telusuri((value as Record<string, unknown>)[key], jalur, lihat);
    jalur.pop();
  }
}
