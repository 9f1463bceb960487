/** Metadata of pictures: EXIF, XMP, IPTC, texts of a PNG, comments of a JPEG. The picture itself is not looked at. */
import sharp from 'sharp';
import { isiExif } from './exif.ts';
import { telusuriTeks, type TemuanBerkas } from './temuan.ts';

const XMP: readonly (readonly [RegExp, string])[] = [
  [/exif:GPS(?:Latitude|Longitude)\b(?!\s*=\s*["']\s*["'])/, 'lokasi GPS'],
  [/<dc:creator>[\s\S]{0,200}?<rdf:li[^>]*>\s*[^<\s]|tiff:Artist\s*=\s*["'][^"']|<tiff:Artist>[^<]/, 'nama pembuat'],
  [/(?:aux:SerialNumber|exifEX:(?:Body|Lens)SerialNumber)(?:\s*=\s*["'][^"']|>[^<])/, 'nomor seri kamera'],
];
/** IPTC record 2: by-line and its title, contact, writer. */
const PEMBUAT_IPTC = new Set([80, 85, 118, 122]);

/** Everything the metadata of a picture tells of a person; of a form sharp cannot read (HEIC) only its EXIF. */
export async function telusuriGambar(bita: Uint8Array, boleh: readonly string[]): Promise<TemuanBerkas[]> {
  const meta = await sharp(bita)
    .metadata()
    .catch(() => undefined);
  const { exif, xmp, iptc, comments = [] } = meta ?? { exif: carikanExif(bita) };
  const komentar = komentarJpeg(bita);
  return [
    ...(exif ? [...tentang(isiExif(exif), 'metadata EXIF'), ...bentuk(exif, boleh, 'metadata EXIF')] : []),
    ...(xmp ? [...tentang(isiXmp(xmp), 'metadata XMP'), ...bentuk(xmp, boleh, 'metadata XMP')] : []),
    ...(iptc ? [...tentang(isiIptc(iptc), 'metadata IPTC'), ...bentuk(iptc, boleh, 'metadata IPTC')] : []),
    ...comments.flatMap(({ keyword, text }) => {
      const tempat = `teks PNG "${keyword}"`;
      const nama = /^author$/i.test(keyword) && text.trim() !== '' ? ['nama pembuat'] : [];
      return [...tentang(nama, tempat), ...telusuriTeks(text, boleh, tempat)];
    }),
    ...komentar.flatMap((teks) => telusuriTeks(teks, boleh, 'komentar JPEG')),
  ];
}

/** The first EXIF block of a file, wherever it lies. */
function carikanExif(bita: Uint8Array): Buffer | undefined {
  const b = Buffer.from(bita.buffer, bita.byteOffset, bita.byteLength);
  const awal = b.indexOf('Exif\0\0');
  return awal === -1 ? undefined : b.subarray(awal);
}

function tentang(jenis: readonly string[], tempat: string): TemuanBerkas[] {
  return jenis.map((j) => ({ jenis: j, samar: '(tidak ditampilkan)', tempat }));
}

/** Shapes in a block of bytes; texts in it may have one byte a letter or two. */
function bentuk(bita: Buffer, boleh: readonly string[], tempat: string): TemuanBerkas[] {
  const temuan = [bita.toString('utf8'), bita.toString('latin1').replace(/([ -~])\0/g, '$1')].flatMap((teks) =>
    telusuriTeks(teks, boleh).map(({ jenis, samar }) => ({ jenis, samar, tempat })),
  );
  return [...new Map(temuan.map((t) => [`${t.jenis}|${t.samar}`, t])).values()];
}

function isiXmp(bita: Buffer): string[] {
  const teks = bita.toString('utf8');
  return XMP.filter(([pola]) => pola.test(teks)).map(([, jenis]) => jenis);
}

function isiIptc(bita: Buffer): string[] {
  for (let i = bita.indexOf(Buffer.from([0x1c, 2])); i !== -1; i = bita.indexOf(Buffer.from([0x1c, 2]), i + 1)) {
    const ada = i + 5 <= bita.length && bita.readUInt16BE(i + 3) > 0;
    if (ada && PEMBUAT_IPTC.has(bita[i + 2] ?? 0)) return ['nama pembuat'];
  }
  return [];
}

/** Comment segments of a JPEG, which sharp does not hand out. */
function komentarJpeg(bita: Uint8Array): string[] {
  const hasil: string[] = [];
  const b = Buffer.from(bita.buffer, bita.byteOffset, bita.byteLength);
  if (b[0] !== 0xff || b[1] !== 0xd8) return hasil;
  for (let i = 2; i + 4 <= b.length && b[i] === 0xff && b[i + 1] !== 0xda; i += 2 + b.readUInt16BE(i + 2))
    if (b[i + 1] === 0xfe) hasil.push(b.subarray(i + 4, i + 2 + b.readUInt16BE(i + 2)).toString('utf8'));
  return hasil;
}
