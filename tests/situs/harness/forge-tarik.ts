import { type RepositoriForge, TolakanForge } from './forge-repositori.ts';

/** A request to merge a branch. */
export interface Tarik {
  nomor: number;
  terbuka: boolean;
  judul: string;
  cabang: string;
  penulis: string;
  label: string[];
  setuju: Set<string>;
}

/** Requests to merge, with the rules all forges share: nobody approves their own, and after each commit a forge looks at it for a moment. */
export class DaftarTarik {
  readonly #repo: RepositoriForge;
  readonly #semua: Tarik[] = [];
  readonly #sudahDilihat = new Map<number, string>();

  constructor(repo: RepositoriForge) {
    this.#repo = repo;
  }

  buat(cabang: string, { judul, penulis, label = [] }: { judul: string; penulis: string; label?: string[] }): Tarik {
    this.#repo.isiCabang(cabang);
    const tarik = {
      nomor: this.#semua.length + 1,
      terbuka: true,
      judul,
      cabang,
      penulis,
      label,
      setuju: new Set<string>(),
    };
    this.#semua.push(tarik);
    return tarik;
  }

  terbuka(cabang?: string): Tarik[] {
    return this.#semua.filter((t) => t.terbuka && (cabang === undefined || t.cabang === cabang));
  }

  /** Throws `TolakanForge` (404). */
  cari(nomor: string | undefined): Tarik {
    const tarik = this.#semua[Number(nomor) - 1];
    if (!tarik) throw new TolakanForge(404, 'Not Found');
    return tarik;
  }

  setujui(tarik: Tarik, akun: string): void {
    if (akun === tarik.penulis) throw new TolakanForge(422, 'approve your own pull is not allowed');
    tarik.setuju.add(akun);
  }

  /** Throws `TolakanForge` with the words a forge has for it. */
  gabung(
    tarik: Tarik,
    { akun, ujung, kata }: { akun: string; ujung: string; kata: { hak: [number, string]; setuju: string } },
  ): void {
    const repo = this.#repo;
    if (repo.penggabung && !repo.penggabung.includes(akun)) throw new TolakanForge(...kata.hak);
    if (ujung !== repo.ujung(tarik.cabang)) throw new TolakanForge(409, 'head out of date');
    if (tarik.setuju.size < repo.persetujuan) throw new TolakanForge(405, kata.setuju);
    if (this.#sudahDilihat.get(tarik.nomor) !== ujung) {
      this.#sudahDilihat.set(tarik.nomor, ujung);
      throw new TolakanForge(405, 'Please try again later');
    }
    repo.gabung(tarik.cabang, `Merge: ${tarik.judul}`);
    tarik.terbuka = false;
  }
}
