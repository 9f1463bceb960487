/** "Yang perlu diperbaiki": which indicator, raised by one answer, closes the most of what is missing; worked out from the weights. */
import type { Lke } from '../../acuan/lke/bentuk-lke.ts';
import type { NilaiLke, NilaiPertanyaan } from './hitung.ts';
import { type Jawaban, jawabanBerikutnya, kriteriaJawaban, nilaiJawaban } from './jawaban.ts';
import { banding, jumlahkan, kali, kurang, NOL, type Pecahan, pecahan, terkecil } from './pecahan.ts';
import { type KodeSyarat, type SyaratLke, syaratTerkait } from './syarat.ts';

/** One step: an answer raised by one. */
export interface LangkahPerbaikan {
  /** Number of the indicator or result. */
  kode: string;
  nama: string;
  /** Code of its area, or null for a result. */
  area: string | null;
  manfaat: string;
  pertanyaan: NilaiPertanyaan;
  /** The better answer. */
  menjadi: Jawaban;
  /** `B → A`, or `3 → 4 dari 7`. */
  langkah: string;
  /** What the better answer stands for; null where it is a number. */
  kriteria: string | null;
  /** Points won. */
  poin: Pecahan;
  /** Points of what is missing that it closes, over all thresholds it counts towards. */
  menutup: Pecahan;
  /** Codes of the missed thresholds it helps. */
  membantu: KodeSyarat[];
}

/** The best step of each indicator, the one that closes most first; indicators whose answers are best or missing have none. */
export function langkahPerbaikan(lke: Lke, nilai: NilaiLke, syarat: readonly SyaratLke[]): LangkahPerbaikan[] {
  const missed = new Map(syarat.filter((s) => s.terpenuhi === false).map((s) => [s.kode, s.kurang ?? NOL]));
  const places = [
    ...nilai.area.flatMap(({ area, indikator }) =>
      indikator.map((i) => ({
        kode: i.kode,
        nama: i.indikator.nama,
        area: area.kode,
        manfaat: i.indikator.manfaat,
        bobot: i.poin.bobot,
        pertanyaan: i.pertanyaan,
        syarat: syaratTerkait({ area: area.kode }),
      })),
    ),
    ...nilai.hasil.map(({ komponen, pertanyaan, poin }) => ({
      kode: komponen.kode,
      nama: komponen.nama,
      area: null,
      manfaat: komponen.manfaat,
      bobot: poin.bobot,
      pertanyaan: [pertanyaan],
      syarat: syaratTerkait({ hasil: komponen.kode, kelompok: komponen.kelompok }),
    })),
  ];
  return places
    .flatMap(({ bobot, pertanyaan, syarat: counts, ...place }) => {
      const share = kali(bobot, pecahan(1n, BigInt(pertanyaan.length)));
      const steps = pertanyaan.flatMap((p) => {
        const next = jawabanBerikutnya(p.pertanyaan, p.jawaban);
        const after = next && nilaiJawaban(p.pertanyaan, next.jawaban, lke);
        if (!next || !after || p.nilai === null) return [];
        const poin = kali(share, kurang(after, p.nilai));
        // Counting one more of many may already stand at its bound.
        if (banding(poin, NOL) <= 0) return [];
        const membantu = counts.filter((k) => missed.has(k));
        const menutup = jumlahkan(membantu.map((k) => terkecil(poin, missed.get(k) ?? NOL)));
        const kriteria = kriteriaJawaban(p.pertanyaan, next.jawaban);
        return [
          { ...place, pertanyaan: p, menjadi: next.jawaban, langkah: next.langkah, kriteria, poin, menutup, membantu },
        ];
      });
      return steps.sort(terbaikDulu).slice(0, 1);
    })
    .sort(terbaikDulu);
}

function terbaikDulu(a: LangkahPerbaikan, b: LangkahPerbaikan): number {
  return banding(b.menutup, a.menutup) || banding(b.poin, a.poin);
}
