import { describe, expect, it } from 'vitest';
import { pesanGagal } from '../../src/cms/pesan-gagal.ts';

const api = (status: number | null, message = 'Bad things', nama = 'Forgejo') => ({
  name: 'API_ERROR',
  status,
  message,
  api: nama,
});

describe('kegagalan dalam kata-kata penyunting', () => {
  it.each([
    ['masa masuk habis', api(401, 'token is required'), /Masa masuk Anda sudah habis.*Keluar/],
    ['masa masuk habis menurut GitLab', api(400, 'invalid_grant'), /Masa masuk Anda sudah habis/],
    ['jaringan putus', new TypeError('Failed to fetch'), /Jaringan terputus/],
    ['jaringan putus menurut Forgejo', api(500, 'Failed to fetch'), /Jaringan terputus/],
    ['cabang dilindungi', api(403, 'user not allowed to push to protected branch main'), /dilindungi/],
    ['cabang dilindungi menurut GitLab', api(400, 'You are not allowed to push into this branch'), /dilindungi/],
    ['ditolak tanpa sebab', api(403), /tidak berhak/],
    ['kesalahan lain', api(502, '<html>'), /kesalahan 502/],
  ])('%s: sebabnya, dan bahwa tulisan tidak hilang', (_, error, pola) => {
    const pesan = pesanGagal(error);
    expect(pesan).toMatch(pola);
    expect(pesan).toContain('Tulisan Anda tetap ada di layar dan disimpan di peramban ini.');
    expect(pesan).not.toMatch(/fetch|token|branch|html/i);
  });

  it('penolakan gerbang dan skema, yang sudah berbahasa Indonesia, tidak diubah', () => {
    expect(pesanGagal(api(403, 'CMS tidak boleh menulis contoh.', 'Proxy'))).toBe('CMS tidak boleh menulis contoh.');
    expect(pesanGagal({ name: '', message: 'Perbaiki dulu:\n• Judul' })).toBe('Perbaiki dulu:\n• Judul');
    expect(pesanGagal(undefined)).toContain('tidak diketahui');
  });
});
