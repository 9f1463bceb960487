/** Stored files and proposals through whatever backend Decap is logged in at. */
import { FOLDER_USULAN } from '../../../schemas/usulan.ts';
import { jalurDataUsulan, pulihkanUsulan } from '../../usulan/pulihkan-usulan.ts';
import type { Tulisan } from '../../usulan/tukar.ts';
import { berkasLain, pesanBerkasLain } from './berkas-lain.ts';
import { type ApiCabang, hapusDiCabang } from './hapus-di-cabang.ts';
import { pesanData } from './pesan-data.ts';

interface BerkasDecap {
  path: string;
  slug: string;
  raw: string;
  terhadap?: string | null;
}

/** What is needed of Decap's own object of the backend. */
export interface BackendDecap {
  currentUser(): Promise<{ login?: string } | null | undefined>;
  implementation: {
    api?: ApiCabang | null;
    getEntry(path: string): Promise<{ data: string | null }>;
    entriesByFolder(folder: string, ekstensi: string, dalam: number): Promise<IsiDecap[]>;
    allEntriesByFolder?(folder: string, ekstensi: string, dalam: number): Promise<IsiDecap[]>;
    persistEntry(entri: { dataFiles: BerkasDecap[]; assets: [] }, opsi: Record<string, unknown>): Promise<unknown>;
    deleteFiles(jalur: string[], pesan: string): Promise<unknown>;
    unpublishedEntries(): Promise<string[]>;
    unpublishedEntry(apa: { id: string }): Promise<{
      collection: string;
      slug: string;
      diffs: { path: string; id: string }[];
    }>;
    unpublishedEntryDataFile(koleksi: string, slug: string, path: string, id: string): Promise<string>;
    publishUnpublishedEntry(koleksi: string, slug: string): Promise<unknown>;
    deleteUnpublishedEntry(koleksi: string, slug: string): Promise<unknown>;
  };
}

interface IsiDecap {
  data: string | null;
  file: { path: string };
}

/** What is needed of Decap's configuration. */
export interface KonfigurasiData {
  media_folder: string;
  publish_mode?: string;
  backend: { name: string };
}

/** A proposal as stored; `ditinjau` while it lies in a branch of its own. */
export interface BerkasUsulan {
  /** Path below the content folder. */
  berkas: string;
  teks: string;
  ditinjau: boolean;
  /** Files besides the proposal and its data set that its branch changes: they would go live with it, unseen. */
  lain: string[];
  /** What its two files hold where they will be written; undefined for one that is as in the main branch. */
  asli: { usulan?: string; data?: string };
}

/** Name under which proposals are reviewed on a forge. */
const KOLEKSI_USULAN = 'usulan';

/** The way to the stored data. Failures of the backend come through as they are. */
export class GudangData {
  /** The checkout on this computer, where nobody logs in. */
  readonly lokal: boolean;
  readonly alurKerja: boolean;
  readonly #backend: BackendDecap;
  readonly #awalan: string;
  readonly #dibaca = new Map<string, string | null>();

  constructor(backend: BackendDecap, config: KonfigurasiData) {
    this.#backend = backend;
    this.#awalan = config.media_folder.replace(/[^/]*$/, '');
    this.lokal = config.backend.name === 'proxy';
    // Here the gate sees to it that a proposal goes live only as a whole (docs/keputusan/0020).
    this.alurKerja = !this.lokal && config.publish_mode === 'editorial_workflow';
  }

