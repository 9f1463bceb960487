/** What a survey must fulfil beyond the shape of its fields: elements of its kind, sums that can be, days of its period, no group that could be recognised. */
import { CARA_SURVEI, CIRI_RESPONDEN, type JenisSurvei, KELOMPOK_TERKECIL, UNSUR_SKM } from '../acuan/survei.ts';
import type { Keberatan } from './lke-jawaban.ts';

type Isi = Record<string, unknown>;

/** Everything wrong with a survey as it came from its file; fields of a wrong type are left to the schema. */
export function keberatanSurvei(value: unknown): Keberatan[] {
  if (!catatan(value)) return [];
  return [
    ...keberatanUnsur(value),
    ...keberatanIndeks(value),
    ...keberatanSusunan(value),
    ...keberatanHari(value),
    ...keberatanAsal(value),
  ];
}

function keberatanUnsur(value: Isi): Keberatan[] {
  const jenis = jenisDari(value);
  if (!jenis) return [];
  const rows = baris(value['unsur']);
  const { huruf, jawaban } = CARA_SURVEI[jenis];
  const seen = new Set<unknown>();
  const known = jenis === 'skm' ? Object.keys(UNSUR_SKM) : null;
  const perRow = rows.flatMap((row, i): Keberatan[] => {
    const { kode } = row;
    if (typeof kode !== 'string') return [];
    const at = (bidang: string, message: string): Keberatan => ({ path: ['unsur', i, bidang], message });
    const twice = seen.has(kode);
    seen.add(kode);
    return [
      ...((known ? known.includes(kode) : /^P[1-9]\d?$/.test(kode))
        ? []
        : [at('kode', known ? `${known[0]} sampai ${known.at(-1)}` : `${huruf}1, ${huruf}2, dan seterusnya`)]),
      ...(twice ? [at('kode', 'unsur yang belum ada di baris lain survei ini')] : []),
      ...(known && row['nama'] != null ? [at('nama', 'null: nama unsur SKM menurut peraturan')] : []),
      ...(!known && row['nama'] === null ? [at('nama', 'diisi dengan bunyi unsur di kuesioner')] : []),
      ...keberatanNilai(row, value['responden'], jawaban, at),
    ];
  });
  const missing = (known ?? []).filter((k) => !seen.has(k));
  const partly = rows.length > 0 && missing.length > 0;
  return [
    ...perRow,
    ...(partly ? [{ path: ['unsur'], message: `kesembilan unsur; belum ada ${missing.join(', ')}` }] : []),
  ];
}

function keberatanNilai(
  row: Isi,
  responden: unknown,
  [least, best]: readonly [number, number],
  at: (bidang: string, message: string) => Keberatan,
): Keberatan[] {
  const { jumlah, nilai } = row;
  if (jumlah != null && nilai != null) return [at('nilai', 'null, karena dihitung dari jumlah')];
  if (jumlah === null && nilai === null) return [at('nilai', 'diisi, atau jumlah yang diisi')];
  if (typeof nilai === 'number' && (nilai < least || nilai > best)) return [at('nilai', `${least} sampai ${best}`)];
  if (typeof jumlah !== 'number' || typeof responden !== 'number') return [];
  const range = [least * responden, best * responden] as const;
  return jumlah < range[0] || jumlah > range[1]
    ? [at('jumlah', `${range[0]} sampai ${range[1]}, karena ${responden} responden menjawab ${least} sampai ${best}`)]
    : [];
}

function keberatanIndeks(value: Isi): Keberatan[] {
  const jenis = jenisDari(value);
  const { indeks, penerbit, unsur } = value;
  const at = (message: string): Keberatan[] => [{ path: ['indeks'], message }];
  if (jenis && typeof indeks === 'number') {
    const [least, best] = CARA_SURVEI[jenis].skala;
    if (indeks < least || indeks > best) return at(`${least} sampai ${best}`);
    if (penerbit === 'mandiri') return at('null: indeks survei mandiri dihitung situs ini dari unsurnya');
  }
  const empty = Array.isArray(unsur) && unsur.length === 0;
  return empty && indeks === null ? at('diisi, atau unsurnya diisi, karena tanpa keduanya tidak ada hasilnya') : [];
}

/** Shown groups are large enough, and together exactly all respondents: no remainder to work a small one out of. */
function keberatanSusunan(value: Isi): Keberatan[] {
  const rows = baris(value['susunan']).map((row, i) => ({ row, i }));
  const { responden } = value;
  return Object.entries(CIRI_RESPONDEN).flatMap(([ciri, label]): Keberatan[] => {
    const own = rows.filter(({ row }) => row['ciri'] === ciri);
    const [first] = own;
    if (!first) return [];
    const seen = new Set<unknown>();
    const each = own.flatMap(({ row, i }): Keberatan[] => {
      const { kelompok, responden: n } = row;
      const twice = seen.has(kelompok);
      seen.add(kelompok);
      if (twice)
        return [
          {
            path: ['susunan', i, 'kelompok'],
            message: `kelompok yang belum ada di baris lain (${label.toLowerCase()})`,
          },
        ];
      if (n === null && (kelompok !== null || own.length > 1))
        return [
          {
            path: ['susunan', i, 'responden'],
            message: `angka, atau satu baris saja dengan kelompok null bila ${label.toLowerCase()} tidak ditampilkan`,
          },
        ];
      return [];
    });
    const counts = own.map(({ row }) => row['responden']);
    if (each.length > 0 || counts.some((n) => typeof n !== 'number') || typeof responden !== 'number') return each;
    const sum = (counts as number[]).reduce((a, b) => a + b, 0);
    return sum === responden
      ? []
      : [
          {
            path: ['susunan', first.i, 'responden'],
            message: `kelompok ${label.toLowerCase()} berjumlah ${responden} (sekarang ${sum}); kelompok di bawah ${KELOMPOK_TERKECIL} orang digabung saat impor, bukan dihapus`,
          },
        ];
  });
}

function keberatanHari({ tahun, mulai, selesai }: Isi): Keberatan[] {
  if (typeof mulai !== 'string' || typeof selesai !== 'string') return [];
  if (selesai < mulai) return [{ path: ['selesai'], message: `hari mulai (${mulai}) atau sesudahnya` }];
  const years = [tahun, Number(tahun) + 1].map(String);
  return typeof tahun !== 'number' || years.includes(selesai.slice(0, 4))
    ? []
    : [{ path: ['selesai'], message: `hari pada ${years.join(' atau ')}, karena survei ini untuk tahun ${tahun}` }];
}

function keberatanAsal({ asal, responden }: Isi): Keberatan[] {
  if (!catatan(asal)) return [];
  const { bentuk, dibaca, dipakai, ditolak } = asal;
  if (typeof dibaca !== 'number' || typeof dipakai !== 'number' || typeof ditolak !== 'number') return [];
  if (dibaca !== dipakai + ditolak)
    return [{ path: ['asal', 'dibaca'], message: `baris dipakai ditambah ditolak (${dipakai} + ${ditolak})` }];
  return bentuk === 'jawaban' && dipakai !== responden
    ? [{ path: ['asal', 'dipakai'], message: `sebanyak responden (${String(responden)}), satu baris tiap responden` }]
    : [];
}

function jenisDari({ jenis }: Isi): JenisSurvei | undefined {
  return (Object.keys(CARA_SURVEI) as JenisSurvei[]).find((j) => j === jenis);
}

function baris(value: unknown): Isi[] {
  return Array.isArray(value) ? value.map((row) => (catatan(row) ? row : {})) : [];
}

function catatan(value: unknown): value is Isi {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
