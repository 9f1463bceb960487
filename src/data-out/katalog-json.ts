/** The catalogue for machines: DCAT 3 as JSON-LD. */
import type { BerkasTercatat } from './berkas.ts';
import type { EntriKatalog } from './entri-katalog.ts';
import type { Penerbit } from './penerbit.ts';

const KONTEKS = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  '@language': 'id',
};
const BAHASA = { '@id': 'http://publications.europa.eu/resource/authority/language/IND' };
const JENIS_IANA = 'https://www.iana.org/assignments/media-types/';

/** `/data/katalog.json`. */
export function tulisKatalogJson(katalog: readonly EntriKatalog<BerkasTercatat>[], penerbit: Penerbit): string {
  const { mutlak } = penerbit;
  const imported = katalog.flatMap((e) => e.diimpor ?? []).sort((a, b) => Date.parse(a) - Date.parse(b));
  const latest = imported.at(-1);
  const catalog = {
    '@context': KONTEKS,
    '@id': mutlak('/data/katalog.json'),
    '@type': 'dcat:Catalog',
    'dct:title': `Data terbuka ${penerbit.nama} ${penerbit.daerah}`,
    'dct:description': 'Data pengadaan dan tata kelola yang boleh dipakai ulang dengan menyebut sumbernya.',
    'dct:publisher': {
      '@id': mutlak('/'),
      '@type': 'foaf:Organization',
      'foaf:name': `${penerbit.nama} ${penerbit.daerah}`,
    },
    'dct:license': { '@id': penerbit.lisensi.alamat },
    'dct:language': BAHASA,
    'foaf:homepage': { '@id': mutlak('/data/') },
    ...(latest === undefined ? {} : { 'dct:modified': waktu(latest) }),
    'dcat:dataset': katalog.map((entri) => dataset(entri, penerbit)),
  };
  return `${JSON.stringify(catalog, null, 2)}\n`;
}

function dataset(entri: EntriKatalog<BerkasTercatat>, { mutlak, lisensi }: Penerbit) {
  const { id, judul, uraian, contoh, periode, sumber, diekspor, diimpor, berkas } = entri;
  return {
    '@id': mutlak(`/data/#${id}`),
    '@type': 'dcat:Dataset',
    'dct:identifier': id,
    'dct:title': contoh ? `${judul} (Data contoh)` : judul,
    'dct:description': contoh ? `Data contoh: isinya rekaan, jangan dikutip. ${uraian}` : uraian,
    'dct:publisher': { '@id': mutlak('/') },
    'dct:license': { '@id': lisensi.alamat },
    'dct:language': BAHASA,
    'dct:provenance': { '@type': 'dct:ProvenanceStatement', 'dct:description': sumber },
    ...(diekspor === null ? {} : { 'dct:created': waktu(diekspor) }),
    ...(diimpor === null ? {} : { 'dct:issued': waktu(diimpor), 'dct:modified': waktu(diimpor) }),
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': { '@value': periode.mulai, '@type': 'xsd:date' },
      'dcat:endDate': { '@value': periode.selesai, '@type': 'xsd:date' },
    },
    'dcat:landingPage': { '@id': mutlak('/data/') },
    'dct:conformsTo': { '@id': mutlak('/data/kamus/') },
    'dcat:distribution': berkas.map((b) => distribusi(b, { mutlak, lisensi })),
  };
}

function distribusi(berkas: BerkasTercatat, { mutlak, lisensi }: Pick<Penerbit, 'mutlak' | 'lisensi'>) {
  const { alamat, bentuk, uraian, jenisMedia, bita, sha256 } = berkas;
  return {
    '@id': mutlak(alamat),
    '@type': 'dcat:Distribution',
    'dct:title': `${bentuk}: ${uraian}`,
    'dcat:downloadURL': { '@id': mutlak(alamat) },
    'dcat:accessURL': { '@id': mutlak('/data/') },
    'dcat:mediaType': { '@id': JENIS_IANA + (jenisMedia.split(';')[0] ?? '') },
    'dct:license': { '@id': lisensi.alamat },
    'dcat:byteSize': { '@value': String(bita), '@type': 'xsd:nonNegativeInteger' },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
    },
    ...(bentuk === 'OCDS' ? { 'dct:conformsTo': { '@id': 'https://standard.open-contracting.org/1.1/en/' } } : {}),
  };
}

function waktu(saat: string) {
  return { '@value': saat, '@type': 'xsd:dateTime' };
}
