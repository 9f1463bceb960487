import { xml } from './xml.ts';

/** One entry of a feed; `tanggal` is a calendar day in WIB. */
export interface EntriAtom {
  alamat: string;
  judul: string;
  ringkasan: string;
  tanggal: string;
}

/** A feed; addresses are absolute, `diperbarui` is a calendar day in WIB. */
export interface UmpanAtom {
  id: string;
  alamat: string;
  judul: string;
  penulis: string;
  diperbarui: string;
  entri: readonly EntriAtom[];
}

/** Atom 1.0 document (RFC 4287). */
export function buatAtom(umpan: UmpanAtom): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id">
  <id>${xml(umpan.id)}</id>
  <title>${xml(umpan.judul)}</title>
  <updated>${awalHari(umpan.diperbarui)}</updated>
  <author><name>${xml(umpan.penulis)}</name></author>
  <link rel="self" type="application/atom+xml" href="${xml(umpan.alamat)}"/>
  <link rel="alternate" type="text/html" href="${xml(umpan.id)}"/>
${umpan.entri.map(entri).join('\n')}
</feed>
`;
}

function entri(e: EntriAtom): string {
  return `  <entry>
    <id>${xml(e.alamat)}</id>
    <title>${xml(e.judul)}</title>
    <updated>${awalHari(e.tanggal)}</updated>
    <link rel="alternate" type="text/html" href="${xml(e.alamat)}"/>
    <summary>${xml(e.ringkasan)}</summary>
  </entry>`;
}

function awalHari(tanggal: string): string {
  return `${tanggal}T00:00:00+07:00`;
}
