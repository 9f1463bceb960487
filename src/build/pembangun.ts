/** Builds again and again, one build at a time; what changed meanwhile is built next, once. */
import { GalatMasukan, tulisSemua } from '../schemas/masalah.ts';
import type { HasilBangun } from './bangun-situs.ts';

/** Where the building stands; what `/api/status` tells. */
export interface KeadaanBangun {
  /** Is there a site to show? */
  siap: boolean;
  membangun: boolean;
  /** How many builds have succeeded. */
  ke: number;
  /** Moment of the last good build, ISO 8601. */
  dibangunPada: string | null;
  /** What was wrong with the last build, when it failed. */
  galat: string | null;
}

/** A builder on demand. */
export interface Pembangun {
  keadaan: Readonly<KeadaanBangun>;
  /** Asks for a build; resolves when nothing is left to build. */
  minta(): Promise<void>;
  /** Resolves when nothing is left to build, without asking for more. */
  tunggu(): Promise<void>;
}

/** A builder around `bangun`. A failed build is told through `galat` and never thrown; `siap` says that a site from before is there. */
export function buatPembangun(
  bangun: () => Promise<HasilBangun>,
  {
    log,
    galat,
    jam = () => new Date(),
    siap = false,
  }: { log: (m: string) => void; galat: (m: string) => void; jam?: () => Date; siap?: boolean },
): Pembangun {
  const keadaan: KeadaanBangun = { siap, membangun: false, ke: 0, dibangunPada: null, galat: null };
  let diminta = false;
  let jalan: Promise<void> | undefined;

  const sekali = async () => {
    try {
      const { halaman, detik } = await bangun();
      Object.assign(keadaan, { siap: true, ke: keadaan.ke + 1, dibangunPada: jam().toISOString(), galat: null });
      log(`Situs diperbarui: ${halaman} halaman, ${detik.toFixed(1).replace('.', ',')} detik.`);
    } catch (error) {
      if (error instanceof Error && error.name === 'AbortError') return;
      // Content that changed under a build may fail it for that reason alone; the next one tells.
      if (diminta) return;
      keadaan.galat = pesan(error);
      galat(`\n${keadaan.galat}\n`);
      galat(
        keadaan.siap
          ? 'Situs terakhir yang baik tetap tampil.'
          : 'Situs belum ada. Perbaiki isinya; begitu disimpan, situs dibangun lagi.',
      );
    }
  };
  const habiskan = async () => {
    keadaan.membangun = true;
    while (diminta) {
      diminta = false;
      await sekali();
    }
    keadaan.membangun = false;
    jalan = undefined;
  };
  return {
    keadaan,
    minta() {
      diminta = true;
      jalan ??= habiskan();
      return jalan;
    },
    tunggu: async () => jalan,
  };
}

function pesan(error: unknown): string {
  if (error instanceof GalatMasukan) return tulisSemua(error.message, error.masalah);
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
