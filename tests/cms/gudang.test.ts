import { describe, expect, it } from 'vitest';
import { bacaGudang } from '../../src/cms/gudang.ts';
import { GalatMasukan } from '../../src/schemas/masalah.ts';

const FORGEJO = {
  CMS_BACKEND: 'forgejo',
  CMS_REPO: 'setda/situs-pbj',
  CMS_ALAMAT: 'https://git.contoh.go.id/',
  CMS_APP_ID: '0f1e2d3c-aaaa-bbbb',
};

describe('tempat penyimpanan CMS dari lingkungan', () => {
  it('tanpa satu pun variabel, situs terbit tanpa CMS; dengan Forgejo, yang tidak disebut memakai bawaan', () => {
    expect(bacaGudang({ PATH: '/usr/bin', CMS_REPO: '' })).toBeNull();
    expect(bacaGudang(FORGEJO)).toEqual({
      jenis: 'forgejo',
      repo: 'setda/situs-pbj',
      cabang: 'main',
      alamat: 'https://git.contoh.go.id',
      appId: '0f1e2d3c-aaaa-bbbb',
      oauth: '',
      folder: 'content/',
      alurKerja: true,
    });
    expect(bacaGudang({ ...FORGEJO, CMS_FOLDER: '.', CMS_ALUR: 'langsung' })).toMatchObject({
      folder: '',
      alurKerja: false,
    });
  });

  it('semua yang salah, kurang, berlebih, atau salah ketik disebut sekaligus', () => {
    expect(
      keluhan({
        CMS_BACKEND: 'forgejo',
        CMS_REPO: 'situs-pbj',
        CMS_ALAMAT: 'http://git.contoh.go.id',
        CMS_CABANG: '../main',
        CMS_OAUTH: 'https://masuk.contoh.go.id',
        CMS_APPID: 'abc',
      }),
    ).toEqual([
      'CMS_REPO "situs-pbj"',
      'CMS_CABANG "../main"',
      'CMS_ALAMAT "http://git.contoh.go.id"',
      'CMS_APP_ID (kosong)',
      'CMS_OAUTH "https://masuk.contoh.go.id"',
      'CMS_APPID "abc"',
    ]);
    expect(keluhan({ CMS_REPO: 'setda/situs' })).toEqual(['CMS_BACKEND (kosong)']);
    expect(keluhan({ CMS_BACKEND: 'github', CMS_REPO: 'setda/situs' })).toEqual(['CMS_OAUTH (kosong)']);
  });

  it('situs yang diterbitkan tidak mengenal tempat lokal, dan Gitea tidak punya tinjauan', () => {
    expect(() => bacaGudang({ CMS_BACKEND: 'lokal', CMS_REPO: 'a/b' })).toThrow(GalatMasukan);
    expect(masalah({ CMS_BACKEND: 'lokal', CMS_REPO: 'a/b' })[0]?.harapan).toContain('hanya ada di npm start');
    expect(bacaGudang({ ...FORGEJO, CMS_BACKEND: 'gitea' })?.alurKerja).toBe(false);
    expect(keluhan({ ...FORGEJO, CMS_BACKEND: 'gitea', CMS_ALUR: 'tinjau' })).toEqual(['CMS_ALUR "tinjau"']);
  });
});

function masalah(lingkungan: Record<string, string>) {
  try {
    bacaGudang(lingkungan);
  } catch (error) {
    if (error instanceof GalatMasukan) return error.masalah;
  }
  return [];
}

function keluhan(lingkungan: Record<string, string>): string[] {
  return masalah(lingkungan).map((m) => `${m.bidang} ${m.nilai}`);
}
