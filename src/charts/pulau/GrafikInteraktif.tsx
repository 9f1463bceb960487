/** The chart of the page again, drawn by Chart.js in the browser: tooltips, series to switch, a slider to read it value by value. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { GrafikIsi } from '../grafik.ts';
import { bacaTema, bacaUkuran, pantauTema } from './tema-halaman.ts';
import { bacaTitik, sorotTitik } from './titik.ts';

Chart.register(
  BarController,
  BarElement,
  LineController,
  LineElement,
  PointElement,
  CategoryScale,
  LinearScale,
  Tooltip,
);

interface Props {
  grafik: GrafikIsi;
}

export function GrafikInteraktif({ grafik }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const chart = useRef<Chart<'bar' | 'line', (number | null)[], string>>(null);
  const [edisi, setEdisi] = useState(0);
  const [ukuran, setUkuran] = useState(bacaUkuran);
  const [padam, setPadam] = useState<readonly number[]>([]);
  const [nomor, setNomor] = useState<number>();
  const [bacaan, setBacaan] = useState('');
  const konfig = useMemo(() => grafik.konfig(ukuran), [grafik, ukuran]);
  const id = useId();
  const datasets = konfig.data.datasets.map((d) => d.label ?? '');
  const titikTerbanyak = (konfig.data.labels?.length ?? 1) - 1;

  useEffect(
    () =>
      pantauTema(() => {
        setUkuran(bacaUkuran());
        setEdisi((n) => n + 1);
      }),
    [],
  );

  useEffect(() => {
    if (!canvas.current) return undefined;
    const { options, ...rest } = grafik.konfig(ukuran, bacaTema(canvas.current));
    const drawn = new Chart(canvas.current, { ...rest, options: { ...options, maintainAspectRatio: false } });
    chart.current = drawn;
    return () => {
      drawn.destroy();
    };
  }, [grafik, ukuran, edisi]);

  useEffect(() => {
    const drawn = chart.current;
    if (!drawn) return;
    drawn.data.datasets.forEach((_, i) => drawn.setDatasetVisibility(i, !padam.includes(i)));
    drawn.update('none');
    if (nomor === undefined) return;
    sorotTitik(drawn, nomor);
    setBacaan(bacaTitik(drawn, nomor));
  }, [padam, nomor, edisi, ukuran]);

  const alihkan = (i: number) => setPadam((now) => (now.includes(i) ? now.filter((n) => n !== i) : [...now, i]));

  return (
    <>
      <fieldset className="grafik-pilih">
        <legend className="grafik-petunjuk">Yang ditampilkan</legend>
        {datasets.map((nama, i) => (
          <label key={nama}>
            <input type="checkbox" checked={!padam.includes(i)} onChange={() => alihkan(i)} />
            {nama}
          </label>
        ))}
      </fieldset>
      <div className="grafik-kanvas" style={{ height: grafik.tinggi[ukuran] }}>
        <canvas ref={canvas} role="img" aria-label={`${grafik.judul}. ${grafik.deskripsi}`} />
      </div>
      <label className="grafik-petunjuk" htmlFor={id}>
        Geser untuk membaca angkanya satu per satu
      </label>
      <input
        id={id}
        className="grafik-geser"
        type="range"
        min={0}
        max={titikTerbanyak}
        value={nomor ?? 0}
        aria-valuetext={bacaan || konfig.data.labels?.[0]}
        onChange={(event) => setNomor(Number(event.target.value))}
        onFocus={() => setNomor(nomor ?? 0)}
      />
      <output className="grafik-baca" htmlFor={id}>
        {bacaan}
      </output>
    </>
  );
}
