import { expect, it } from 'vitest';
import { buatIcal } from '../../src/model/ical.ts';
import { akhirAcara, kalimatWaktu, rentangIcal } from '../../src/model/waktu-acara.ts';

it('waktu acara seperti orang menyebutnya', () => {
  const sehari = { tanggal: '2026-12-03' };
  expect(kalimatWaktu(sehari)).toBe('Kamis, 3 Desember 2026');
  expect(kalimatWaktu({ ...sehari, mulai: '09:00' })).toBe('Kamis, 3 Desember 2026, mulai pukul 09.00 WIB');
  expect(kalimatWaktu({ ...sehari, sampaiTanggal: '2026-12-04', mulai: '09:00', selesai: '11:30' })).toBe(
    'Kamis, 3 Desember 2026 sampai Jumat, 4 Desember 2026, pukul 09.00–11.30 WIB',
  );
});

it('acara lewat pada jam selesainya; tanpa jam, pada akhir hari terakhirnya', () => {
  expect(akhirAcara({ tanggal: '2026-12-03', mulai: '09:00', selesai: '11:30' })).toBe('2026-12-03T11:30:00+07:00');
  expect(akhirAcara({ tanggal: '2026-12-30', sampaiTanggal: '2026-12-31' })).toBe('2027-01-01T00:00:00+07:00');
});

it('di kalender: jam dalam UTC, hari penuh sampai hari sesudahnya, tempat dan pembatalan disebut', () => {
  const acara = { uid: 'a@b', judul: 'J', uraian: 'U', alamat: 'https://contoh.go.id/', tempat: 'Ruang A, lantai 2' };
  const isi = buatIcal({
    nama: 'N',
    keterangan: 'K',
    dibuat: '2026-11-24T01:00:00Z',
    acara: [
      { ...acara, ...rentangIcal({ tanggal: '2026-12-03', mulai: '09:00', selesai: '11:30' }) },
      { ...acara, ...rentangIcal({ tanggal: '2026-12-30', sampaiTanggal: '2026-12-31' }), batal: true },
    ],
  });
  for (const baris of [
    'DTSTART:20261203T020000Z',
    'DTEND:20261203T043000Z',
    'LOCATION:Ruang A\\, lantai 2',
    'DTSTART;VALUE=DATE:20261230',
    'DTEND;VALUE=DATE:20270101',
  ])
    expect(isi.split('\r\n')).toContain(baris);
  expect(isi.match(/STATUS:CANCELLED/g)).toHaveLength(1);
});
