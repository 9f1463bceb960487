import { type ReactElement, useEffect, useState } from 'react';
import { formatTanggal, hariWib } from '../../../model/format.ts';
import { tulisMasalah } from '../../../schemas/masalah.ts';
import { KEADAAN_USULAN, type KepalaUsulan, PENGUSUL, PENYETUJU } from '../../../schemas/usulan.ts';
import { pesanBerkasLain } from './berkas-lain.ts';
import { type BerkasUsulan, type GudangData, slugUsulan } from './gudang-data.ts';
import { Centang, Pilih } from './Isian.tsx';
import { type HasilTugas, jalankanTugas } from './jalankan-tugas.ts';
import { pesanData } from './pesan-data.ts';
import { TampilanBeda } from './TampilanBeda.tsx';

interface Props {
  gudang: GudangData;
  usulan: readonly BerkasUsulan[] | null;
  /** Proposals or data have changed. */
  berubah: () => Promise<void>;
}

/** Proposals, each to be opened, approved, or taken back. */
export function DaftarUsulan({ gudang, usulan, berubah }: Props): ReactElement {
  const [dibuka, setDibuka] = useState<string | null>(null);
  const [gagal, setGagal] = useState('');
  return (
    <section aria-labelledby="judul-usulan">
      <h2 id="judul-usulan">Usulan</h2>
      {usulan === null && <p role="status">Memuat usulan…</p>}
      {usulan?.length === 0 && (
        <p>Belum ada usulan. Usulan yang disimpan tampil di sini untuk diperiksa kepala unit.</p>
      )}
      {gagal && (
        <p role="alert" className="data-galat">
          {gagal}
        </p>
      )}
      {usulan?.map((u) => (
        <article className="data-kartu" key={u.berkas}>
          <h3>{namaUsulan(u.berkas)}</h3>
          <button
            type="button"
            aria-expanded={dibuka === u.berkas}
            onClick={() => {
              setDibuka(dibuka === u.berkas ? null : u.berkas);
            }}
          >
            {dibuka === u.berkas ? 'Tutup' : 'Buka dan periksa'}
          </button>
          {dibuka === u.berkas && (
            <Tinjauan key={u.teks} gudang={gudang} usulan={u} berubah={berubah} gagal={setGagal} />
          )}
        </article>
      ))}
    </section>
  );
}

