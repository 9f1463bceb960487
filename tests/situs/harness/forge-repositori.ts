import { createHash } from 'node:crypto';

/** A file of a branch. */
export interface BerkasForge {
  isi: Buffer;
  /** Git's own id of the content. */
  sha: string;
}

/** What a forge refused, with the status and words it answers with. */
export class TolakanForge extends Error {
  readonly status: number;

  constructor(status: number, pesan: string) {
    super(pesan);
    this.status = status;
  }
}

/** One repository of the stand-in: branches of files, the commits made, and which branch is protected. */
export class RepositoriForge {
  readonly cabang = new Map<string, Map<string, BerkasForge>>();
  readonly commit: { cabang: string; pesan: string }[] = [];
  dilindungi: string | undefined;

  constructor(berkas: Readonly<Record<string, string>>) {
    this.cabang.set('main', new Map(Object.entries(berkas).map(([jalur, isi]) => [jalur, buat(Buffer.from(isi))])));
  }

  /** Throws `TolakanForge` (404) when there is no such branch. */
  isiCabang(nama: string): Map<string, BerkasForge> {
    const isi = this.cabang.get(nama);
    if (!isi) throw new TolakanForge(404, 'branch not found');
    return isi;
  }

  buatCabang(nama: string, asal: string): void {
    this.cabang.set(nama, new Map(this.isiCabang(asal)));
  }

  baca(cabang: string, jalur: string): string | undefined {
    return this.cabang.get(cabang)?.get(jalur)?.isi.toString('utf8');
  }

  /** Somebody else's commit, by another way than the CMS. */
  tulis(jalur: string, isi: string, cabang = 'main'): void {
    this.isiCabang(cabang).set(jalur, buat(Buffer.from(isi)));
  }

  /** Writes or deletes files in one commit; `null` deletes. Throws `TolakanForge` (403) on a protected branch. */
  simpan(cabang: string, pesan: string, perubahan: readonly { jalur: string; isi: Buffer | null }[]): void {
    const isi = this.isiCabang(cabang);
    if (cabang === this.dilindungi)
      throw new TolakanForge(403, `user not allowed to push to protected branch ${cabang}`);
    for (const p of perubahan) {
      if (p.isi) isi.set(p.jalur, buat(p.isi));
      else isi.delete(p.jalur);
    }
    this.commit.push({ cabang, pesan });
  }

  /** Files of `ke` that are not the same in `dari`. */
  beda(dari: string, ke: string): { jalur: string; sha: string; baru: boolean }[] {
    const lama = this.isiCabang(dari);
    return [...this.isiCabang(ke)]
      .filter(([jalur, { sha }]) => lama.get(jalur)?.sha !== sha)
      .map(([jalur, { sha }]) => ({ jalur, sha, baru: !lama.has(jalur) }));
  }

  cariSha(sha: string): BerkasForge | undefined {
    return [...this.cabang.values()].flatMap((isi) => [...isi.values()]).find((b) => b.sha === sha);
  }
}

function buat(isi: Buffer): BerkasForge {
  return { isi, sha: createHash('sha1').update(`blob ${isi.length}\0`).update(isi).digest('hex') };
}
