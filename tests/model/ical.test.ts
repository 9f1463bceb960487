/** The calendar of closing times: what RFC 5545 asks of every line. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buatIcal, uidAcara } from '../../src/model/ical.ts';

const kalender = (judul: string) =>
  buatIcal({
    nama: 'Peluang',
    keterangan: 'Batas; penawaran, dan rencana',
    dibuat: '2026-11-02T07:30:00+07:00',
    acara: [
      {
        uid: uidAcara('tender-1-tutup', new URL('https://contoh.go.id')),
        mulai: '2026-12-03T09:00:00+07:00',
        judul,
        uraian: 'Dinas Contoh',
        alamat: 'https://contoh.go.id/paket/tender-1/',
      },
      {
        uid: uidAcara('rup-2-rencana', new URL('https://contoh.go.id')),
        mulai: '2026-12-07',
        judul: 'Rencana',
        uraian: '',
        alamat: 'https://contoh.go.id/paket/rup-2/',
      },
    ],
  });

describe('iCal', () => {
  it('waktu dalam UTC, hari tanpa jam, koma dan titik koma dilindungi', () => {
    const isi = kalender('Jalan A, B; C\\D');
    expect(isi).toContain('\r\nDTSTAMP:20261102T003000Z\r\n');
    expect(isi).toContain('\r\nDTSTART:20261203T020000Z\r\n');
    expect(isi).toContain('\r\nDTSTART;VALUE=DATE:20261207\r\n');
    expect(isi).toContain('\r\nSUMMARY:Jalan A\\, B\\; C\\\\D\r\n');
    expect(isi.startsWith('BEGIN:VCALENDAR\r\n') && isi.endsWith('\r\nEND:VCALENDAR\r\n')).toBe(true);
  });

  it('kalender tanpa acara tetap punya satu bagian, seperti diminta RFC 5545', () => {
    const isi = buatIcal({ nama: 'Peluang', keterangan: '-', dibuat: '2026-11-02T07:30:00+07:00', acara: [] });
    expect(isi).toContain('\r\nBEGIN:VTIMEZONE\r\n');
    expect(isi).not.toContain('VEVENT');
  });

  it('judul apa pun: tidak ada baris di atas 75 bita, dan terbaca kembali sama setelah lipatannya dibuka', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (judul) => {
        const isi = kalender(judul);
        for (const baris of isi.split('\r\n')) expect(Buffer.byteLength(baris)).toBeLessThanOrEqual(75);
        const [, utuh = ''] = /\r\nSUMMARY:([\s\S]*?)\r\nDESCRIPTION/.exec(isi.replaceAll('\r\n ', '')) ?? [];
        expect(utuh.replace(/\\([\\;,n])/g, (_, c: string) => (c === 'n' ? '\n' : c))).toBe(
          judul.replace(/\r?\n/g, '\n'),
        );
      }),
    );
  });
});
