/** One appointment at a time: what is due at a moment, however far away. */

/** Appointments; a new one takes the place of the old, null cancels it. */
export interface Jadwal {
  atur(saat: Date | null): void;
}

/** Timers end at 2^31 ms and a laptop sleeps through them: the moment is looked at again at least this often. */
const PALING_LAMA = 15 * 60_000;

/** Calls `kerja` once the moment set has come; the timer alone keeps no program running. */
export function buatJadwal(kerja: () => void, jam: () => number = Date.now): Jadwal {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tunggu = (saat: number) => {
    const lama = saat - jam();
    timer = setTimeout(
      () => {
        if (jam() >= saat) kerja();
        else tunggu(saat);
      },
      Math.min(Math.max(lama, 0), PALING_LAMA),
    );
    timer.unref();
  };
  return {
    atur(saat) {
      clearTimeout(timer);
      if (saat) tunggu(saat.getTime());
    },
  };
}
