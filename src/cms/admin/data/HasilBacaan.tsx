import { type ReactElement, type RefObject, useState } from 'react';
import { formatBilangan } from '../../../model/format.ts';
import { tulisMasalah } from '../../../schemas/masalah.ts';
import type { Bacaan, BarisNeraca } from '../../usulan/kerjakan.ts';
import type { BerkasUsulan } from './gudang-data.ts';
import type { HasilTugas } from './jalankan-tugas.ts';
import { pesanData } from './pesan-data.ts';
import { TampilanBeda } from './TampilanBeda.tsx';

/** Faults that are shown, as many as the command line shows. */
const MASALAH_TERBANYAK = 200;

interface Props {
  hasil: HasilTugas;
  judul: RefObject<HTMLHeadingElement | null>;
  usulan: readonly BerkasUsulan[];
  simpan: (bacaan: Bacaan) => Promise<void>;
  tersimpan: () => Promise<void>;
}

/** What the reading came to: every fault by row, or the accounts and the differences, with the button that saves. */
export function HasilBacaan({ hasil, judul, usulan, simpan, tersimpan }: Props): ReactElement | null {
  const [kabar, setKabar] = useState<{ gagal: boolean; teks: string } | null>(null);
  const [sibuk, setSibuk] = useState(false);
  if (hasil.jenis === 'ditolak')
    return (
      <div className="data-hasil">
        <h3 ref={judul} tabIndex={-1}>
          Belum dapat disimpan
        </h3>
        <p className="data-galat">{hasil.judul}</p>
        {hasil.masalah.length > 0 && (
          <ol className="data-masalah">
            {hasil.masalah.slice(0, MASALAH_TERBANYAK).map((m, i) => (
              <li key={i}>{tulisMasalah(m)}</li>
            ))}
          </ol>
        )}
        {hasil.masalah.length > MASALAH_TERBANYAK && (
          <p>{`… dan ${formatBilangan(hasil.masalah.length - MASALAH_TERBANYAK)} masalah lagi.`}</p>
        )}
        <p>Tidak ada yang disimpan. Betulkan di sistem asalnya atau di berkasnya, lalu unggah lagi.</p>
      </div>
    );
  if (hasil.jenis !== 'terbaca') return null;
  const semua = async () => {
    setSibuk(true);
    try {
      for (const bacaan of hasil.bacaan) await simpan(bacaan);
      setKabar({
        gagal: false,
        teks: 'Usulan tersimpan. Belum ada yang terbit: kepala unit memeriksa dan menyetujuinya di atas.',
      });
      await tersimpan();
    } catch (error) {
      setKabar({ gagal: true, teks: pesanData(error) });
    }
    setSibuk(false);
  };
  const menimpa = hasil.bacaan.filter((b) => usulan.some((u) => u.berkas === b.berkas));
  return (
    <div className="data-hasil">
      <h3 ref={judul} tabIndex={-1}>
        Terbaca tanpa kesalahan
      </h3>
      {hasil.peringatan.map((p) => (
        <p className="data-catatan" key={p}>
          {p}
        </p>
      ))}
      {hasil.bacaan.map((bacaan) => (
        <article className="data-kartu" key={bacaan.berkas}>
          <h4>{bacaan.judul}</h4>
          <Neraca baris={bacaan.neraca} />
          {bacaan.disamarkan !== null && (
            <p>{`Data pribadi yang disamarkan dalam teks: ${formatBilangan(bacaan.disamarkan)}. Kolom NIP, NIK, NPWP, rekening, dan telepon tidak disimpan.`}</p>
          )}
          {bacaan.takDibaca.length > 0 && <p>{`Tidak dibaca: ${bacaan.takDibaca.join(', ')}.`}</p>}
          <TampilanBeda beda={bacaan.beda} />
        </article>
      ))}
      {menimpa.length > 0 && (
        <p className="data-catatan">
          Sudah ada usulan untuk data ini. Menyimpan menggantikannya; bila usulan itu sudah terbit, ia tidak lagi dapat
          ditarik dari sini.
        </p>
      )}
      {kabar?.gagal !== false && (
        <button type="button" className="utama" disabled={sibuk} onClick={() => void semua()}>
          Simpan sebagai usulan
        </button>
      )}
      {kabar && (
        <p className={kabar.gagal ? 'data-galat' : 'data-catatan'} role={kabar.gagal ? 'alert' : 'status'}>
          {kabar.teks}
        </p>
      )}
    </div>
  );
}

const KOLOM = [
  ['dibaca', 'Dibaca'],
  ['dibuat', 'Dipakai'],
  ['digabung', 'Digabung'],
  ['berulang', 'Berulang'],
  ['tidakDipakai', 'Tidak dipakai'],
  ['ditolak', 'Ditolak'],
] as const;

function Neraca({ baris }: { baris: readonly BarisNeraca[] }): ReactElement {
  const kolom = KOLOM.filter(([kunci]) => baris.some((b) => b[kunci] !== null));
  return (
    <table>
      <caption>
        Baris: dibaca ={' '}
        {kolom
          .slice(1)
          .map(([, judul]) => judul.toLowerCase())
          .join(' + ')}
      </caption>
      <thead>
        <tr>
          <th scope="col">Dataset</th>
          {kolom.map(([kunci, judul]) => (
            <th scope="col" key={kunci}>
              {judul}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {baris.map((b) => (
          <tr key={b.nama}>
            <th scope="row">{b.nama}</th>
            {kolom.map(([kunci, judul]) => (
              <td key={kunci} data-judul={judul}>
                {formatBilangan(b[kunci])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
