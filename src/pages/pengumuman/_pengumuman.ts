/** Announcements that are out by now, newest first, and when each is over. */
import { type Entri, entriTerbit } from '../../content.ts';
import { tambahHari } from '../../model/hari.ts';

export const pengumuman = (await entriTerbit('pengumuman')).toSorted((a, b) =>
  b.data.tanggal.localeCompare(a.data.tanggal),
);

/** The moment an announcement no longer holds; null when it says none. */
export function sampai({ data }: Entri<'pengumuman'>): string | null {
  return data.berakhirPada === undefined ? null : `${tambahHari(data.berakhirPada, 1)}T00:00:00+07:00`;
}
