/** A ZI score sheet while an editor fills it in: what is right so far is worked out, the rest is named. */
import type { z } from 'zod';
import { type KodeRegulasi, LKE_BERLAKU, REGULASI_LKE } from '../acuan/lke/regulasi.ts';
import { hitungZi, type NilaiZi } from '../model/zona-integritas.ts';
import { rapikan } from '../schemas/bidang.ts';
import { keberatanLembar } from '../schemas/lke-jawaban.ts';
import { jawabanSchema } from '../schemas/lke.ts';

/** The score of a draft, and the rows that do not count in it. */
export interface LembarSementara {
  nilai: NilaiZi;
  contoh: boolean;
  /** `A.I.1.i.a: Ya, Tidak, atau null bila belum dijawab`, one a row. */
  dilewati: string[];
}

/** Works out a draft as Decap holds it; rows half filled in or against their question are left out and named. Never throws. */
export function lembarSementara(draf: unknown): LembarSementara {
  const isi = (rapikan(draf) ?? {}) as Record<string, unknown>;
  const kode = isi['regulasi'];
  const dikenal = typeof kode === 'string' && Object.hasOwn(REGULASI_LKE, kode);
  const regulasi = (dikenal ? kode : LKE_BERLAKU.kode) as KodeRegulasi;
  const baris = Array.isArray(isi['jawaban']) ? (isi['jawaban'] as unknown[]) : [];
  const keberatan = keberatanLembar({ ...isi, regulasi, jawaban: baris, bukti: [] });
  const hasil = baris.map((b, i) => {
    const parsed = jawabanSchema.safeParse(b);
    const salah = keberatan.find(({ path }) => path[0] === 'jawaban' && path[1] === i)?.message;
    return {
      b,
      i,
      jawaban: parsed.data,
      salah: salah ?? (parsed.success ? dariSurvei(parsed.data) : 'isian yang lengkap'),
    };
  });
  return {
    nilai: hitungZi({
      regulasi,
      jawaban: hasil.flatMap((h) => (h.jawaban && h.salah === undefined ? [h.jawaban] : [])),
    }),
    contoh: isi['contoh'] === true,
    dilewati: hasil.flatMap(({ b, i, salah }) => (salah === undefined ? [] : [`${namaBaris(b, i)}: ${salah}`])),
  };
}

/** The figure of a survey that is only named is known when the site is built. */
function dariSurvei({ survei, angka }: z.output<typeof jawabanSchema>): string | undefined {
  return survei != null && angka == null ? 'angkanya diambil dari survei itu saat situs dibangun' : undefined;
}

function namaBaris(baris: unknown, i: number): string {
  const nomor = typeof baris === 'object' && baris !== null && 'pertanyaan' in baris ? baris.pertanyaan : undefined;
  return typeof nomor === 'string' ? nomor : `Jawaban ke-${i + 1}`;
}
