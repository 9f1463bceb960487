import type { APIRoute } from 'astro';
import { tahunAnggaran } from '../../content.ts';
import { opdPaket } from '../../model/himpunan.ts';
import { namaPenyedia } from '../../model/penyedia.ts';
import type { IndeksPaket } from '../../search/cari-paket.ts';

/** What the search page finds packages by; a package of several years stands once, with its newest. */
export const GET: APIRoute = () => {
  const opd = new Map<string, number>();
  const seen = new Set<string>();
  const indeks: IndeksPaket = {
    contoh: tahunAnggaran.some((t) => t.impor.contoh),
    paket: tahunAnggaran.flatMap((data) =>
      data.paket
        .filter((p) => !seen.has(p.id) && seen.add(p.id))
        .map((p) => {
          const { nama } = opdPaket(data, p.opd);
          if (!opd.has(nama)) opd.set(nama, opd.size);
          const pelaksana = p.penyedia ? namaPenyedia(p.penyedia) : '';
          return [p.id, p.nama, opd.get(nama) ?? 0, pelaksana, p.rup.map((r) => r.kode).join(' '), data.tahun] as const;
        }),
    ),
    opd: [],
  };
  return new Response(JSON.stringify({ ...indeks, opd: [...opd.keys()] }));
};
