import type { ReactElement } from 'react';
import { formatBilangan } from '../../../model/format.ts';
import type { BarisPerubahan } from '../../../model/perubahan.ts';
import type { BedaData } from '../../usulan/beda-data.ts';

const JUDUL = { berubah: 'Berubah', baru: 'Baru', hilang: 'Tidak ada lagi' } as const;
/** Packages of a kind that are named; the published page of changes names all. */
const TERSEBUT = 100;

/** Totals before and after, and the packages that change: field, old and new value. */
export function TampilanBeda({ beda: { kalimat, total, baris } }: { beda: BedaData }): ReactElement {
  return (
    <div className="data-beda">
      <p className="data-temuan">{kalimat}</p>
      <table>
        <caption>Sebelum dan sesudah</caption>
        <thead>
          <tr>
            <th scope="col">Angka</th>
            <th scope="col">Sekarang terbit</th>
            <th scope="col">Menjadi</th>
          </tr>
        </thead>
        <tbody>
          {total.map((t) => (
            <tr key={t.label}>
              <th scope="row">{t.label}</th>
              <td data-judul="Sekarang terbit">{t.lama ?? 'belum ada'}</td>
              <td data-judul="Menjadi">{t.baru}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {(['berubah', 'baru', 'hilang'] as const).map((jenis) => (
        <Kelompok key={jenis} jenis={jenis} isi={baris.filter((b) => b.jenis === jenis)} />
      ))}
    </div>
  );
}

function Kelompok({
  jenis,
  isi,
}: {
  jenis: BarisPerubahan['jenis'];
  isi: readonly BarisPerubahan[];
}): ReactElement | null {
  if (isi.length === 0) return null;
  return (
    <details open={isi.length <= 10}>
      <summary>{`${JUDUL[jenis]}: ${formatBilangan(isi.length)} paket`}</summary>
      <ul>
        {isi.slice(0, TERSEBUT).map((b) => (
          <li key={b.id}>
            <strong>{b.nama}</strong> <span className="data-redup">{b.id}</span>
            {b.rincian.map((r) => (
              <div key={r.label}>{`${r.label}: ${r.lama}${r.baru === null ? '' : ` → ${r.baru}`}`}</div>
            ))}
          </li>
        ))}
      </ul>
      {isi.length > TERSEBUT && (
        <p>{`… dan ${formatBilangan(isi.length - TERSEBUT)} paket lagi; semuanya ada di berkas usulan dan di halaman Perubahan data setelah terbit.`}</p>
      )}
    </details>
  );
}
