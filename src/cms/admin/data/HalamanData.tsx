import { type ReactElement, useCallback, useEffect, useMemo, useState } from 'react';
import './data.css';
import { DaftarUsulan } from './DaftarUsulan.tsx';
import { FormUnggah } from './FormUnggah.tsx';
import { type BackendDecap, type BerkasUsulan, GudangData, type KonfigurasiData } from './gudang-data.ts';
import { pesanData } from './pesan-data.ts';

/** The page "Data" of the CMS; put into Decap by tambalan-data.ts. */
export function HalamanData({ backend, config }: { backend: BackendDecap; config: KonfigurasiData }): ReactElement {
  const gudang = useMemo(() => new GudangData(backend, config), [backend, config]);
  const [usulan, setUsulan] = useState<BerkasUsulan[] | null>(null);
  const [galat, setGalat] = useState('');
  const muat = useCallback(async () => {
    try {
      setUsulan(await gudang.daftarUsulan());
      setGalat('');
    } catch (error) {
      setGalat(pesanData(error));
    }
  }, [gudang]);
  useEffect(() => {
    void muat();
  }, [muat]);
  return (
    <main className="data-cms">
      <h1>Data pengadaan dan survei</h1>
      <p>
        Unggah ekspor SMEP atau LKPP, atau jawaban survei. Berkasnya dibaca di peramban ini dan tidak dikirim ke mana
        pun; yang disimpan hanya data bersihnya, tanpa data pribadi. Data baru terbit setelah disetujui kepala unit.
        Paling besar 10 MB; yang lebih besar diimpor pengelola situs lewat baris perintah (<code>npm run import</code>,
        atau <code>npm run survei</code> untuk survei).
      </p>
      {gudang.lokal && (
        <p className="data-catatan">
          Di komputer ini tidak ada log masuk, jadi situs tidak dapat memastikan bahwa yang menyetujui bukan yang
          mengusulkan. Kepala unit memeriksa dan menekan tombolnya sendiri. Dengan Forgejo, GitLab, atau GitHub keduanya
          harus akun yang berbeda.
        </p>
      )}
      {galat && (
        <p className="data-galat" role="alert">
          {galat}
        </p>
      )}
      <DaftarUsulan gudang={gudang} usulan={usulan} berubah={muat} />
      <FormUnggah gudang={gudang} usulan={usulan ?? []} tersimpan={muat} />
    </main>
  );
}
