/** A summary: one table with the columns bagian, nama, nilai. */
import { BAGIAN_RINGKASAN, KOLOM_RINGKASAN } from '../../acuan/kolom-survei.ts';
import { CIRI_RESPONDEN, type CiriResponden, type JenisSurvei, UNSUR_SKM } from '../../acuan/survei.ts';
import type { Kelompok } from '../../model/survei/kelompok-kecil.ts';
import { GalatMasukan, type Masalah, tampilkanNilai } from '../../schemas/masalah.ts';
import type { Survei } from '../../schemas/survei.ts';
import { bacaEjaan } from '../bentuk/angka-ejaan.ts';
import { bersihkanTeks } from '../bersihkan-teks.ts';
import type { IsiSurvei } from './baca-jawaban.ts';
import { bacaKelompok } from './responden.ts';
import { barisRusak, type TabelSurvei } from './tabel-survei.ts';

/** Whether a table is a summary and not a table of answers. */
export function berbentukRingkasan({ kolom }: TabelSurvei): boolean {
  const names = kolom.map((k) => k.toLowerCase());
  return KOLOM_RINGKASAN.every((k) => names.includes(k));
}

interface Terkumpul {
  responden: number | null;
  indeks: number | null;
  unsur: Survei['unsur'];
  kelompok: Partial<Record<CiriResponden, Kelompok[]>>;
}

/** Reads a summary. Throws `GalatMasukan` with everything that is wrong with it: a summary without one of its rows is another one. */
export function bacaRingkasan(jenis: JenisSurvei, tabel: TabelSurvei): IsiSurvei {
  const { berkas, kolom, baris } = tabel;
  const judul = Object.fromEntries(KOLOM_RINGKASAN.map((k) => [k, kolom.find((j) => j.toLowerCase() === k) ?? k]));
  const hasil: Terkumpul = { responden: null, indeks: null, unsur: [], kelompok: {} };
  const masalah: Masalah[] = [];
  for (const { nomor, isi } of baris) {
    if (barisRusak(isi)) {
      masalah.push(isi);
      continue;
    }
    const sel = (k: (typeof KOLOM_RINGKASAN)[number]) => isi[judul[k] ?? k];
    const at = (bidang: string, nilai: unknown, harapan: string, perbaikan: string) =>
      masalah.push({ berkas, baris: nomor, bidang, nilai: tampilkanNilai(nilai), harapan, perbaikan });
    const bagian = BAGIAN_RINGKASAN[teks(sel('bagian')).toLowerCase()];
    if (bagian === undefined) {
      at(
        'bagian',
        sel('bagian'),
        `salah satu dari: ${Object.keys(BAGIAN_RINGKASAN).slice(0, 3).join(', ')}, ${Object.values(CIRI_RESPONDEN)
          .map((c) => c.toLowerCase())
          .join(', ')}`,
        'betulkan ejaannya',
      );
      continue;
    }
    const angka = bacaAngka(sel('nilai'), bagian === 'unsur' || bagian === 'indeks' ? 'pecahan' : 'bulat', tabel);
    if (typeof angka === 'string') {
      at('nilai', sel('nilai'), angka, 'tulis angkanya saja');
      continue;
    }
    catat(hasil, { jenis, bagian, nama: teks(sel('nama')), angka }, at);
  }
  masalah.push(...keberatanJumlah(hasil, berkas));
  if (masalah.length > 0 || hasil.responden === null) throw new GalatMasukan('Tabel ringkasan belum sesuai.', masalah);
  return {
    ...hasil,
    responden: hasil.responden,
    asal: { bentuk: 'ringkasan', dibaca: baris.length, dipakai: baris.length, ditolak: 0 },
    hari: null,
    ditolak: [],
    dilewati: kolom.filter((k) => !Object.values(judul).includes(k)),
    pribadi: [],
  };
}

