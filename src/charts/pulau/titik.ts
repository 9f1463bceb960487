import type { Chart } from 'chart.js';

type GrafikJalan = Chart<'bar' | 'line', (number | null)[], string>;

/** Shows the tooltip of one category as if the pointer were there; nothing happens where no value is known. */
export function sorotTitik(chart: GrafikJalan, nomor: number): void {
  const active = chart.data.datasets.flatMap((dataset, datasetIndex) =>
    chart.isDatasetVisible(datasetIndex) && dataset.data[nomor] != null ? [{ datasetIndex, index: nomor }] : [],
  );
  const first = active[0];
  const position = first && chart.getDatasetMeta(first.datasetIndex).data[first.index]?.tooltipPosition(true);
  chart.setActiveElements(active);
  chart.tooltip?.setActiveElements(active, position ?? { x: 0, y: 0 });
  chart.update('none');
}

/** What the tooltip says of a category, as one line of text: `Sampai Oktober. Realisasi: Rp…; Target: Rp…`. */
export function bacaTitik(chart: GrafikJalan, nomor: number): string {
  const lines = chart.getActiveElements().length === 0 ? [] : (chart.tooltip?.body.flatMap((part) => part.lines) ?? []);
  return `${chart.data.labels?.[nomor] ?? ''}. ${lines.join('; ') || 'Tidak ada angka yang diketahui di sini'}`;
}
