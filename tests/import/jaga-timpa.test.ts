import { describe, expect, it } from 'vitest';
import { bacaPemilikLama, pastikanBolehDitimpa, pastikanFolderKonten } from '../../src/import/jaga-timpa.ts';
import type { DatasetPaket } from '../../src/schemas/impor.ts';

const dataset = (kode: string, contoh: boolean): DatasetPaket => ({
  impor: {
    sumber: ['smep-v1'],
    versiSkema: 3,
    contoh,
    instansi: { kode, nama: `Kabupaten ${kode}` },
    tahun: 2026,
    sampaiDengan: '2026-10-31',
    dieksporPada: '2026-11-01T08:00:00+07:00',
    dasarEkspor: 'sumber',
    diimporPada: '2026-11-02T08:00:00+07:00',
    berkas: [],
    disamarkan: 0,
    penolakan: [],
  },
  opd: [],
  paket: [],
  perubahan: { terhadap: null, baru: [], berubah: [], hilang: [], riwayat: [] },
  sejakCatatan: [],
});
const timpa = (baru: DatasetPaket, lama: DatasetPaket | null) => () => {
  pastikanBolehDitimpa(baru, '/situs/data/paket/2026.json', bacaPemilikLama(lama && JSON.stringify(lama)));
};
const folder = (baru: DatasetPaket, situs: object | null) => () => {
  pastikanFolderKonten('/situs', [baru], { bacaLama: () => situs && JSON.stringify(situs) });
};

describe('data tersimpan', () => {
  it('data asli tidak diganti data contoh, dan data daerah lain tidak menggantikannya', () => {
    expect(timpa(dataset('D999', true), dataset('D901', false))).toThrow(/data asli Kabupaten D901/);
    expect(timpa(dataset('D902', false), dataset('D901', false))).toThrow(/D901.*D902/);
  });

  it('data contoh boleh diganti siapa pun, dan data sendiri boleh diperbarui', () => {
    expect(timpa(dataset('D901', false), dataset('D999', true))).not.toThrow();
    expect(timpa(dataset('D901', false), dataset('D901', false))).not.toThrow();
    expect(timpa(dataset('D999', true), null)).not.toThrow();
  });
});

describe('folder yang dituju', () => {
  it('harus folder isi situs, dan milik daerah yang sama bila situs.json menyebut kodenya', () => {
    expect(folder(dataset('D901', false), null)).toThrow(/tidak ada situs\.json/);
    expect(folder(dataset('D901', false), { kodeKlpd: 'D902' })).toThrow(/D901.*kodeKlpd D902/);
    expect(folder(dataset('D901', false), { kodeKlpd: 'D901' })).not.toThrow();
    expect(folder(dataset('D901', false), {})).not.toThrow();
    expect(folder(dataset('D999', true), { kodeKlpd: 'D901' })).not.toThrow();
  });
});