function catat(
  hasil: Terkumpul,
  { jenis, bagian, nama, angka }: { jenis: JenisSurvei; bagian: string; nama: string; angka: number },
  at: (bidang: string, nilai: unknown, harapan: string, perbaikan: string) => void,
): void {
  if (bagian === 'responden' || bagian === 'indeks') {
    if (hasil[bagian] !== null) at('bagian', bagian, `satu baris ${bagian} saja`, 'hapus salah satunya');
    hasil[bagian] = angka;
    return;
  }
  if (bagian === 'unsur') {
    const [, kode = '', bunyi = ''] = /^([UP][1-9]\d?)(?!\d)[\s.:)–-]*(.*)$/i.exec(nama) ?? [];
    const code = kode.toUpperCase();
    if (code === '' || (jenis === 'skm') !== code in UNSUR_SKM)
      at(
        'nama',
        nama,
        jenis === 'skm' ? 'U1 sampai U9' : 'P1, P2, dan seterusnya, dengan bunyi unsurnya',
        'tulis misalnya U3 (SKM) atau "P2 Tidak ada imbalan"',
      );
    else if (hasil.unsur.some((u) => u.kode === code))
      at('nama', nama, 'unsur yang belum ada di baris lain', 'hapus salah satunya');
    else hasil.unsur.push({ kode: code, nama: jenis === 'skm' ? null : bunyi || null, jumlah: null, nilai: angka });
    return;
  }
  const ciri = bagian as CiriResponden;
  const group = bacaKelompok(ciri, nama);
  if (typeof group !== 'string') at('nama', group.nilai, group.harapan, group.perbaikan ?? '');
  else if (hasil.kelompok[ciri]?.some((k) => k.nama.toLowerCase() === group.toLowerCase()))
    at('nama', group, 'kelompok yang belum ada di baris lain', 'jumlahkan menjadi satu baris');
  else (hasil.kelompok[ciri] ??= []).push({ nama: group, responden: angka });
}

/** Groups must add up to all respondents, or the missing ones could be worked out. */
function keberatanJumlah({ responden, kelompok }: Terkumpul, berkas: string): Masalah[] {
  if (responden === null)
    return [
      {
        berkas,
        bidang: 'responden',
        nilai: '(tidak ada)',
        harapan: 'satu baris responden',
        perbaikan: 'tambahkan baris "responden;;62" dengan banyaknya responden',
      },
    ];
  return (Object.entries(kelompok) as [CiriResponden, Kelompok[]][]).flatMap(([ciri, groups]) => {
    const sum = groups.reduce((n, k) => n + k.responden, 0);
    return sum === responden
      ? []
      : [
          {
            berkas,
            bidang: CIRI_RESPONDEN[ciri].toLowerCase(),
            nilai: `kelompok berjumlah ${sum}`,
            harapan: `${responden}, sebanyak respondennya`,
            perbaikan:
              sum < responden
                ? `tambahkan baris kelompok "Tidak diisi" sebanyak ${responden - sum}`
                : 'betulkan banyaknya',
          },
        ];
  });
}

/** A number, or what is expected. */
function bacaAngka(cell: unknown, jenis: 'bulat' | 'pecahan', { desimal }: TabelSurvei): number | string {
  const plain =
    typeof cell === 'number' ? String(cell) : typeof cell === 'string' ? bacaEjaan(cell, jenis, desimal) : null;
  const harapan = jenis === 'bulat' ? 'bilangan bulat, 0 atau lebih' : 'angka dengan paling banyak 4 desimal';
  if (plain === null || plain === undefined) return harapan;
  if (typeof plain !== 'string') return plain.harapan;
  return (jenis === 'bulat' ? /^\d{1,7}$/ : /^\d{1,3}(?:\.\d{1,4})?$/).test(plain) ? Number(plain) : harapan;
}

function teks(cell: unknown): string {
  return typeof cell === 'string' || typeof cell === 'number' ? bersihkanTeks(String(cell)) : '';
}
