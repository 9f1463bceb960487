/**
 * The four eyes of a data set (docs/keputusan/0020): a proposal waits beside the stored data set; approving and taking back swap the two, so that
 * never more than one copy too many is kept. Pure: the same rules hold in the browser and in the gate.
 */
import { waktuWib } from '../../model/hari.ts';
import type { KepalaUsulan, PENGUSUL, PENYETUJU, Usulan } from '../../schemas/usulan.ts';
import { kodeDataset } from '../../schemas/usulan.ts';
import { bacaTersimpan, teksDataset, tuliskanUsulan } from './berkas-usulan.ts';

/** SHA-256 of a text, hexadecimal. */
export type SidikTeks = (teks: string) => string;

/** Who does something: an office, and the account where the place knows accounts. */
export interface Pelaku<J> {
  jabatan: J;
  akun: string | null;
}
export type Pengusul = Pelaku<keyof typeof PENGUSUL>;
export type Penyetuju = Pelaku<keyof typeof PENYETUJU>;

/** When, and how texts are told apart. */
export interface Alat {
  saat: Date;
  sidik: SidikTeks;
}

/** Files after a step, as text; `data` is null when the data set goes away. */
export interface Tulisan {
  usulan: string;
  data: string | null;
}

/** A step that may not be taken, with the reason an editor reads. */
export class UsulanDitolak extends Error {
  override readonly name = '';
}

/** A new proposal over the data set that is stored now. Throws `UsulanDitolak` when both are the same. */
export function buatUsulan(
  isi: Pick<Usulan, 'jenis' | 'dataset'>,
  tersimpan: string | null,
  pengusul: Pengusul,
  alat: Alat,
): Usulan {
  const teks = teksDataset(isi) ?? '';
  if (teks === tersimpan) throw new UsulanDitolak('Isi berkas ini sama dengan data yang sudah terbit.');
  const sidik = alat.sidik(teks);
  const usulan: KepalaUsulan = {
    jenis: isi.jenis,
    kode: kodeDataset(isi) ?? '',
    keadaan: 'menunggu',
    sidik,
    terhadap: tersimpan === null ? null : alat.sidik(tersimpan),
    diusulkan: tindakan(pengusul, sidik, alat),
    disetujui: null,
    ditarik: null,
  };
  return { ...isi, usulan } as Usulan;
}

/** What can be done with a proposal now, and why not where it cannot. */
export type Nasib = { dapat: 'setujui' } | { dapat: 'tarik' } | { dapat: null; sebab: string };

/** Where a proposal stands against the data set stored now. */
export function nasibUsulan({ usulan, ...isi }: Usulan, tersimpan: string | null, sidik: SidikTeks): Nasib {
  const kini = tersimpan === null ? null : sidik(tersimpan);
  if (usulan.keadaan === 'disetujui')
    return kini === usulan.sidik
      ? { dapat: 'tarik' }
      : {
          dapat: null,
          sebab:
            'Data yang terbit sudah diganti lagi setelah usulan ini disetujui, jadi tidak dapat ditarik dari sini.',
        };
  // Taking back a first data set writes two files one after the other: the second may have failed.
  if (usulan.keadaan === 'ditarik' && kini === usulan.sidik) return { dapat: 'tarik' };
  if (kini !== usulan.terhadap)
    return {
      dapat: null,
      sebab:
        'Data yang tersimpan berubah setelah usulan ini dibuat, jadi perubahannya tidak lagi benar. Unggah lagi berkasnya.',
    };
  if (sidik(teksDataset(isi) ?? '') !== usulan.sidik)
    return { dapat: null, sebab: 'Isi usulan ini berubah setelah dibuat. Unggah lagi berkasnya.' };
  return { dapat: 'setujui' };
}

/** Lets a proposal go live and keeps what it replaces. Throws `UsulanDitolak` when it is stale, changed, or approved by who proposed it. */
export function setujuiUsulan(isi: Usulan, tersimpan: string | null, penyetuju: Penyetuju, alat: Alat): Tulisan {
  const { usulan } = isi;
  pastikan(isi, tersimpan, 'setujui', alat.sidik);
  const disetujui = tindakan(penyetuju, usulan.sidik, alat);
  if (disetujui.akun !== null && disetujui.akun === usulan.diusulkan.akun)
    throw new UsulanDitolak(
      'Yang mengusulkan tidak dapat menyetujui usulannya sendiri. Minta kepala unit masuk dengan akunnya.',
    );
  return {
    usulan: tuliskanUsulan({
      ...bukaTersimpan(usulan.jenis, tersimpan),
      usulan: { ...usulan, keadaan: 'disetujui', disetujui, ditarik: null },
    } as Usulan),
    data: teksDataset(isi),
  };
}

