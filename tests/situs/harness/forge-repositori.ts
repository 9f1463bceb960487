import { createHash } from 'node:crypto';

/** A file of a branch. */
export interface BerkasForge {
  isi: Buffer;
  /** Git's own id of the content. */
  sha: string;
  /** The commit that wrote it. */
  commit: string;
}

type Isi = Map<string, BerkasForge>;

/** A commit: all files after it, the commit before it, what it says. */
interface Potret {
  isi: Isi;
  induk: string | undefined;
  pesan: string;
}

/** A file to be written, or deleted by `null`. */
export interface PerubahanForge {
  jalur: string;
  isi: Buffer | null;
}

/** What a forge refused, with the status and words it answers with. */
export class TolakanForge extends Error {
  readonly status: number;

  constructor(status: number, pesan: string) {
    super(pesan);
    this.status = status;
  }
}

/** One repository of the stand-in: branches of files, their commits, and who may do what to the main branch. */
export class RepositoriForge {
  readonly cabang = new Map<string, Isi>();
  /** Commits made through the API. */
  readonly commit: { cabang: string; pesan: string }[] = [];
  /** A branch nobody may push to. */
  dilindungi: string | undefined;
  /** Accounts that may merge into the main branch; undefined lets all. */
  penggabung: readonly string[] | undefined;
  /** Approvals by others than its author that a request to merge needs. */
  persetujuan = 0;
  /** Somebody else's doing that lands while the next write is on its way. */
  sisip: (() => void) | undefined;
  readonly #potret = new Map<string, Potret>();
  readonly #ujung = new Map<string, string>();
  readonly #dasar = new Map<string, string>();

