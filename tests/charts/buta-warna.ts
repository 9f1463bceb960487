/** How colours differ to people: simulated colour blindness (Machado, Oliveira, Fernandes 2009, severity 1) and distance in OKLab. */
const SIMULASI = {
  biasa: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

const KE_LMS = [
  0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566, 0.0883024619, 0.2817188376,
  0.6299787005,
];
const KE_LAB = [
  0.2104542553, 0.793617785, -0.0040720468, 1.9779984951, -2.428592205, 0.4505937099, 0.0259040371, 0.7827717662,
  -0.808675766,
];

/** Kinds of sight. */
export const PENGLIHATAN = Object.keys(SIMULASI) as (keyof typeof SIMULASI)[];

/** Distance of two `#rrggbb` in hundredths of OKLab; 2 is barely seen, above 10 is plainly another colour. */
export function bedaWarna(a: string, b: string, penglihatan: keyof typeof SIMULASI): number {
  const [p, q] = [a, b].map((hex) => oklab(kali(SIMULASI[penglihatan], linear(hex))));
  return 100 * Math.hypot(...(p ?? []).map((v, i) => v - (q?.[i] ?? 0)));
}

function linear(hex: string): number[] {
  return [1, 3, 5].map((i) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
}

function oklab(rgb: readonly number[]): number[] {
  return kali(
    KE_LAB,
    kali(KE_LMS, rgb).map((n) => Math.cbrt(Math.max(0, n))),
  );
}

function kali(matrix: readonly number[], v: readonly number[]): number[] {
  return [0, 3, 6].map((row) => [0, 1, 2].reduce((sum, i) => sum + (matrix[row + i] ?? 0) * (v[i] ?? 0), 0));
}
