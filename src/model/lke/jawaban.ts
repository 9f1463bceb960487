/** What an answer is worth: a share of its question between 0 and 1, exact; null when there is none. */
import type { Lke, Pertanyaan } from '../../acuan/lke/bentuk-lke.ts';
import { pilihanJawaban } from '../../acuan/lke/kerangka.ts';
import { formatBilangan } from '../format.ts';
import { bagi, banding, dariDesimal, kali, NOL, type Pecahan, pecahan, SATU, terkecil } from './pecahan.ts';

/** An answer as a score sheet holds it; which field counts depends on the kind of question. */
export interface Jawaban {
  /** `Ya`, `Tidak`, or a letter. */
  jawaban?: string | null | undefined;
  /** Score of a survey (0–4), or per cent (0–100) where no counts can be given. */
  angka?: number | null | undefined;
  /** Counts a per cent is made of. */
  bagian?: number | null | undefined;
  dari?: number | null | undefined;
}

/** The share of its question an answer is worth, or null when it is missing. The sheet's schema has checked that it fits the question. */
export function nilaiJawaban(
  p: Pertanyaan,
  j: Jawaban | undefined,
  lke: Pick<Lke, 'nilaiJawaban' | 'skalaSurvei'>,
): Pecahan | null {
  if (!j) return null;
  switch (p.jenis) {
    case 'survei':
      return isi(j.angka) ? batasi(bagi(dariDesimal(j.angka), dariDesimal(lke.skalaSurvei))) : null;
    case 'persen':
      return nilaiPersen(p.hitung, j);
    default: {
      const place = pilihanJawaban(p.jenis).indexOf(j.jawaban ?? '');
      const worth = lke.nilaiJawaban[p.jenis][place];
      return worth === undefined ? null : dariDesimal(worth);
    }
  }
}

/** The answer one step better, with what it says; null when it is the best already or missing. */
export function jawabanBerikutnya(p: Pertanyaan, j: Jawaban | undefined): { jawaban: Jawaban; langkah: string } | null {
  if (!j) return null;
  if (p.jenis === 'survei') return null;
  if (p.jenis === 'persen') return persenBerikutnya(p, j);
  const options = pilihanJawaban(p.jenis);
  const place = options.indexOf(j.jawaban ?? '');
  const better = options[place - 1];
  return better === undefined ? null : { jawaban: { jawaban: better }, langkah: `${j.jawaban} → ${better}` };
}

/** What an answer says, as people read it; null when it is missing. */
export function bacaJawaban(p: Pertanyaan, j: Jawaban | undefined): string | null {
  if (!j) return null;
  if (p.jenis === 'survei') return isi(j.angka) ? desimal(j.angka) : null;
  if (p.jenis !== 'persen') return j.jawaban ?? null;
  if (isi(j.bagian) && isi(j.dari)) return `${j.bagian} dari ${j.dari}`;
  return isi(j.angka) ? `${desimal(j.angka)} %` : null;
}

/** The criterion an answer stands for; null when it is missing or a number. */
export function kriteriaJawaban(p: Pertanyaan, j: Jawaban | undefined): string | null {
  const place = pilihanJawaban(p.jenis).indexOf(j?.jawaban ?? '');
  return place < 0 ? null : (p.kriteria[place] ?? null);
}

function nilaiPersen(hitung: 'bagian' | 'penurunan', { bagian, dari, angka }: Jawaban): Pecahan | null {
  if (isi(bagian) && isi(dari) && dari > 0) {
    const counted = hitung === 'bagian' ? bagian : dari - bagian;
    return batasi(pecahan(BigInt(counted), BigInt(dari)));
  }
  return isi(angka) ? batasi(kali(dariDesimal(angka), pecahan(1n, 100n))) : null;
}

function persenBerikutnya(
  p: Extract<Pertanyaan, { jenis: 'persen' }>,
  j: Jawaban,
): { jawaban: Jawaban; langkah: string } | null {
  if (isi(j.bagian) && isi(j.dari) && j.dari > 0) {
    const bagian = p.hitung === 'bagian' ? j.bagian + 1 : j.bagian - 1;
    if (p.hitung === 'bagian' ? j.bagian >= j.dari : bagian < 0) return null;
    return { jawaban: { bagian, dari: j.dari }, langkah: `${j.bagian} → ${bagian} dari ${j.dari}` };
  }
  if (!isi(j.angka) || j.angka >= 100) return null;
  const angka = Math.min(100, Math.round((j.angka + 10) * 100) / 100);
  return { jawaban: { angka }, langkah: `${desimal(j.angka)} → ${desimal(angka)} %` };
}

/** Nothing counts for less than nought or more than whole. */
function batasi(p: Pecahan): Pecahan {
  return terkecil(banding(p, NOL) < 0 ? NOL : p, SATU);
}

function isi(n: number | null | undefined): n is number {
  return n !== null && n !== undefined;
}

/** As it was written: a sheet holds at most four decimals. */
function desimal(n: number): string {
  return formatBilangan(n, 4);
}
