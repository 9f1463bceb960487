import type { JawabanForge, PermintaanForge } from './forge.ts';
import { type RepositoriForge, TolakanForge } from './forge-repositori.ts';
import { DaftarTarik, type Tarik } from './forge-tarik.ts';

const KATA = { hak: [401, '401 Unauthorized'] as [number, string], setuju: 'not approved: approvals required' };

/** What the GitLab backend of Decap asks of `/api/v4/`; the project is `setda/situs`. */
export function jawabGitlab(repo: RepositoriForge): (p: PermintaanForge) => JawabanForge {
  const tarik = new DaftarTarik(repo);

  const jawabTarik = ([nomor, aksi]: readonly string[], { metode, tanya, akun }: PermintaanForge): unknown => {
    const kata = (nama: string) => tanya.get(nama) ?? '';
    if (nomor === undefined && metode === 'POST')
      return sajikan(
        repo,
        tarik.buat(kata('source_branch'), { judul: kata('title'), penulis: akun, label: [kata('labels')] }),
      );
    if (nomor === undefined) return tarik.terbuka(tanya.get('source_branch') ?? undefined).map((t) => sajikan(repo, t));
    const satu = tarik.cari(nomor);
    if (aksi === 'rebase') {
      repo.tanamUlang(satu.cabang);
      return { rebase_in_progress: false };
    }
    if (aksi === 'approve') tarik.setujui(satu, akun);
    if (aksi === 'merge') {
      tarik.gabung(satu, { akun, ujung: kata('sha'), kata: KATA });
      repo.hapusCabang(satu.cabang);
    }
    if (tanya.has('labels')) satu.label = kata('labels').split(',');
    if (kata('state_event') === 'close') satu.terbuka = false;
    return sajikan(repo, satu);
  };

  return (p) => {
    const [akar, proyek, bagian, jenis, jalur = '', raw] = p.segmen;
    if (akar === 'user') return { json: { username: p.akun, name: 'Editor Contoh', email: '' } };
    if (akar !== 'projects' || proyek !== 'setda/situs') throw new TolakanForge(404, '404 Project Not Found');
    if (bagian === undefined)
      return { json: { permissions: { project_access: { access_level: 30 }, group_access: null } } };
    if (bagian === 'merge_requests') return { json: jawabTarik(p.segmen.slice(3), p) };
    const cabang = p.tanya.get('ref') ?? 'main';
    switch (jenis) {
      case 'branches':
        if (p.metode === 'DELETE') repo.hapusCabang(jalur);
        else repo.isiCabang(jalur);
        return { json: { name: jalur, commit: { id: jalur } } };
      case 'tree':
        return pohon(repo, p.tanya.get('path') ?? '', cabang);
      case 'compare':
        return { json: { diffs: beda(repo, p.tanya.get('to') ?? '') } };
      case 'files': {
        const berkas = repo.isiCabang(cabang).get(jalur);
        if (!berkas) throw new TolakanForge(404, '404 File Not Found');
        const tajuk = { 'x-gitlab-blob-id': berkas.sha };
        if (raw === 'raw') return { teks: berkas.isi.toString('utf8'), tajuk };
        return { json: { content: berkas.isi.toString('base64'), last_commit_id: berkas.commit }, tajuk };
      }
      case 'commits':
        return {
          json:
            p.metode === 'POST'
              ? tulis(repo, p.isi)
              : [{ author_name: 'Editor Contoh', authored_date: '2026-11-24T01:00:00Z' }],
        };
      default:
        throw new TolakanForge(404, `404 Not Found: ${p.segmen.join('/')}`);
    }
  };
}

function sajikan(repo: RepositoriForge, t: Tarik): unknown {
  return {
    iid: t.nomor,
    source_branch: t.cabang,
    labels: t.label,
    sha: repo.cabang.has(t.cabang) ? repo.ujung(t.cabang) : '',
    author: { username: t.penulis, name: 'Editor Contoh' },
    updated_at: '2026-11-24T01:00:00Z',
  };
}

function beda(repo: RepositoriForge, ke: string): unknown[] {
  const cabang = [...repo.cabang.keys()].find((c) => c === ke || repo.ujung(c) === ke) ?? ke;
  return repo.beda(cabang).map(({ jalur, status }) => ({
    old_path: jalur,
    new_path: jalur,
    new_file: status === 'added',
    deleted_file: status === 'removed',
    renamed_file: false,
    diff: '@@',
  }));
}

function pohon(repo: RepositoriForge, folder: string, cabang: string): JawabanForge {
  const json = [...repo.isiCabang(cabang)]
    .filter(([jalur]) => jalur.startsWith(`${folder}/`))
    .map(([jalur, { sha }]) => ({ id: sha, name: jalur.split('/').at(-1), path: jalur, type: 'blob', mode: '100644' }));
  const jumlah = String(json.length);
  return { json, tajuk: { 'x-page': '1', 'x-per-page': '100', 'x-total': jumlah, 'x-total-pages': '1' } };
}

interface Aksi {
  action: string;
  file_path: string;
  content?: string;
  encoding?: string;
  last_commit_id?: string;
}

/** As GitLab does, refuses a change of a file whose last commit is another than the one named. */
function tulis(repo: RepositoriForge, isi: Record<string, unknown>): unknown {
  repo.sisipkan();
  const cabang = String(isi['branch']);
  const aksi = isi['actions'] as Aksi[];
  if (cabang === repo.dilindungi) throw new TolakanForge(400, 'You are not allowed to push into this branch');
  const asal = isi['start_branch'];
  if (typeof asal === 'string') {
    if (repo.cabang.has(cabang)) throw new TolakanForge(400, `A branch called '${cabang}' already exists.`);
    repo.buatCabang(cabang, asal);
  }
  for (const a of aksi) {
    const ada = repo.isiCabang(cabang).get(a.file_path);
    if ((a.action === 'create') === (ada !== undefined))
      throw new TolakanForge(400, ada ? 'A file with this name already exists' : "A file with this name doesn't exist");
    if (a.last_commit_id !== undefined && a.last_commit_id !== ada?.commit)
      throw new TolakanForge(400, `The file has changed since you started editing it: ${a.file_path}`);
  }
  repo.simpan(
    cabang,
    String(isi['commit_message']),
    aksi.map((a) => ({
      jalur: a.file_path,
      isi: a.action === 'delete' ? null : Buffer.from(a.content ?? '', a.encoding === 'base64' ? 'base64' : 'utf8'),
    })),
  );
  return { id: 'baru' };
}
