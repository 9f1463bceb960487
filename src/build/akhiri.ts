import process from 'node:process';

/**
 * Calls `berhenti` once, when this process is told to end, or when npm has ended without telling it (npm's shell does not pass SIGTERM on):
 * nothing is left running behind.
 */
export function sampaiDiakhiri(berhenti: () => void): void {
  let sudah = false;
  const sekali = () => {
    if (sudah) return;
    sudah = true;
    clearInterval(jaga);
    berhenti();
  };
  const induk = process.ppid;
  const lewatNpm = process.env['npm_lifecycle_event'] !== undefined;
  const jaga = setInterval(() => {
    if (lewatNpm && process.ppid !== induk) sekali();
  }, 1000).unref();
  for (const sinyal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(sinyal, sekali);
}
