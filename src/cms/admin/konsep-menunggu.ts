/** Drafts that wait in this browser, named on the lists of entries: who comes back after a crash may not remember which entry it was. */
import { skemaEntri } from '../skema-entri.ts';
import { bacaVersi } from '../versi-naskah.ts';
import { unsur } from './dialog.ts';
import { tulisWaktu } from './konsep.ts';
import { daftarKilat } from './simpan-kilat.ts';

const ID = 'konsep-menunggu';

/** Shows them now and whenever the editor goes to another list. */
export function tampilkanKonsepMenunggu(): void {
  window.addEventListener('hashchange', tampilkan);
  tampilkan();
}

function tampilkan(): void {
  document.getElementById(ID)?.remove();
  const diDaftar = /^(?:#\/?|#\/collections\/[^/]+)$/.test(location.hash) || location.hash === '';
  const konsep = diDaftar ? daftarKilat() : [];
  if (konsep.length === 0) return;
  document.body.append(
    unsur(
      'div',
      { id: ID, role: 'status' },
      'Tulisan yang belum tersimpan di peramban ini:',
      unsur(
        'ul',
        {},
        ...konsep.map(({ koleksi, slug, raw, waktu }) => {
          const letak = slug === undefined ? 'new' : `entries/${slug}`;
          const alamat = `#/collections/${koleksi}/${letak}`;
          const nama = namaNaskah(koleksi, slug ?? '', raw);
          return unsur('li', {}, unsur('a', { href: alamat }, nama), `, ${tulisWaktu(waktu)}`);
        }),
      ),
    ),
  );
}

function namaNaskah(koleksi: string, slug: string, raw: string): string {
  try {
    const { label } = skemaEntri({ koleksi, slug });
    const data = bacaVersi({ koleksi, slug }, raw) as { judul?: unknown } | undefined;
    return typeof data?.judul === 'string' ? `${label}: ${data.judul}` : label;
  } catch {
    return slug;
  }
}