  constructor(berkas: Readonly<Record<string, string>>) {
    this.cabang.set('main', new Map());
    this.#catat(
      'main',
      'Awal',
      Object.entries(berkas).map(([jalur, isi]) => ({ jalur, isi: Buffer.from(isi) })),
    );
  }

  /** Throws `TolakanForge` (404) when there is no such branch. */
  isiCabang(nama: string): Isi {
    const isi = this.cabang.get(nama);
    if (!isi) throw new TolakanForge(404, 'branch not found');
    return isi;
  }

  /** Id of the latest commit of a branch. */
  ujung(nama: string): string {
    this.isiCabang(nama);
    return this.#ujung.get(nama) ?? '';
  }

  /** A commit by its id or its branch. Throws `TolakanForge` (404). */
  potret(id: string): Potret {
    const potret = this.#potret.get(this.#ujung.get(id) ?? id);
    if (!potret) throw new TolakanForge(404, 'Not Found');
    return potret;
  }

  /** `asal` is a branch or a commit. */
  buatCabang(nama: string, asal: string): void {
    if (this.cabang.has(nama)) throw new TolakanForge(422, 'Reference already exists');
    const id = this.#ujung.get(asal) ?? asal;
    this.cabang.set(nama, new Map(this.potret(id).isi));
    this.#ujung.set(nama, id);
    this.#dasar.set(nama, this.#silsilah(id).find((c) => this.#silsilah(this.ujung('main')).includes(c)) ?? id);
  }

  hapusCabang(nama: string): void {
    this.isiCabang(nama);
    for (const peta of [this.cabang, this.#ujung, this.#dasar]) peta.delete(nama);
  }

  baca(cabang: string, jalur: string): string | undefined {
    return this.cabang.get(cabang)?.get(jalur)?.isi.toString('utf8');
  }

  /** Somebody else's commit, by another way than the CMS. */
  tulis(jalur: string, isi: string, cabang = 'main'): void {
    this.isiCabang(cabang);
    this.#catat(cabang, 'Orang lain', [{ jalur, isi: Buffer.from(isi) }]);
  }

  /** Called by the stand-ins when a write is on its way, before they look at anything. */
  sisipkan(): void {
    const sisip = this.sisip;
    this.sisip = undefined;
    sisip?.();
  }

  /** Writes or deletes files in one commit. Throws `TolakanForge` (403) on a protected branch. */
  simpan(cabang: string, pesan: string, perubahan: readonly PerubahanForge[]): void {
    this.isiCabang(cabang);
    if (cabang === this.dilindungi)
      throw new TolakanForge(403, `user not allowed to push to protected branch ${cabang}`);
    this.#catat(cabang, pesan, perubahan);
    this.commit.push({ cabang, pesan });
  }

  /** What a branch changes since it left the main branch. */
  beda(cabang: string): { jalur: string; sha: string; status: 'added' | 'changed' | 'removed' }[] {
    const [lama, baru] = [this.potret(this.#dasar.get(cabang) ?? 'main').isi, this.isiCabang(cabang)];
    return [...new Set([...lama.keys(), ...baru.keys()])]
      .filter((jalur) => lama.get(jalur)?.sha !== baru.get(jalur)?.sha)
      .map((jalur) => ({
        jalur,
        sha: (baru.get(jalur) ?? lama.get(jalur))?.sha ?? '',
        status: !lama.has(jalur) ? 'added' : baru.has(jalur) ? 'changed' : 'removed',
      }));
  }

  /** Brings what a branch changes into the main branch. Throws `TolakanForge` (409) where both changed a file. */
  gabung(cabang: string, pesan: string): void {
    const perubahan = this.#perubahan(cabang);
    this.#catat('main', pesan, perubahan);
    this.commit.push({ cabang: 'main', pesan });
  }

  /** Puts a branch onto the latest main branch. Throws `TolakanForge` (409) where both changed a file. */
  tanamUlang(cabang: string): void {
    if (this.#dasar.get(cabang) === this.ujung('main')) return;
    const perubahan = this.#perubahan(cabang);
    this.cabang.set(cabang, new Map(this.isiCabang('main')));
    this.#ujung.set(cabang, this.ujung('main'));
    this.#dasar.set(cabang, this.ujung('main'));
    this.#catat(cabang, 'Rebase', perubahan);
  }

  /** A commit that no branch has yet, and its id. */
  buatCommit(isi: Isi, induk: string | undefined, pesan: string): string {
    const id = createHash('sha1').update(`commit ${this.#potret.size}`).digest('hex');
    this.#potret.set(id, { isi, induk, pesan });
    return id;
  }

  /** Moves a branch to a commit, unless `paksa` only forward. Throws `TolakanForge` (422 not forward, 403 protected). */
  pindahkan(cabang: string, id: string, paksa: boolean): void {
    const { isi, pesan } = this.potret(id);
    if (cabang === this.dilindungi)
      throw new TolakanForge(403, `user not allowed to push to protected branch ${cabang}`);
    if (!paksa && !this.#silsilah(id).includes(this.ujung(cabang)))
      throw new TolakanForge(422, 'Update is not a fast forward');
    this.cabang.set(cabang, new Map(isi));
    this.#ujung.set(cabang, id);
    if (cabang !== 'main')
      this.#dasar.set(cabang, this.#silsilah(id).find((c) => this.#silsilah(this.ujung('main')).includes(c)) ?? id);
    this.commit.push({ cabang, pesan });
  }

  cariSha(sha: string): BerkasForge | undefined {
    return [...this.#potret.values()].flatMap(({ isi }) => [...isi.values()]).find((b) => b.sha === sha);
  }

  #perubahan(cabang: string): PerubahanForge[] {
    const [dasar, utama] = [this.potret(this.#dasar.get(cabang) ?? 'main').isi, this.isiCabang('main')];
    return this.beda(cabang).map(({ jalur }) => {
      if (dasar.get(jalur)?.sha !== utama.get(jalur)?.sha) throw new TolakanForge(409, 'Merge conflict');
      return { jalur, isi: this.isiCabang(cabang).get(jalur)?.isi ?? null };
    });
  }

  #catat(cabang: string, pesan: string, perubahan: readonly PerubahanForge[]): void {
    const isi = new Map(this.isiCabang(cabang));
    const id = this.buatCommit(isi, this.#ujung.get(cabang), pesan);
    for (const p of perubahan) {
      if (p.isi) isi.set(p.jalur, { isi: p.isi, sha: shaGit(p.isi), commit: id });
      else isi.delete(p.jalur);
    }
    this.cabang.set(cabang, isi);
    this.#ujung.set(cabang, id);
  }

  /** Commits of a branch since it left the main branch, the earliest first, and where it left. */
  sejak(cabang: string): { dasar: string; commit: string[] } {
    const dasar = this.#dasar.get(cabang) ?? this.ujung('main');
    const semua = this.#silsilah(this.ujung(cabang));
    const sampai = semua.indexOf(dasar);
    return { dasar, commit: semua.slice(0, sampai < 0 ? semua.length : sampai).reverse() };
  }

  /** A commit and all before it, the latest first. */
  #silsilah(id: string): string[] {
    const hasil: string[] = [];
    for (let c: string | undefined = id; c !== undefined; c = this.#potret.get(c)?.induk) hasil.push(c);
    return hasil;
  }
}

/** Git's id of a file with this content. */
export function shaGit(isi: Buffer): string {
  return createHash('sha1').update(`blob ${isi.length}\0`).update(isi).digest('hex');
}
