import type { JawabanForge, PermintaanForge } from './forge.ts';
import { type BerkasForge, type RepositoriForge, shaGit, TolakanForge } from './forge-repositori.ts';
import { DaftarTarik, type Tarik } from './forge-tarik.ts';

const KATA = {
  hak: [403, 'You are not authorized to push to this protected branch'] as [number, string],
  setuju: 'At least 1 approving review is required by reviewers with write access.',
};

interface EntriPohon {
  path: string;
  sha: string | null;
}

/** What the GitHub backend of Decap asks of `api.github.com`; the repository is `setda/situs`. */
export function jawabGithub(repo: RepositoriForge): (p: PermintaanForge) => JawabanForge {
  const tarik = new DaftarTarik(repo);
  const gumpal = new Map<string, Buffer>();
  const pohon = new Map<string, Map<string, BerkasForge>>();

  const jawabGit = ([jenis = '', ...sisa]: readonly string[], { metode, isi }: PermintaanForge): unknown => {
    switch (`${metode} ${jenis}`) {
      case 'GET trees':
        return daftar(repo, sisa.join('/'));
      case 'GET blobs': {
        const berkas = repo.cariSha(sisa[0] ?? '');
        if (!berkas) throw new TolakanForge(404, 'Not Found');
        return { content: berkas.isi.toString('base64'), encoding: 'base64' };
      }
      case 'POST blobs': {
        const baru = Buffer.from(String(isi['content']), 'base64');
        gumpal.set(shaGit(baru), baru);
        return { sha: shaGit(baru) };
      }
      case 'POST trees': {
        const baru = new Map(repo.potret(String(isi['base_tree'])).isi);
        for (const { path, sha } of isi['tree'] as EntriPohon[]) {
          const buffer = sha === null ? undefined : (gumpal.get(sha) ?? repo.cariSha(sha)?.isi);
          if (sha !== null && buffer) baru.set(path, { isi: buffer, sha, commit: '' });
          else baru.delete(path);
        }
        pohon.set(`pohon-${pohon.size}`, baru);
        return { sha: `pohon-${pohon.size - 1}` };
      }
      case 'POST commits': {
        const tree = pohon.get(String(isi['tree'])) ?? new Map<string, BerkasForge>();
        return { sha: repo.buatCommit(tree, (isi['parents'] as string[])[0], String(isi['message'])) };
      }
      case 'POST refs':
        repo.sisipkan();
        repo.buatCabang(String(isi['ref']).replace('refs/heads/', ''), String(isi['sha']));
        return {};
      case 'PATCH refs': {
        repo.sisipkan();
        const cabang = sisa[1] ?? '';
        if (cabang === repo.dilindungi)
          throw new TolakanForge(422, `Protected branch update failed for refs/heads/${cabang}.`);
        repo.pindahkan(cabang, String(isi['sha']), isi['force'] === true);
        return {};
      }
      case 'DELETE refs':
        repo.hapusCabang(sisa[1] ?? '');
        return {};
      default:
        throw new TolakanForge(404, 'Not Found');
    }
  };

  const jawabTarik = ([nomor, aksi]: readonly string[], { metode, tanya, isi, akun }: PermintaanForge): unknown => {
    if (nomor === undefined && metode === 'POST')
      return sajikan(
        repo,
        tarik.buat(tanpaPemilik(String(isi['head'])), { judul: String(isi['title']), penulis: akun }),
      );
    const cabang = tanya.get('head');
    if (nomor === undefined)
      return tarik.terbuka(cabang === null ? undefined : tanpaPemilik(cabang)).map((t) => sajikan(repo, t));
    const satu = tarik.cari(nomor);
    if (aksi === 'reviews') tarik.setujui(satu, akun);
    if (aksi === 'merge') tarik.gabung(satu, { akun, ujung: String(isi['sha']), kata: KATA });
    if (metode === 'PATCH') satu.terbuka = isi['state'] === 'open';
    return sajikan(repo, satu);
  };

  return (p) => {
    const [akar, pemilik, nama, bagian, ...sisa] = p.segmen;
    if (akar === 'user') return { json: { login: p.akun, name: 'Editor Contoh' } };
    if (akar === 'users') return { json: { login: pemilik, name: 'Editor Contoh' } };
    if (akar === 'search') return { json: { items: [] } };
    if (akar !== 'repos' || pemilik !== 'setda' || nama !== 'situs') throw new TolakanForge(404, 'Not Found');
    switch (bagian) {
      case undefined:
        return { json: { owner: { login: 'setda' }, permissions: { push: true } } };
      case 'branches':
        return { json: { name: sisa[0], commit: { sha: repo.ujung(sisa[0] ?? '') } } };
      case 'git':
        return { json: jawabGit(sisa, p) };
      case 'compare':
        return { json: bandingkan(repo, tanpaPemilik(sisa.join('/').split('...')[1] ?? '')) };
      case 'commits':
        return {
          json: sisa[1]
            ? { statuses: [] }
            : [{ commit: { author: { name: 'Editor Contoh', date: '2026-11-24T01:00:00Z' } } }],
        };
      case 'pulls':
        return { json: jawabTarik(sisa, p) };
      case 'issues':
        if (sisa[1] === 'labels') tarik.cari(sisa[0]).label = p.isi['labels'] as string[];
        return { json: [] };
      default:
        throw new TolakanForge(404, `Not Found: ${bagian}`);
    }
  };
}

function tanpaPemilik(cabang: string): string {
  return cabang.replace(/^.*:/, '');
}

/** `commit:folder`: the files right in it. */
function daftar(repo: RepositoriForge, id: string): unknown {
  const [asal = '', folder = ''] = id.split(':');
  const awalan = folder === '' ? '' : `${folder}/`;
  const isi = [...repo.potret(asal).isi].filter(([path]) => path.startsWith(awalan));
  if (isi.length === 0) throw new TolakanForge(404, 'Not Found');
  const tree = isi.map(([path, b]) => ({
    path: path.slice(awalan.length),
    type: 'blob',
    sha: b.sha,
    size: b.isi.length,
  }));
  return { tree: tree.filter(({ path }) => !path.includes('/')) };
}

function bandingkan(repo: RepositoriForge, ke: string): unknown {
  const cabang = [...repo.cabang.keys()].find((c) => c === ke || repo.ujung(c) === ke);
  if (cabang === undefined) throw new TolakanForge(404, 'Not Found');
  const { dasar, commit } = repo.sejak(cabang);
  return {
    base_commit: { sha: repo.ujung('main') },
    commits: commit.map((sha, i) => ({
      sha,
      parents: [{ sha: commit[i - 1] ?? dasar }],
      commit: { message: repo.potret(sha).pesan },
    })),
    files: repo.beda(cabang).map(({ jalur, sha, status }) => ({
      filename: jalur,
      sha,
      status: status === 'changed' ? 'modified' : status,
      patch: '@@',
    })),
  };
}

function sajikan(repo: RepositoriForge, t: Tarik): unknown {
  return {
    number: t.nomor,
    state: t.terbuka ? 'open' : 'closed',
    title: t.judul,
    labels: t.label.map((name) => ({ name })),
    head: { ref: t.cabang, sha: t.terbuka ? repo.ujung(t.cabang) : '', repo: { fork: false } },
    base: { sha: repo.ujung('main') },
    user: { login: t.penulis },
    updated_at: '2026-11-24T01:00:00Z',
  };
}