function Tinjauan({
  gudang,
  usulan,
  berubah,
  gagal,
}: Omit<Props, 'usulan'> & { usulan: BerkasUsulan; gagal: (pesan: string) => void }): ReactElement {
  const [hasil, setHasil] = useState<HasilTugas | null>(null);
  const [jabatan, setJabatan] = useState<keyof typeof PENYETUJU>('kepala-unit');
  const [yakin, setYakin] = useState(false);
  const [kabar, setKabar] = useState('');
  const [sibuk, setSibuk] = useState(false);
  useEffect(() => {
    const henti = new AbortController();
    jalankanTugas({ guna: 'tinjau', ...tugasUsulan(usulan) }, gudang, { signal: henti.signal }).then(
      setHasil,
      (error: unknown) => {
        if (!henti.signal.aborted) setKabar(pesanData(error));
      },
    );
    return () => {
      henti.abort();
    };
  }, [gudang, usulan]);
  const tukar = async (guna: 'setujui' | 'tarik') => {
    setSibuk(true);
    setKabar('');
    gagal('');
    try {
      const penyetuju = { jabatan, akun: await gudang.akun() };
      const jadi = await jalankanTugas({ guna, penyetuju, ...tugasUsulan(usulan) }, gudang);
      if (jadi.jenis === 'tulisan') {
        const pesan = `${guna === 'setujui' ? 'Setujui' : 'Tarik kembali'} ${namaUsulan(usulan.berkas)}`;
        await gudang.tukar(usulan, jadi.tulisan, pesan);
        await berubah();
      } else if (jadi.jenis === 'ditolak') setKabar(jadi.judul);
    } catch (error) {
      gagal(`${guna === 'setujui' ? 'Belum terbit' : 'Belum ditarik'}. ${pesanData(error)}`);
      // What it came to is shown as it is stored.
      await berubah();
    }
    setSibuk(false);
  };
  return (
    <div className="data-tinjauan">
      {hasil === null && kabar === '' && <p role="status">Membandingkan dengan data yang tersimpan…</p>}
      {hasil?.jenis === 'ditolak' && (
        <p role="alert" className="data-galat">
          {[hasil.judul, ...hasil.masalah.map(tulisMasalah)].join('\n')}
        </p>
      )}
      {hasil?.jenis === 'tinjauan' && (
        <>
          <Riwayat kepala={hasil.kepala} ditinjau={usulan.ditinjau} />
          {hasil.beda && <TampilanBeda beda={hasil.beda} />}
          {usulan.lain.length > 0 ? (
            <p role="alert" className="data-galat">
              {pesanBerkasLain(usulan.lain)}
            </p>
          ) : hasil.nasib.dapat === null ? (
            <p className="data-catatan">{hasil.nasib.sebab}</p>
          ) : (
            <fieldset disabled={sibuk}>
              <legend>{hasil.nasib.dapat === 'setujui' ? 'Persetujuan' : 'Penarikan'}</legend>
              <Pilih
                label="Jabatan Anda"
                pilihan={PENYETUJU}
                nilai={jabatan}
                ubah={(nilai) => {
                  setJabatan(nilai as keyof typeof PENYETUJU);
                }}
              />
              {hasil.nasib.dapat === 'setujui' ? (
                <>
                  <Centang nilai={yakin} ubah={setYakin}>
                    Saya bukan yang mengusulkan, dan sudah memeriksa perubahannya.
                  </Centang>
                  <button type="button" className="utama" disabled={!yakin} onClick={() => void tukar('setujui')}>
                    Setujui dan terbitkan
                  </button>
                </>
              ) : (
                <button type="button" className="utama" onClick={() => void tukar('tarik')}>
                  {hasil.kepala.terhadap === null
                    ? 'Tarik kembali: hapus data ini dari situs'
                    : 'Tarik kembali: pulihkan data sebelumnya'}
                </button>
              )}
            </fieldset>
          )}
        </>
      )}
      {sibuk && hasil !== null && <p role="status">Menyimpan…</p>}
      {kabar && (
        <p role="alert" className="data-galat">
          {kabar}
        </p>
      )}
    </div>
  );
}

function Riwayat({ kepala, ditinjau }: { kepala: KepalaUsulan; ditinjau: boolean }): ReactElement {
  const { keadaan, diusulkan, disetujui, ditarik } = kepala;
  const kata = (siapa: Readonly<Record<string, string>>, t: { jabatan: string; pada: string }) =>
    `${siapa[t.jabatan] ?? t.jabatan}, ${formatTanggal(hariWib(t.pada))} pukul ${t.pada.slice(11, 16)}`;
  return (
    <dl>
      <dt>Keadaan</dt>
      <dd>
        {KEADAAN_USULAN[keadaan]}
        {ditinjau ? ' (di cabang tinjauan)' : ''}
      </dd>
      <dt>Diusulkan</dt>
      <dd>{kata(PENGUSUL, diusulkan)}</dd>
      {disetujui && (
        <>
          <dt>Disetujui</dt>
          <dd>{kata(PENYETUJU, disetujui)}</dd>
        </>
      )}
      {ditarik && (
        <>
          <dt>Ditarik</dt>
          <dd>{kata(PENYETUJU, ditarik)}</dd>
        </>
      )}
    </dl>
  );
}

/** What every task about a proposal is told. */
function tugasUsulan({ teks, berkas }: BerkasUsulan) {
  return { usulan: teks, nama: berkas, tersimpan: {}, saat: new Date() };
}

/** `data/usulan/paket-2026.json` → `Data pengadaan 2026`. */
function namaUsulan(berkas: string): string {
  return slugUsulan(berkas)
    .replace(/^paket-/, 'Data pengadaan ')
    .replace(/^survei-/, 'Survei ');
}
