import { describe, expect, it } from 'vitest';
import { bacaUsulan } from '../../../src/cms/usulan/berkas-usulan.ts';
import { sidikTeks } from '../../../src/cms/usulan/efek-peramban.ts';
import { jalurDataUsulan, pulihkanUsulan } from '../../../src/cms/usulan/pulihkan-usulan.ts';
import { setujuiUsulan, tarikUsulan } from '../../../src/cms/usulan/tukar.ts';
import { bacaEkspor, ekspor, satuBacaan } from './meja.ts';

const USULAN = 'data/usulan/paket-2026.json';
const ALAT = { saat: new Date('2026-11-04T02:00:00Z'), sidik: sidikTeks };
const penyetuju = (akun: string) => ({ jabatan: 'kepala-unit', akun }) as const;
const buka = (teks: string) => {
  const hasil = bacaUsulan(teks, USULAN);
  if (!hasil.ok) throw new Error(JSON.stringify(hasil.masalah));
  return hasil.data;
};

describe('langkah yang tercatat di cabang tetapi tidak tergabung', () => {
  it('persetujuan yang tidak tergabung: usulan tampil menunggu lagi, utuh, dan dapat disetujui orang lain', async () => {
    const { teks } = satuBacaan(await bacaEkspor(ekspor()));
    const { usulan, data } = setujuiUsulan(buka(teks), null, penyetuju('rekan'), ALAT);
    const pulih = pulihkanUsulan(usulan, { data: data ?? undefined, utama: undefined });
    expect(pulih).toBe(teks);
    expect(setujuiUsulan(buka(pulih), null, penyetuju('kepala'), ALAT).data).toBe(data);
  });

  it('penarikan yang tidak tergabung: yang berlaku tetap yang di cabang utama; usulan biasa tidak diubah', async () => {
    const { teks } = satuBacaan(await bacaEkspor(ekspor()));
    const terbit = setujuiUsulan(buka(teks), null, penyetuju('kepala'), ALAT);
    const ditarik = tarikUsulan(buka(terbit.usulan), terbit.data, penyetuju('kepala'), ALAT);
    expect(pulihkanUsulan(ditarik.usulan, { data: undefined, utama: terbit.usulan })).toBe(terbit.usulan);
    expect(pulihkanUsulan(teks, { data: undefined, utama: terbit.usulan })).toBe(teks);
    expect(jalurDataUsulan('data/usulan/survei-2026-skm-mandiri.json')).toBe('data/survei/2026-skm-mandiri.json');
  });
});
