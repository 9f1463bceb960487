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

/** What the tooltip says, as one line of text: `Sampai Oktober. Realisasi: Rp…; Target: Rp…`. */
export function bacaTitik(chart: GrafikJalan): string {
  const { title = [], body = [] } = chart.tooltip ?? {};
  const lines = body.flatMap((part) => part.lines);
  return lines.length === 0 ? 'Tidak ada angka yang diketahui di sini' : `${title.join(' ')}. ${lines.join('; ')}`;
}
