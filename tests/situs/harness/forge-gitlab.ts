import type { JawabanForge, PermintaanForge } from './forge.ts';
import { type RepositoriForge, TolakanForge } from './forge-repositori.ts';

/** What the GitLab backend of Decap asks of `/api/v4/` when entries are published directly; the project is `setda/situs`. */
export function jawabGitlab(repo: RepositoriForge): (p: PermintaanForge) => JawabanForge {
  return (p) => {
    const [akar, proyek, bagian, jenis, jalur = '', raw] = p.segmen;
    if (akar === 'user') return { json: { username: 'editor', name: 'Editor Contoh', email: '' } };
    if (akar !== 'projects' || proyek !== 'setda/situs') throw new TolakanForge(404, '404 Project Not Found');
    if (bagian === undefined)
      return { json: { permissions: { project_access: { access_level: 30 }, group_access: null } } };
    const cabang = p.tanya.get('ref') ?? 'main';
    switch (jenis) {
      case 'branches':
        repo.isiCabang(jalur);
        return { json: { name: jalur, commit: { id: jalur } } };
      case 'tree':
        return pohon(repo, p.tanya.get('path') ?? '', cabang);
      case 'files': {
        const berkas = repo.isiCabang(cabang).get(jalur);
        if (!berkas) throw new TolakanForge(404, '404 File Not Found');
        const tajuk = { 'x-gitlab-blob-id': berkas.sha };
        return raw === 'raw' ? { teks: berkas.isi.toString('utf8'), tajuk } : { teks: '', tajuk };
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

function pohon(repo: RepositoriForge, folder: string, cabang: string): JawabanForge {
  const json = [...repo.isiCabang(cabang)]
    .filter(([jalur]) => jalur.startsWith(`${folder}/`))
    .map(([jalur, { sha }]) => ({ id: sha, name: jalur.split('/').at(-1), path: jalur, type: 'blob', mode: '100644' }));
  const jumlah = String(json.length);
  return { json, tajuk: { 'x-page': '1', 'x-per-page': '100', 'x-total': jumlah, 'x-total-pages': '1' } };
}

function tulis(repo: RepositoriForge, isi: Record<string, unknown>): unknown {
  const cabang = String(isi['branch']);
  const aksi = isi['actions'] as { action: string; file_path: string; content?: string; encoding?: string }[];
  if (cabang === repo.dilindungi) throw new TolakanForge(400, 'You are not allowed to push into this branch');
  for (const a of aksi)
    if ((a.action === 'create') === repo.isiCabang(cabang).has(a.file_path))
      throw new TolakanForge(400, 'A file with this name already exists');
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
