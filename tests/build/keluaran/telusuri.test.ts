/** The check of the output can fail: a value planted in each kind of file is found, and what only looks like one is not. */
import { deflateSync, gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { teksCbor } from '../../../src/build/keluaran/pagefind.ts';
import { telusuriBerkas } from '../../../src/build/keluaran/telusuri.ts';

// Put together here, so that no number of such a shape stands in a file of the project.
const NIP = ['19800102', '200501', '1', '001'].join('');
const NIK = ['350899', '420280', '0001'].join('');
const NPWP = ['01.234', '567', '8-999', '000'].join('.');
const HP = ['0812', '3456', '7890'].join('-');
const SUREL = ['orang', 'contoh.id'].join('@');

const bita = (isi: string | Uint8Array) => (typeof isi === 'string' ? strToU8(isi) : isi);
const cari = async (nama: string, isi: string | Uint8Array, boleh: string[] = []) =>
  (await telusuriBerkas(nama, bita(isi), boleh)).map((t) => `${t.jenis} di ${t.tempat}`);

const cbor = (...kata: string[]) =>
  Buffer.concat([Buffer.from([0x80 + kata.length]), ...kata.map((k) => Buffer.concat([kepala(k), Buffer.from(k)]))]);
const kepala = (k: string) => Buffer.from(k.length < 24 ? [0x60 + k.length] : [0x78, k.length]);
const indeks = (isi: Uint8Array) => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), isi]));

describe('nilai yang ditanam ditemukan, dengan tempatnya', () => {
  it.each([
    ['teks HTML', 'a.html', `<p>a</p>\n<p>NIP ${NIP}</p>`, 'NIP di baris 2, dalam <p>'],
    ['NIP yang dipecah tag', 'a.html', `<p>${NIP.slice(0, 8)}<b>${NIP.slice(8)}</b></p>`, 'NIP di baris 1, dalam <p>'],
    ['atribut', 'a.html', `<meta content="Hubungi ${HP}">`, 'nomor telepon di baris 1, dalam atribut content'],
    [
      'surel berkarakter rujukan',
      'a.html',
      `<p>${SUREL.replace('@', '&#64;')}</p>`,
      'alamat surel di baris 1, dalam <p>',
    ],
    [
      'JSON di dalam HTML',
      'a.html',
      `<script type="application/json">{"a":"${NIK}"}</script>`,
      'NIK di baris 1, dalam <script>',
    ],
    ['SVG', 'a.svg', `<svg><text>${NPWP}</text></svg>`, 'NPWP di baris 1, dalam <text>'],
    [
      'Atom',
      'atom.xml',
      `<feed><author><email>${SUREL}</email></author></feed>`,
      'alamat surel di baris 1, dalam <email>',
    ],
    ['JSON', 'd.json', `{"paket":[{"nama":"Honor ${NIP}"}]}`, 'NIP di bidang paket.0.nama'],
    ['JSON, angka', 'd.json', `{"paket":[{"nip":${NIP}}]}`, 'NIP di bidang paket.0.nip'],
    ['JSON, angka dalam daftar', 'd.json', `{"a":[1,${NIK},2]}`, 'NIK di bidang a.1'],
    ['JSON, kunci', 'd.json', `{"paket":{"${NIK}":1}}`, 'NIK di bidang paket.……'],
    ['JSON, bidang yang ditulis dua kali', 'd.json', `{"a":"${NIK}","a":"x"}`, 'NIK di baris 1'],
    ['webmanifest', 's.webmanifest', `{"name":"${SUREL}"}`, 'alamat surel di bidang name'],
    ['CSV titik koma', 'p.csv', `id;nama\r\ntender-1;"Honor ${HP}"\r\n`, 'nomor telepon di baris 2, kolom nama'],
    ['CSV koma dengan BOM', 'p.csv', `\uFEFFid,nama\ntender-1,${NIK}\n`, 'NIK di baris 2, kolom nama'],
    ['ics', 'k.ics', `BEGIN:VEVENT\nORGANIZER:mailto:${SUREL}\n`, 'alamat surel di baris 2'],
    ['teks', 'robots.txt', `# ${HP}`, 'nomor telepon di baris 1'],
    ['skrip', '_astro/a.js', `const a="${SUREL}"`, 'alamat surel di baris 1'],
  ])('%s', async (_, nama, isi, harapan) => {
    const ditemukan = await cari(nama, isi);
    expect(ditemukan.map((d) => d.replace(/…+/, '……'))).toEqual([harapan]);
  });

  it('penggalan dan kata indeks Pagefind', async () => {
    const penggalan = indeks(bita(JSON.stringify({ url: '/a/', content: `Honor ${HP}` })));
    expect(await cari('x.pf_fragment', penggalan)).toEqual(['nomor telepon di indeks pencarian, bidang content']);
    expect(await cari('x.pf_index', indeks(cbor('honor', NIP, 'x'.repeat(30))))).toEqual([
      'NIP di kata dalam indeks pencarian, baris 2',
    ]);
    expect(teksCbor(cbor('satu', 'x'.repeat(30)))).toEqual(['satu', 'x'.repeat(30)]);
  });

  it('ZIP, Excel, dan gzip, juga bersarang', async () => {
    const dalam = zipSync({ 'data/p.csv': bita(`id,nama\n1,${NIK}\n`) });
    expect(await cari('2026.zip', zipSync({ 'isi.zip': dalam, 'BACA.txt': bita('aman') }))).toEqual([
      'NIK di isi.zip, data/p.csv, baris 2, kolom nama',
    ]);
    const lembar = { 'xl/sharedStrings.xml': bita(`<sst><si><t>${SUREL}</t></si></sst>`) };
    expect(await cari('a.xlsx', zipSync(lembar))).toEqual(['alamat surel di xl/sharedStrings.xml, baris 1, dalam <t>']);
    expect(await cari('d.json.gz', gzipSync(`{"a":"${NIP}"}`))).toEqual(['NIP di d.json, bidang a']);
  });

  it('teks PDF yang terkompres dan dipecah jarak hurufnya', async () => {
    const isi = deflateSync(`BT [(${NIP.slice(0, 8)})-20(${NIP.slice(8)})] TJ ET`);
    const pdf = Buffer.concat([
      Buffer.from('%PDF-1.4\n1 0 obj <</Filter/FlateDecode>>\nstream\n'),
      isi,
      Buffer.from('\nendstream\n'),
    ]);
    expect(await cari('a.pdf', pdf)).toEqual(['NIP di teks PDF']);
  });
});

