import type { JawabanForge, PermintaanForge } from './forge.ts';
import { type RepositoriForge, TolakanForge } from './forge-repositori.ts';

/** What the Forgejo backend of Decap asks of `/api/v1/`; the user is `editor`, the repository `setda/situs`. */
export function jawabForgejo(repo: RepositoriForge): (p: PermintaanForge) => JawabanForge {
  const label: { id: number; name: string }[] = [];
  const tarik: Tarik[] = [];

  const jawabTarik = ([nomor, aksi]: readonly string[], { metode, isi }: PermintaanForge): unknown => {
    if (nomor === undefined && metode === 'POST') {
      const cabang = String(isi['head']).replace(/^.*:/, '');
      tarik.push({ number: tarik.length + 1, state: 'open', title: String(isi['title']), cabang, label: [] });
      return sajikan(repo, tarik.at(-1), label);
    }
    if (nomor === undefined) return tarik.filter((t) => t.state === 'open').map((t) => sajikan(repo, t, label));
    const satu = tarik.find((t) => t.number === Number(nomor));
    if (!satu) throw new TolakanForge(404, 'Not Found');
    if (aksi === 'files') return berkasBeda(repo, satu.cabang);
    if (aksi === 'merge') {
      const perubahan = repo
        .beda('main', satu.cabang)
        .map(({ jalur }) => ({ jalur, isi: repo.isiCabang(satu.cabang).get(jalur)?.isi ?? null }));
      repo.simpan('main', `Merge: ${satu.title}`, perubahan);
      satu.state = 'closed';
    }
    if (metode === 'PATCH') satu.state = String(isi['state']);
    return sajikan(repo, satu, label);
  };

  const jawabLabel = ({ metode, isi }: PermintaanForge): unknown => {
    if (metode !== 'POST') return label;
    label.push({ id: label.length + 1, name: String(isi['name']) });
    return label.at(-1);
  };

  return (p) => {
    const [akar, pemilik, nama, bagian, ...sisa] = p.segmen;
    if (akar === 'user') return { json: { login: 'editor', full_name: 'Editor Contoh', email: '', avatar_url: '' } };
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
      case 'issues': {
        const satu = tarik.find((t) => t.number === Number(sisa[0]));
        if (satu) satu.label = p.isi['labels'] as number[];
        return { json: [] };
      }
      case 'pulls':
        return { json: jawabTarik(sisa, p) };
      default:
        throw new TolakanForge(404, `Not Found: ${bagian}`);
    }
  };
}

interface Tarik {
  number: number;
  state: string;
  title: string;
  cabang: string;
  label: number[];
}

function sajikan(repo: RepositoriForge, t: Tarik | undefined, label: readonly { id: number; name: string }[]): unknown {
  if (!t) throw new TolakanForge(404, 'Not Found');
  return {
    number: t.number,
    state: t.state,
    title: t.title,
    labels: label.filter((l) => t.label.includes(l.id)),
    head: { ref: t.cabang, label: t.cabang, sha: idCabang(t.cabang), repo: { owner: { login: 'setda' } } },
    user: { login: 'editor' },
    updated_at: '2026-11-24T01:00:00Z',
    mergeable: repo.cabang.has(t.cabang),
  };
}

function jawabCabang(repo: RepositoriForge, nama: string | undefined, { metode, isi }: PermintaanForge): unknown {
  if (metode === 'POST') repo.buatCabang(String(isi['new_branch_name']), String(isi['old_ref_name']));
  const cabang = nama ?? String(isi['new_branch_name']);
  if (metode === 'DELETE') return repo.cabang.delete(cabang);
  repo.isiCabang(cabang);
  return { name: cabang, commit: { id: idCabang(cabang) } };
}

/** Ids of commits carry the branch, so that a tree can be found by them. */
function idCabang(cabang: string): string {
  return `id-${Buffer.from(cabang).toString('hex')}`;
}

/** By the id of a commit the whole tree; Gitea's backend asks by `cabang:folder` instead. */
function pohon(repo: RepositoriForge, id: string): unknown {
  const [cabangFolder, folder] = id.split(':');
  const cabang = folder === undefined ? Buffer.from(id.replace(/^id-/, ''), 'hex').toString('utf8') : cabangFolder;
  const awalan = folder ? `${folder}/` : '';
  return {
    tree: [...repo.isiCabang(cabang ?? '')]
      .filter(([path]) => path.startsWith(awalan))
      .map(([path, b]) => ({ path: path.slice(awalan.length), type: 'blob', sha: b.sha, size: b.isi.length })),
  };
}

function gumpalan(repo: RepositoriForge, id: string): unknown {
  const berkas = repo.cariSha(id);
  if (!berkas) throw new TolakanForge(404, 'blob not found');
  return { content: berkas.isi.toString('base64'), encoding: 'base64' };
}

function sha(repo: RepositoriForge, jalur: string, cabang: string): unknown {
  const berkas = repo.isiCabang(cabang).get(jalur);
  if (!berkas) throw new TolakanForge(404, 'object does not exist');
  return { sha: berkas.sha };
}

/** As Forgejo does, checks the id of a file that is to be changed. */
function tulis(repo: RepositoriForge, isi: Record<string, unknown>): unknown {
  const cabang = String(isi['branch']);
  const operasi = isi['files'] as { operation: string; path: string; content?: string; sha?: string }[];
  for (const o of operasi) {
    const ada = repo.isiCabang(cabang).get(o.path);
    if (o.operation === 'create' ? ada : ada?.sha !== o.sha) throw new TolakanForge(422, 'sha does not match');
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
  return repo
    .beda('main', cabang)
    .map(({ jalur, sha: id, baru }) => ({ filename: jalur, sha: id, status: baru ? 'added' : 'changed' }));
}