/** Puts the replaced data set back, in one step, and keeps the proposal. Throws `UsulanDitolak` when something else is stored by now. */
export function tarikUsulan(isi: Usulan, tersimpan: string | null, penarik: Penyetuju, alat: Alat): Tulisan {
  const { usulan } = isi;
  pastikan(isi, tersimpan, 'tarik', alat.sidik);
  // Of the two writes that take a first data set back, only the second is still to come.
  if (usulan.keadaan === 'ditarik') return { usulan: tuliskanUsulan(isi), data: null };
  const diusulkan = bukaTersimpan(usulan.jenis, tersimpan);
  const data = teksDataset(isi);
  const kepala: KepalaUsulan = {
    ...usulan,
    keadaan: 'ditarik',
    terhadap: data === null ? null : alat.sidik(data),
    ditarik: tindakan(penarik, usulan.sidik, alat),
  };
  return { usulan: tuliskanUsulan({ ...diusulkan, usulan: kepala } as Usulan), data };
}

/**
 * Whether these texts may take the place of the stored ones: what goes live is what the stored proposal holds, and the proposal then holds what was
 * live. `data` is undefined when only the proposal is written.
 */
export function bolehDitulis(
  { usulan: baru, data }: { usulan: Usulan; data: string | undefined },
  { usulan: lama, data: terbit }: { usulan: Usulan | null; data: string | null },
  sidik: SidikTeks,
): boolean {
  const { keadaan } = baru.usulan;
  if (data === undefined) {
    if (keadaan === 'menunggu') return nasibUsulan(baru, terbit, sidik).dapat === 'setujui';
    // The first of the two writes that take back a first data set.
    return (
      keadaan === 'ditarik' && lama?.usulan.terhadap === null && nasibUsulan(lama, terbit, sidik).dapat === 'tarik'
    );
  }
  if (lama === null || lama.usulan.diusulkan.pada !== baru.usulan.diusulkan.pada) return false;
  const langkah = keadaan === 'disetujui' ? 'setujui' : keadaan === 'ditarik' ? 'tarik' : null;
  const disimpan = bacaTersimpan(lama.usulan.jenis, terbit);
  return (
    nasibUsulan(lama, terbit, sidik).dapat === langkah &&
    data === teksDataset(lama) &&
    disimpan.ok &&
    teksDataset(disimpan.data) === teksDataset(baru)
  );
}

/** Whether the stored data set may be deleted: it was the first of its kind, and its proposal is taken back. */
export function bolehDihapus(usulan: Usulan | null, terbit: string, sidik: SidikTeks): boolean {
  return (
    usulan?.usulan.keadaan === 'ditarik' && usulan.usulan.terhadap === null && sidik(terbit) === usulan.usulan.sidik
  );
}

/** The stored data set. Throws `UsulanDitolak` when its file is broken: nothing can be compared with it, nor put back in its place. */
export function bukaTersimpan(jenis: Usulan['jenis'], tersimpan: string | null): Pick<Usulan, 'jenis' | 'dataset'> {
  const hasil = bacaTersimpan(jenis, tersimpan);
  if (hasil.ok) return hasil.data;
  throw new UsulanDitolak('Data yang tersimpan tidak dapat dibaca (rusak). Pulihkan dulu berkasnya lewat git.');
}

function pastikan(isi: Usulan, tersimpan: string | null, langkah: 'setujui' | 'tarik', sidik: SidikTeks): void {
  const nasib = nasibUsulan(isi, tersimpan, sidik);
  if (nasib.dapat === langkah) return;
  throw new UsulanDitolak(
    nasib.dapat === null
      ? nasib.sebab
      : langkah === 'setujui'
        ? 'Usulan ini sudah disetujui.'
        : 'Usulan ini belum disetujui, jadi tidak ada yang ditarik.',
  );
}

function tindakan<J extends string>({ jabatan, akun }: Pelaku<J>, sidikData: string, { saat, sidik }: Alat) {
  return { jabatan, pada: waktuWib(saat), akun: akun === null ? null : sidik(`${akun}\n${sidikData}`) };
}
