import { expect, it } from 'vitest';
import { bagiWaktu } from '../../src/model/daftar-waktu.ts';

it('yang belum berakhir tetap menurut urutannya; dari yang berakhir, yang paling baru di atas', () => {
  const butir = [
    { judul: 'tanpa akhir', sampai: null },
    { judul: 'masih berlaku', sampai: '2026-12-01T00:00:00+07:00' },
    { judul: 'baru berakhir', sampai: '2026-11-20T00:00:00+07:00' },
    { judul: 'lama berakhir', sampai: '2024-01-01T00:00:00+07:00' },
  ];
  const judul = (isi: typeof butir) => isi.map((b) => b.judul);
  // announcements come newest first, events oldest first: what is over stands the same way in both
  for (const urutan of [butir, butir.toReversed()]) {
    const { tampil, akanLewat } = bagiWaktu(urutan, Date.parse('2026-11-24T08:00:00+07:00'));
    expect(judul(tampil)).toEqual(judul(urutan.filter((b) => !b.judul.endsWith(' berakhir'))));
    expect(judul(akanLewat)).toEqual(['masih berlaku', 'baru berakhir', 'lama berakhir']);
  }
});