  /** Name of the account, null on this computer. Throws an Error when the place knows accounts and does not tell. */
  async akun(): Promise<string | null> {
    if (this.lokal) return null;
    const login = (await this.#backend.currentUser())?.login;
    if (!login) throw new Error('Akun Anda tidak dikenali. Keluar, lalu masuk lagi.');
    return login;
  }

  /** Text of a file below the content folder, null when there is none. */
  async baca(jalur: string): Promise<string | null> {
    const { data } = await this.#backend.implementation.getEntry(this.#awalan + jalur).catch(kosongBilaTiada);
    this.#dibaca.set(jalur, data === '' ? null : data);
    return data === '' ? null : data;
  }

  /** All JSON files of a folder, by path below the content folder. */
  async bacaFolder(folder: string): Promise<Record<string, string>> {
    const { implementation } = this.#backend;
    const cara = implementation.allEntriesByFolder ? 'allEntriesByFolder' : 'entriesByFolder';
    const semua = (await implementation[cara]?.(this.#awalan + folder, 'json', 1).catch(kosongBilaTiada)) as
      IsiDecap[] | { data: '' } | undefined;
    if (!Array.isArray(semua)) return {};
    return Object.fromEntries(
      semua.flatMap(({ data, file }) => (data ? [[file.path.slice(this.#awalan.length), data] as const] : [])),
    );
  }

  /** Proposals of both places, those under review before the ones in the main branch. */
  async daftarUsulan(): Promise<BerkasUsulan[]> {
    const utama = await this.bacaFolder(FOLDER_USULAN);
    const ditinjau = this.alurKerja ? await this.#usulanDitinjau(utama) : [];
    const ada = new Set(ditinjau.map((u) => u.berkas));
    return [
      ...ditinjau,
      ...Object.entries(utama)
        .filter(([berkas]) => !ada.has(berkas))
        .map(([berkas, teks]) => ({ berkas, teks, ditinjau: false, lain: [], asli: { usulan: teks } })),
    ];
  }

  /** Keeps a proposal: for review where the place has it, else beside the data. Nothing goes live. */
  async simpanUsulan(berkas: string, teks: string): Promise<void> {
    const slug = slugUsulan(berkas);
    // The request to merge belongs to who proposes; a forge then keeps that account from approving it.
    const diganti = await this.#sedangDitinjau(slug);
    if (diganti) await this.#backend.implementation.deleteUnpublishedEntry(KOLEKSI_USULAN, slug);
    try {
      await this.#tulis([{ path: berkas, slug, raw: teks }], `Usulkan data ${slug}`);
    } catch (error) {
      if (!diganti) throw error;
      throw new Error(
        `Usulan yang lama sudah ditutup, tetapi yang baru belum tersimpan: ${pesanData(error)} Jangan tutup halaman ini; coba simpan lagi, atau unggah lagi berkasnya.`,
        { cause: error },
      );
    }
  }

  /** Writes what an approval or a withdrawal comes to, in one commit where there are two files, and lets it go live. */
  async tukar({ berkas, asli }: BerkasUsulan, { usulan, data }: Tulisan, pesan: string): Promise<void> {
    const slug = slugUsulan(berkas);
    const jalurData = jalurDataUsulan(berkas);
    const dataKini = asli.data ?? this.#dibaca.get(jalurData);
    const isi: BerkasDecap[] = [{ path: berkas, slug, raw: usulan, ...bilaAda(asli.usulan) }];
    if (data !== null) isi.push({ path: jalurData, slug, raw: data, ...bilaAda(dataKini) });
    await this.#tulis(isi, pesan);
    // The first data set of its kind leaves nothing in its place.
    if (data === null) await this.#hapus(jalurData, slug, pesan);
    if (!this.alurKerja) return;
    const lain = berkasLain(await this.#diffs(slug), this.#awalan, berkas);
    if (lain.length > 0) throw new Error(pesanBerkasLain(lain));
    await this.#backend.implementation.publishUnpublishedEntry(KOLEKSI_USULAN, slug);
  }

  async #tulis(isi: BerkasDecap[], pesan: string): Promise<void> {
    const { implementation } = this.#backend;
    const slug = isi[0]?.slug ?? '';
    const unpublished = await this.#sedangDitinjau(slug);
    await implementation.persistEntry(
      { dataFiles: isi.map((b) => ({ ...b, path: this.#awalan + b.path })), assets: [] },
      {
        newEntry: !unpublished,
        commitMessage: pesan,
        collectionName: KOLEKSI_USULAN,
        useWorkflow: this.alurKerja,
        ...(this.alurKerja ? { unpublished, status: 'pending_review' } : {}),
      },
    );
  }

  /** In the branch where there is one, so that it goes live together with its proposal. */
  async #hapus(jalurData: string, slug: string, pesan: string): Promise<void> {
    const { implementation } = this.#backend;
    const path = this.#awalan + jalurData;
    if (this.alurKerja && implementation.api)
      await hapusDiCabang(implementation.api, { path, cabang: `cms/${KOLEKSI_USULAN}/${slug}`, pesan });
    else await implementation.deleteFiles([path], pesan);
  }

  async #usulanDitinjau(utama: Readonly<Record<string, string>>): Promise<BerkasUsulan[]> {
    const { implementation } = this.#backend;
    const hasil: BerkasUsulan[] = [];
    for (const id of await this.#idDitinjau()) {
      const { collection, slug, diffs } = await implementation.unpublishedEntry({ id });
      const berkas = `${FOLDER_USULAN}/${slug}.json`;
      const ambil = async (jalur: string) => {
        const beda = diffs.find((d) => d.path === this.#awalan + jalur);
        // A file the branch deletes has no id in it.
        if (!beda?.id) return undefined;
        return implementation.unpublishedEntryDataFile(collection, slug, beda.path, beda.id);
      };
      const [usulan, data] = [await ambil(berkas), await ambil(jalurDataUsulan(berkas))];
      if (usulan === undefined) continue;
      hasil.push({
        berkas,
        teks: pulihkanUsulan(usulan, { data, utama: utama[berkas] }),
        ditinjau: true,
        lain: berkasLain(diffs, this.#awalan, berkas),
        asli: { usulan, ...(data === undefined ? {} : { data }) },
      });
    }
    return hasil;
  }

  async #diffs(slug: string): Promise<readonly { path: string }[]> {
    return (await this.#backend.implementation.unpublishedEntry({ id: `${KOLEKSI_USULAN}/${slug}` })).diffs;
  }

  async #sedangDitinjau(slug: string): Promise<boolean> {
    return this.alurKerja && (await this.#idDitinjau()).includes(`${KOLEKSI_USULAN}/${slug}`);
  }

  async #idDitinjau(): Promise<string[]> {
    const semua = await this.#backend.implementation.unpublishedEntries();
    return semua.filter((id) => id.startsWith(`${KOLEKSI_USULAN}/`));
  }
}

/** `data/usulan/paket-2026.json` → `paket-2026`. */
export function slugUsulan(berkas: string): string {
  return berkas.slice(FOLDER_USULAN.length + 1).replace(/\.json$/, '');
}

function kosongBilaTiada(error: unknown): { data: '' } {
  if ((error as { status?: number }).status === 404) return { data: '' };
  throw error;
}

function bilaAda(terhadap: string | null | undefined): { terhadap?: string | null } {
  return terhadap === undefined ? {} : { terhadap };
}
