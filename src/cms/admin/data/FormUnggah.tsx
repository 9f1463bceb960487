import { type ReactElement, useEffect, useRef, useState } from 'react';
import { DATASET } from '../../../schemas/koleksi.ts';
import { PENGUSUL } from '../../../schemas/usulan.ts';
import { keberatanUkuran } from '../../usulan/batas-ukuran.ts';
import type { Tugas } from '../../usulan/kerjakan.ts';
import type { BerkasUsulan, GudangData } from './gudang-data.ts';
import { HasilBacaan } from './HasilBacaan.tsx';
import { Centang, Isian, Pilih } from './Isian.tsx';
import { gantiJenis, type IsianSurvei, isianAwal, kepalaSurvei, PILIHAN_SURVEI } from './isian-survei.ts';
import { type HasilTugas, jalankanTugas } from './jalankan-tugas.ts';
import { pesanData } from './pesan-data.ts';

const JENIS = { paket: 'Data pengadaan: ekspor SMEP atau LKPP', survei: 'Survei: jawaban atau tabel ringkasan' };
const TERIMA = { paket: '.json,.ndjson,.jsonl,.csv,.xlsx,.gz', survei: '.csv,.xlsx,.gz' };
const ISIAN_SURVEI = [
  ['pelaksana', 'Pelaksana', 'Badan yang menanyai, bukan nama orang.'],
  ['metode', 'Metode', 'Cara memilih dan menanyai responden.'],
  ['instrumen', 'Instrumen', 'Kuesioner yang dipakai.'],
  ['sumber', 'Sumber', 'Dokumen atau sistem asal angkanya.'],
] as const;

