import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type GudangToken, pasangPenyegar } from '../../src/cms/penyegar-token.ts';

let kini: number;
let gudang: GudangToken;
const simpan = vi.fn();
const ambil = vi.fn<typeof fetch>();
const opsi = { jam: () => kini, ambil };
const jawab = (isi: object, status = 200) => new Response(JSON.stringify(isi), { status });

beforeEach(() => {
  kini = 1_000_000;
  vi.stubGlobal('location', { origin: 'https://pbj.contoh.go.id', pathname: '/admin/' });
  gudang = {
    token: 'lama',
    apiRoot: 'https://git.contoh.go.id/api/v1',
    appId: 'klien-contoh',
    api: { token: 'lama' },
    options: { updateUserCredentials: simpan },
  };
  simpan.mockReset();
  ambil.mockReset();
});

describe('masa masuk di Forgejo dan Gitea', () => {
  it('token yang hampir habis diperbarui sekali, walau beberapa permintaan menunggunya', async () => {
    ambil.mockImplementation(() =>
      Promise.resolve(jawab({ access_token: 'baru', refresh_token: 'segar-2', expires_in: 3600 })),
    );
    pasangPenyegar(gudang, { refresh_token: 'segar-1', expires_in: 3600 }, opsi);
    await gudang.api.segarkan?.();
    expect(ambil).not.toHaveBeenCalled();

    kini += 3_590_000;
    await Promise.all([gudang.api.segarkan?.(), gudang.api.segarkan?.()]);
    expect(ambil).toHaveBeenCalledTimes(1);
    expect(ambil.mock.calls[0]?.[0]).toBe('https://git.contoh.go.id/login/oauth/access_token');
    expect(JSON.parse(ambil.mock.calls[0]?.[1]?.body as string)).toMatchObject({
      grant_type: 'refresh_token',
      client_id: 'klien-contoh',
      refresh_token: 'segar-1',
    });
    expect([gudang.token, gudang.api.token]).toEqual(['baru', 'baru']);
    const tersimpan = { token: 'baru', refresh_token: 'segar-2', habis: kini + 3_600_000 };
    expect(simpan).toHaveBeenCalledWith(tersimpan);
    expect(gudang.masuk?.()).toEqual(tersimpan);
  });

  it('ditolak: tidak diminta lagi; jaringan putus: dicoba lagi pada permintaan berikutnya', async () => {
    pasangPenyegar(gudang, { refresh_token: 'segar-1', habis: kini }, opsi);
    ambil.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await gudang.api.segarkan?.();
    ambil.mockResolvedValueOnce(jawab({ error: 'invalid_grant' }, 400));
    await gudang.api.segarkan?.();
    await gudang.api.segarkan?.();
    expect(ambil).toHaveBeenCalledTimes(2);
    expect(gudang.token).toBe('lama');
  });
});