it.each(['/', '-', ', ', ' / '])('dua nomor yang dihubungkan “%s” ditemukan', async (hubung) => {
  const polos = HP.replaceAll('-', '');
  expect(await cari('a.html', `<td>${polos}${hubung}${polos}</td>`)).not.toEqual([]);
  expect(await cari('a.html', `<td>${NIP}${hubung}2025</td>`)).not.toEqual([]);
});

describe('metadata gambar', () => {
  const kotak = () => sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } });
  const exif = (isi: Record<string, Record<string, string>>) => kotak().withExif(isi);

  it.each(['jpeg', 'webp', 'png'] as const)(
    'EXIF dalam %s: lokasi, pembuat, nomor seri, dan bentuk data pribadi',
    async (f) => {
      const gambar = await exif({
        IFD0: { Artist: 'Fulan Contoh', ImageDescription: `Foto ${HP}` },
        IFD2: { BodySerialNumber: '12345' },
        IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '8/1 8/1 0/1' },
      })
        .toFormat(f)
        .toBuffer();
      const ditemukan = await cari(`foto.${f}`, gambar);
      for (const jenis of ['lokasi GPS', 'nama pembuat', 'nomor seri kamera', 'nomor telepon'])
        expect(ditemukan).toContain(`${jenis} di metadata EXIF`);
    },
  );

  it('XMP dan teks PNG', async () => {
    const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="8,8S"/></rdf:RDF></x:xmpmeta>`;
    expect(await cari('a.jpg', await kotak().withXmp(xmp).jpeg().toBuffer())).toContain('lokasi GPS di metadata XMP');
    expect(await cari('a.png', denganTeksPng(await kotak().png().toBuffer(), 'Comment', `Hubungi ${SUREL}`))).toEqual([
      'alamat surel di teks PNG "Comment", baris 1',
    ]);
    expect(await cari('a.png', denganTeksPng(await kotak().png().toBuffer(), 'Author', 'Fulan Contoh'))).toEqual([
      'nama pembuat di teks PNG "Author"',
    ]);
  });

  it('EXIF dalam bentuk yang tidak dapat dibaca pembaca gambar (HEIC)', async () => {
    const { exif: blok } = await sharp(
      await exif({ IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '8/1 8/1 0/1' } })
        .jpeg()
        .toBuffer(),
    ).metadata();
    expect(await cari('foto.heic', Buffer.concat([Buffer.from('....ftypheic....'), blok ?? Buffer.alloc(0)]))).toEqual([
      'lokasi GPS di metadata EXIF',
    ]);
  });

  it('komentar JPEG', async () => {
    const jpeg = await kotak().jpeg().toBuffer();
    const komentar = Buffer.from(`NIP ${NIP}`);
    const panjang = Buffer.from([0xff, 0xfe, 0, komentar.length + 2]);
    const isi = Buffer.concat([jpeg.subarray(0, 2), panjang, komentar, jpeg.subarray(2)]);
    expect(await cari('a.jpg', isi)).toEqual(['NIP di komentar JPEG, baris 1']);
  });

  it('gambar tanpa metadata orang lolos: hak cipta, perangkat lunak, judul', async () => {
    const aman = exif({ IFD0: { Copyright: 'Pemerintah Kabupaten Contoh', Software: 'penyunting 1.2', Artist: ' ' } });
    expect(await cari('a.jpg', await aman.jpeg().toBuffer())).toEqual([]);
    expect(await cari('a.png', denganTeksPng(await kotak().png().toBuffer(), 'Title', 'Rapat 2026-11-24'))).toEqual([]);
  });
});

describe('yang hanya mirip tidak menggagalkan', () => {
  const paket = {
    id: `tender-${NIK}`,
    opd: NIK,
    pagu: Number(HP.replaceAll('-', '')),
    kontrak: { nilai: Number(NIK) },
    rup: [{ kode: HP.replaceAll('-', ''), pagu: 1 }],
  };
  it.each([
    ['kode dan uang menurut skema (JSON)', 'd.json', JSON.stringify({ paket: [paket] })],
    ['kode dan uang menurut skema (CSV)', 'p.csv', `id,opd,kontrak.nilai\ntender-1,${NIK},${NIK}\n`],
    ['kode satker bertitik', 'a.html', '<td>2.15.3.31.2.11.01.0000</td>'],
    ['tanggal', 'a.html', '<td>12-01-2025 01-02-2025</td><td>2025-08-12 10:00</td>'],
    ['uang', 'a.html', '<td>Rp90.123.456.789.012</td><td>1.083.000.000</td>'],
    ['ujung uang sebagai kata indeks', 'x.pf_index', indeks(cbor(['083', '500', '000'].join('')))],
    ['sel tabel yang bersebelahan', 'a.html', `<tr><td>${NIP.slice(0, 8)}</td><td>${NIP.slice(8)}</td></tr>`],
    ['pecahan desimal dalam JSON', 'k.json', `{"a":"nilai ${NIK},5 %"}`],
    ['uang yang berdampingan di tabel', 'k.json', '{"a":"September 6.150.000. 6.020.000. 97 % Oktober"}'],
    ['sidik SHA-256', 'k.json', `{"sha256":"${'a1b2'.repeat(8)}${NIK.slice(0, 16)}${'c3d4'.repeat(4)}"}`],
    ['huruf', 'f.woff2', Buffer.from(SUREL)],
    ...Array.from({ length: 12 }, (_, i): [string, string, string] => [
      `kode yang terbelah tepi jendela pencarian, ${i} karakter`,
      't.txt',
      `nontender-10${HP.replaceAll('-', '')} ${'x'.repeat(100 + i)} 02-01-2025`,
    ]),
  ])('%s', async (_, nama, isi) => {
    expect(await cari(nama, isi)).toEqual([]);
  });

  it('kontak kantor dari situs.json', async () => {
    expect(await cari('a.html', `<p>${SUREL}, ${HP}</p>`, [SUREL, HP])).toEqual([]);
    expect(await cari('a.json', JSON.stringify({ a: SUREL }), [SUREL])).toEqual([]);
  });
});

describe('isian yang sama di bidang lain tetap ditemukan', () => {
  it.each(['nama', 'lokasi', 'nip', 'catatan'])('%s', async (bidang) => {
    expect(await cari('d.json', JSON.stringify({ paket: [{ id: `tender-${NIK}`, opd: NIK, [bidang]: NIK }] }))).toEqual(
      [`NIK di bidang paket.0.${bidang}`],
    );
  });
});

/** A PNG with one more text chunk after its header. */
function denganTeksPng(png: Buffer, kunci: string, teks: string): Buffer {
  const isi = Buffer.concat([Buffer.from(`tEXt${kunci}\0`, 'latin1'), Buffer.from(teks, 'latin1')]);
  const panjang = Buffer.alloc(4);
  panjang.writeUInt32BE(isi.length - 4);
  const crc = Buffer.alloc(4);
  crc.writeUInt32BE(crc32(isi));
  return Buffer.concat([png.subarray(0, 33), panjang, isi, crc, png.subarray(33)]);
}

function crc32(data: Buffer): number {
  let crc = ~0;
  for (const b of data) {
    crc ^= b;
    for (let k = 0; k < 8; k += 1) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return ~crc >>> 0;
}
