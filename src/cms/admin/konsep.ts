/** Drafts an editor has not saved, kept in this browser; called by what tambalan-konsep.ts puts into Decap's editor. */
import { bandingkanNaskah } from '../beda-naskah.ts';
import { bacaVersi, versiSama } from '../versi-naskah.ts';
import { tanya, unsur } from './dialog.ts';
import { tampilkanBeda } from './tampilan-beda.ts';

/** What this module needs of Decap's editor. */
export interface PropsEditor {
  collection: { get(key: 'name' | 'label_singular' | 'label'): unknown };
  slug?: string;
  newEntry: boolean;
  localBackup: { getIn(path: readonly string[]): unknown };
  entryDraft: { getIn(path: readonly string[]): unknown };
}

/** Offers a draft found in this browser, shown against the stored version: take it, throw it away, or leave it for later. */
export async function tawarkanKonsep(props: PropsEditor): Promise<'ambil' | 'buang' | 'nanti'> {
  const { collection, slug = '', newEntry, localBackup, entryDraft } = props;
  const letak = { koleksi: String(collection.get('name')), slug };
  const raw = teks(localBackup.getIn(['entry', 'raw']));
  const tersimpan = newEntry ? '' : teks(entryDraft.getIn(['entry', 'raw']));
  const dasar = teks(localBackup.getIn(['entry', 'dasar']));
  const beda = bandingkanNaskah(letak, {
    tersimpan: bacaVersi(letak, tersimpan) ?? {},
    konsep: bacaVersi(letak, raw) ?? {},
    ...(newEntry || dasar === '' ? {} : { dasar: bacaVersi(letak, dasar) ?? {} }),
  });
  if (beda.length === 0) return 'buang';
  const waktu = Number(localBackup.getIn(['entry', 'waktu']));
  const kapan = Number.isFinite(waktu) && waktu > 0 ? ` dari ${tulisWaktu(waktu)}` : '';
  return tanya({
    judul: 'Ada tulisan yang belum tersimpan',
    kalimat: [
      newEntry
        ? `Konsep naskah baru${kapan} masih ada di peramban ini.`
        : `Konsep naskah ini${kapan} masih ada di peramban ini. Di bawah ini bedanya dengan versi tersimpan.`,
      ...(!newEntry && dasar !== '' && !versiSama(letak, dasar, tersimpan)
        ? ['Perhatikan: versi tersimpan sudah diubah orang lain setelah konsep ini mulai ditulis.']
        : []),
    ],
    isi: tampilkanBeda(beda),
    pilihan: [
      { nilai: 'ambil', label: 'Lanjutkan tulisan saya', utama: true },
      { nilai: 'nanti', label: 'Nanti saja' },
      { nilai: 'buang', label: 'Buang tulisan itu' },
    ],
    batal: 'nanti',
  });
}

/** Says below the form that the draft is kept, or that it could not be. */
export function kabarkanKonsep(galat?: unknown): void {
  const kabar = papanKabar();
  kabar.classList.toggle('gagal', galat !== undefined);
  kabar.textContent =
    galat === undefined
      ? `Konsep disimpan di peramban ini, ${tulisJam(Date.now())}`
      : 'Konsep TIDAK dapat disimpan di peramban ini (penyimpanannya penuh atau ditutup). Simpan naskah, atau salin teksnya ke tempat lain.';
}

/** Takes that word away: the entry is saved, or no longer on the screen. */
export function hapusKabarKonsep(): void {
  document.getElementById('kabar-konsep')?.remove();
}

function papanKabar(): HTMLElement {
  const ada = document.getElementById('kabar-konsep');
  if (ada) return ada;
  const kabar = unsur('div', { id: 'kabar-konsep', role: 'status' });
  document.body.append(kabar);
  return kabar;
}

function teks(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A moment as people say it: `24 November pukul 10.41`, in the time of this computer. */
export function tulisWaktu(ms: number): string {
  const hari = new Intl.DateTimeFormat('id-ID', { day: 'numeric', month: 'long' }).format(ms);
  return `${hari} pukul ${tulisJam(ms)}`;
}

function tulisJam(ms: number): string {
  return new Intl.DateTimeFormat('id-ID', { hour: '2-digit', minute: '2-digit' }).format(ms);
}
