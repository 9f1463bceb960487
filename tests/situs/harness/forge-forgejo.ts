import type { JawabanForge, PermintaanForge } from './forge.ts';
import { type RepositoriForge, TolakanForge } from './forge-repositori.ts';
import { DaftarTarik, type Tarik } from './forge-tarik.ts';

const KATA = {
  hak: [405, 'User not allowed to merge PR'] as [number, string],
  setuju: 'Does not have enough approvals',
};

/** What the Forgejo backend of Decap asks of `/api/v1/`; the repository is `setda/situs`. */
export function jawabForgejo(repo: RepositoriForge): (p: PermintaanForge) => JawabanForge {
  const label: { id: number; name: string }[] = [];
  const tarik = new DaftarTarik(repo);

  const jawabTarik = ([nomor, aksi]: readonly string[], { metode, isi, akun }: PermintaanForge): unknown => {
    if (nomor === undefined && metode === 'POST') {
      const cabang = String(isi['head']).replace(/^.*:/, '');
      return sajikan(repo, tarik.buat(cabang, { judul: String(isi['title']), penulis: akun }), label);
    }
    if (nomor === undefined) return tarik.terbuka().map((t) => sajikan(repo, t, label));
    const satu = tarik.cari(nomor);
    if (aksi === 'files') return berkasBeda(repo, satu.cabang);
    if (aksi === 'reviews') tarik.setujui(satu, akun);
    if (aksi === 'merge') tarik.gabung(satu, { akun, ujung: String(isi['head_commit_id']), kata: KATA });
    if (metode === 'PATCH') satu.terbuka = isi['state'] === 'open';
    return sajikan(repo, satu, label);
  };

  const jawabLabel = ({ metode, isi }: PermintaanForge): unknown => {
    if (metode !== 'POST') return label;
    label.push({ id: label.length + 1, name: String(isi['name']) });
    return label.at(-1);
  };

  return (p) => {
    const [akar, pemilik, nama, bagian, ...sisa] = p.segmen;
    if (akar === 'user') return { json: { login: p.akun, full_name: 'Editor Contoh', email: '', avatar_url: '' } };
    if (akar !== 'repos' || pemilik !== 'setda' || nama !== 'situs') throw new TolakanForge(404, 'Not Found');
    switch (bagian) {
      case undefined:
        return { json: { owner: { login: 'setda' }, permissions: { push: true } } };
      case 'branches':
        return { json: jawabCabang(repo, sisa[0], p) };
      case 'git':
        return { json: sisa[0] === 'trees' ? pohon(repo, sisa[1] ?? '') : gumpalan(repo, sisa[1] ?? '') };
      case 'commits':
        return { json: [{ commit: { author: { name: 'Editor Contoh', date: '2026-11-24T01:00:00Z' } } }] };
      case 'contents':
        return {
          json: p.metode === 'POST' ? tulis(repo, p.isi) : sha(repo, sisa.join('/'), p.tanya.get('ref') ?? 'main'),
        };
      case 'compare':
        return { json: { files: berkasBeda(repo, (sisa[0] ?? '').replace(/^.*:/, '')), commits: [] } };
      case 'labels':
        return { json: jawabLabel(p) };
      case 'issues':
        tarik.cari(sisa[0]).label = (p.isi['labels'] as number[]).map(String);
        return { json: [] };
      case 'pulls':
        return { json: jawabTarik(sisa, p) };
      default:
        throw new TolakanForge(404, `Not Found: ${bagian}`);
    }
  };
}

function sajikan(repo: RepositoriForge, t: Tarik, label: readonly { id: number; name: string }[]): unknown {
  const sha = t.terbuka ? repo.ujung(t.cabang) : '';
  return {
    number: t.nomor,
    state: t.terbuka ? 'open' : 'closed',
    title: t.judul,
    labels: label.filter((l) => t.label.includes(String(l.id))),
    head: { ref: t.cabang, label: t.cabang, sha, repo: { owner: { login: 'setda' } } },
    user: { login: t.penulis },
    updated_at: '2026-11-24T01:00:00Z',
    mergeable: repo.cabang.has(t.cabang),
  };
}

function jawabCabang(repo: RepositoriForge, nama: string | undefined, { metode, isi }: PermintaanForge): unknown {
  if (metode === 'POST') repo.buatCabang(String(isi['new_branch_name']), String(isi['old_ref_name']));
  const cabang = nama ?? String(isi['new_branch_name']);
  if (metode === 'DELETE') {
    repo.hapusCabang(cabang);
    return {};
  }
  return { name: cabang, commit: { id: repo.ujung(cabang) } };
}

/** By the id of a commit the whole tree; Gitea's backend asks by `cabang:folder` instead. */
function pohon(repo: RepositoriForge, id: string): unknown {
  const [asal, folder] = id.split(':');
  const awalan = folder ? `${folder}/` : '';
  return {
    tree: [...repo.potret(asal ?? '').isi]
      .filter(([path]) => path.startsWith(awalan))
      .map(([path, b]) => ({ path: path.slice(awalan.length), type: 'blob', sha: b.sha, size: b.isi.length })),
  };
}

function gumpalan(repo: RepositoriForge, id: string): unknown {
  const berkas = repo.cariSha(id);
  if (!berkas) throw new TolakanForge(404, 'blob not found');
  return { content: berkas.isi.toString('base64'), encoding: 'base64' };
}

/** Asked for in a branch of drafts only for the write that follows. */
function sha(repo: RepositoriForge, jalur: string, cabang: string): unknown {
  if (cabang.startsWith('cms/')) repo.sisipkan();
  const berkas = repo.isiCabang(cabang).get(jalur);
  if (!berkas) throw new TolakanForge(404, 'object does not exist');
  return { sha: berkas.sha };
}

/** As Forgejo does, checks the id of a file that is to be changed. */
function tulis(repo: RepositoriForge, isi: Record<string, unknown>): unknown {
  repo.sisipkan();
  const cabang = String(isi['branch']);
  const operasi = isi['files'] as { operation: string; path: string; content?: string; sha?: string }[];
  for (const o of operasi) {
    const ada = repo.isiCabang(cabang).get(o.path);
    if (o.operation === 'create' && ada)
      throw new TolakanForge(422, `repository file already exists [path: ${o.path}]`);
    if (o.operation !== 'create' && ada?.sha !== o.sha) throw new TolakanForge(422, 'sha does not match');
  }
  repo.simpan(
    cabang,
    String(isi['message']),
    operasi.map((o) => ({
      jalur: o.path,
      isi: o.operation === 'delete' ? null : Buffer.from(o.content ?? '', 'base64'),
    })),
  );
  return { commit: {} };
}

function berkasBeda(repo: RepositoriForge, cabang: string): unknown[] {
  return repo.beda(cabang).map(({ jalur, sha: id, status }) => ({ filename: jalur, sha: id, status }));
}
