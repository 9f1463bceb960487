/** Events as a calendar takes them. */
import { alamatMutlak, halaman } from '../../alamat.ts';
import { type Entri, saat } from '../../content.ts';
import { hariWib } from '../../model/format.ts';
import { type AcaraIcal, uidAcara } from '../../model/ical.ts';
import { rentangIcal } from '../../model/waktu-acara.ts';

/** The day of this build: the calendar says no finer when its events were written, so that builds of one day are alike. */
export const waktuTerbit = `${hariWib(saat)}T00:00:00+07:00`;

/** An event for iCalendar. */
export function acaraIcal({ id, data }: Entri<'agenda'>, situs: URL): AcaraIcal {
  return {
    uid: uidAcara(`agenda-${id}`, situs),
    ...rentangIcal(data),
    judul: `${data.contoh ? '[Data contoh] ' : ''}${data.batal ? 'Dibatalkan: ' : ''}${data.judul}`,
    uraian: data.ringkasan,
    alamat: alamatMutlak(halaman.entri('agenda', id), situs),
    tempat: data.tempat,
    batal: data.batal,
  };
}
