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
  const [titik, setTitik] = useState<{ nomor: number; teks: string }>();
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
    datasets.forEach((_, i) => chart.current?.setDatasetVisibility(i, !padam.includes(i)));
    chart.current?.update();
  }, [padam, edisi, ukuran]);

  const pilih = (i: number) => {
    setPadam((now) => (now.includes(i) ? now.filter((n) => n !== i) : [...now, i]));
    setTitik(undefined);
  };
  const baca = (nomor: number) => {
    if (!chart.current) return;
    sorotTitik(chart.current, nomor);
    setTitik({ nomor, teks: bacaTitik(chart.current) });
  };

  return (
    <>
      <fieldset className="grafik-pilih">
        <legend className="grafik-petunjuk">Yang ditampilkan</legend>
        {datasets.map((nama, i) => (
          <label key={nama}>
            <input type="checkbox" checked={!padam.includes(i)} onChange={() => pilih(i)} />
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
        value={titik?.nomor ?? 0}
        aria-valuetext={titik?.teks ?? konfig.data.labels?.[0] ?? ''}
        onChange={(event) => baca(Number(event.target.value))}
        onFocus={() => baca(titik?.nomor ?? 0)}
      />
      <output className="grafik-baca" htmlFor={id}>
        {titik?.teks}
      </output>
    </>
  );
}
