/** The address of a plan leads on to the one package it became, also without the frame of the site. */
import { expect, it } from 'vitest';
import { alihan, halamanAlihan } from '../../src/luar-astro/halaman-alihan.ts';
import type { AlamatLama } from '../../src/model/alamat-lama.ts';
import { buatTahunAnggaran } from '../../src/model/himpunan.ts';
import { paketUji } from '../model/buatan.ts';
import { datasetUji } from '../model/pemeriksaan/paket-utuh.ts';

const data = buatTahunAnggaran(datasetUji([paketUji({ id: 'tender-1' })]));
const proses = (id: string, nama = 'Pembangunan <b>"jalan"</b> & jembatan') => ({ id, nama, opd: '1.01' });
const lama = (...p: ReturnType<typeof proses>[]): AlamatLama => ({ id: 'rup-77', data, proses: p, hilang: null });

it('rencana yang menjadi satu paket menuju paket itu; yang menjadi beberapa, atau hilang, dijelaskan halaman situs', () => {
  expect(alihan(lama(proses('tender-1')))?.paket.id).toBe('tender-1');
  expect(alihan(lama(proses('tender-1'), proses('tender-2')))).toBeNull();
  expect(alihan({ ...lama(), hilang: { ...proses('rup-77'), terakhir: '2026-01-01T00:00:00Z' } })).toBeNull();
});

it('berpindah seketika, dapat ditekan, berlabel contoh, tak terindeks, dan nama paket tidak menjadi markah', () => {
  const satu = alihan(lama(proses('tender-1')));
  if (!satu) throw new Error('tidak dialihkan');
  const html = halamanAlihan(satu, new URL('https://contoh.go.id'));
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/paket/tender-1/">');
  expect(html).toContain(
    '<a href="/paket/tender-1/">Pembangunan &lt;b&gt;&quot;jalan&quot;&lt;/b&gt; &amp; jembatan</a>',
  );
  expect(html).toContain('<link rel="canonical" href="https://contoh.go.id/paket/rup-77/">');
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html.includes('Data contoh')).toBe(data.impor.contoh);
  expect(html).toContain('Rencana 77 sudah menjadi paket');
});