/** Chooses files, reads them in a worker, and shows what they hold; only what was read without a fault can be saved. */
export function FormUnggah({
  gudang,
  usulan,
  tersimpan,
}: {
  gudang: GudangData;
  usulan: readonly BerkasUsulan[];
  tersimpan: () => Promise<void>;
}): ReactElement {
  const [jenis, setJenis] = useState<'paket' | 'survei'>('paket');
  const [berkas, setBerkas] = useState<File[]>([]);
  const [jabatan, setJabatan] = useState<keyof typeof PENGUSUL>('pengelola-data');
  const [ganti, setGanti] = useState(false);
  const [contoh, setContoh] = useState(false);
  const [diekspor, setDiekspor] = useState('');
  const [survei, setSurvei] = useState<IsianSurvei>(() => isianAwal(new Date().getFullYear()));
  const [kemajuan, setKemajuan] = useState<{ tahap: string; bagian: number } | null>(null);
  const [hasil, setHasil] = useState<HasilTugas | null>(null);
  const [kabar, setKabar] = useState('');
  const henti = useRef<AbortController>(null);
  const awal = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    void gudang.baca('situs.json').then(
      (situs) => {
        const { nama } = JSON.parse(situs ?? '{}') as { nama?: unknown };
        if (typeof nama === 'string') setSurvei((lama) => ({ ...lama, pelaksana: lama.pelaksana || nama }));
      },
      () => undefined,
    );
    return () => henti.current?.abort();
  }, [gudang]);
  useEffect(() => {
    if (hasil !== null) awal.current?.focus();
  }, [hasil]);

  const kosongkan = () => {
    setHasil(null);
    setKabar('');
  };
  const baca = async () => {
    kosongkan();
    henti.current = new AbortController();
    setKemajuan({ tahap: 'Menyiapkan', bagian: 0 });
    try {
      const pengusul = { jabatan, akun: await gudang.akun() };
      const bersama = { berkas, ganti, pengusul, saat: new Date() };
      const tugas: Tugas =
        jenis === 'paket'
          ? { guna: 'paket', ...bersama, diekspor: diekspor || null, tersimpan: {} }
          : {
              guna: 'survei',
              ...bersama,
              kepala: kepalaSurvei(survei, contoh),
              tersimpan: await gudang.bacaFolder(DATASET.survei.folder),
            };
      const signal = henti.current.signal;
      setHasil(
        await jalankanTugas(tugas, gudang, {
          signal,
          kemajuan: (tahap, bagian) => {
            setKemajuan({ tahap, bagian });
          },
        }),
      );
    } catch (error) {
      setKabar(
        error instanceof DOMException && error.name === 'AbortError' ? 'Pembacaan dihentikan.' : pesanData(error),
      );
    }
    setKemajuan(null);
  };

  const terlaluBesar = keberatanUkuran(
    'Berkasnya',
    berkas.reduce((sum, b) => sum + b.size, 0),
    jenis,
  );
  return (
    <section aria-labelledby="judul-unggah">
      <h2 id="judul-unggah">Unggah data</h2>
      <form
        onChange={kosongkan}
        onSubmit={(e) => {
          e.preventDefault();
          void baca();
        }}
      >
        <fieldset disabled={kemajuan !== null}>
          <legend>Apa yang diunggah</legend>
          {(['paket', 'survei'] as const).map((nilai) => (
            <label className="data-centang" key={nilai}>
              <input
                type="radio"
                name="jenis-data"
                checked={jenis === nilai}
                onChange={() => {
                  setJenis(nilai);
                  setBerkas([]);
                }}
              />
              {JENIS[nilai]}
            </label>
          ))}
          <label key={jenis}>
            Berkas
            <span className="data-petunjuk">
              {jenis === 'paket'
                ? 'JSON, CSV, atau XLSX, boleh beberapa berkas dari satu ekspor. Jumlahnya paling besar 10 MB.'
                : 'CSV atau XLSX tanpa nama orang, paling besar 10 MB. Kolom di luar daftar tidak dibaca.'}
            </span>
            <input
              type="file"
              multiple
              accept={TERIMA[jenis]}
              onChange={(e) => {
                setBerkas([...(e.target.files ?? [])]);
              }}
            />
          </label>
          {terlaluBesar && (
            <p className="data-galat" role="alert">
              {terlaluBesar}
            </p>
          )}
          {jenis === 'paket' ? (
            <Isian
              label="Tanggal ekspor (boleh kosong)"
              petunjuk="Hanya dipakai bila berkasnya sendiri tidak menyebut."
              jenis="date"
              nilai={diekspor}
              ubah={setDiekspor}
            />
          ) : (
            <>
              {(['jenis', 'periode', 'penerbit'] as const).map((kunci) => (
                <Pilih
                  key={kunci}
                  label={{ jenis: 'Jenis survei', periode: 'Periode', penerbit: 'Penerbit' }[kunci]}
                  pilihan={PILIHAN_SURVEI[kunci]}
                  nilai={survei[kunci]}
                  ubah={(nilai) => {
                    setSurvei(kunci === 'jenis' ? gantiJenis(survei, nilai) : { ...survei, [kunci]: nilai });
                  }}
                />
              ))}
              <Isian
                label="Tahun survei"
                jenis="number"
                nilai={survei.tahun}
                ubah={(tahun) => {
                  setSurvei({ ...survei, tahun });
                }}
              />
              {ISIAN_SURVEI.map(([kunci, label, petunjuk]) => (
                <Isian
                  key={kunci}
                  label={label}
                  petunjuk={petunjuk}
                  nilai={survei[kunci]}
                  ubah={(nilai) => {
                    setSurvei({ ...survei, [kunci]: nilai });
                  }}
                />
              ))}
              {(['mulai', 'selesai'] as const).map((kunci) => (
                <Isian
                  key={kunci}
                  label={`Hari ${kunci} (boleh kosong bila ada kolom tanggal)`}
                  jenis="date"
                  nilai={survei[kunci]}
                  ubah={(nilai) => {
                    setSurvei({ ...survei, [kunci]: nilai });
                  }}
                />
              ))}
              <Centang nilai={contoh} ubah={setContoh}>
                Datanya rekaan (data contoh)
              </Centang>
            </>
          )}
          <Pilih
            label="Jabatan Anda"
            pilihan={PENGUSUL}
            nilai={jabatan}
            ubah={(nilai) => {
              setJabatan(nilai as keyof typeof PENGUSUL);
            }}
          />
          <Centang nilai={ganti} ubah={setGanti}>
            Ganti data tersimpan walaupun berkas ini lebih tua, hanya sebagian, atau surveinya sudah ada
          </Centang>
          <button type="submit" className="utama" disabled={berkas.length === 0 || terlaluBesar !== undefined}>
            Baca dan periksa
          </button>
        </fieldset>
      </form>
      {kemajuan && (
        <div className="data-kemajuan">
          <p role="status">{kemajuan.tahap}…</p>
          <progress aria-label="Kemajuan pembacaan" max={1} value={kemajuan.bagian} />
          <button
            type="button"
            onClick={() => {
              henti.current?.abort();
            }}
          >
            Hentikan
          </button>
        </div>
      )}
      {kabar && (
        <p className="data-galat" role="alert">
          {kabar}
        </p>
      )}
      {hasil && (
        <HasilBacaan
          hasil={hasil}
          judul={awal}
          usulan={usulan}
          simpan={(bacaan) => gudang.simpanUsulan(bacaan.berkas, bacaan.teks)}
          tersimpan={tersimpan}
        />
      )}
    </section>
  );
}
