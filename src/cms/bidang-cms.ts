import type { z } from 'zod';
import { ambilKeterangan, bolehKosong, type Keterangan, type Widget } from '../schemas/bidang.ts';
import { anakSkema, butirSkema } from './bentuk-skema.ts';
import type { BidangCms } from './tipe-decap.ts';

/** A field on its way to Decap: where it stands, what its schema says of it. */
interface Bahan {
  /** Dotted path for messages: `berita.gambar.alt`. */
  jalur: string;
  schema: z.core.$ZodType;
  meta: Keterangan;
  /** Label of the optional group around the field. */
  kelompok: string | undefined;
}

/**
 * The Decap field of a schema field. Throws an Error that names the path when the field has no metadata or is of a kind no editor can fill in.
 * `kelompokOpsional` is the label of the optional group around it: its fields may then stay empty together, which only the schema can judge.
 */
export function buatBidangCms(
  nama: string,
  schema: z.core.$ZodType,
  { jalur = nama, kelompokOpsional }: { jalur?: string; kelompokOpsional?: string } = {},
): BidangCms {
  const meta = ambilKeterangan(schema);
  if (!meta)
    throw new Error(`Formulir CMS: bidang "${jalur}" tidak dibuat dengan pembuat bidang src/schemas/bidang.ts.`);
  const wajib = !bolehKosong(schema);
  const hint = petunjuk(meta, wajib ? kelompokOpsional : undefined);
  return {
    name: nama,
    label: meta.label,
    required: wajib && kelompokOpsional === undefined && !bolehDaftarKosong(meta),
    ...(hint ? { hint } : {}),
    ...(meta.pola ? { pattern: [...meta.pola] as [string, string] } : {}),
    ...WIDGET[meta.widget]({ jalur, schema, meta, kelompok: kelompokOpsional }),
  };
}

/** The Decap fields of a group, in the order of the schema. */
export function buatDaftarBidang(schema: z.core.$ZodType, jalur: string, kelompokOpsional?: string): BidangCms[] {
  const anakAnak = anakSkema(schema);
  if (!anakAnak) throw new Error(`Formulir CMS: "${jalur}" bukan kelompok bidang.`);
  return Object.entries(anakAnak).map(([nama, anak]) =>
    buatBidangCms(nama, anak, { jalur: `${jalur}.${nama}`, ...(kelompokOpsional ? { kelompokOpsional } : {}) }),
  );
}

type TanpaDasar<B> = B extends unknown ? Omit<B, 'name' | 'label' | 'required' | 'hint'> : never;
type Isi = TanpaDasar<BidangCms>;

// A record over every Widget: a new kind of field does not compile until it has its form.
const WIDGET: Readonly<Record<Widget, (b: Bahan) => Isi>> = {
  teks: ({ meta: { saran } }) =>
    saran
      ? { widget: 'select', options: saran.map(({ nilai, label }) => ({ label, value: nilai })) }
      : { widget: 'string' },
  teksPanjang: () => ({ widget: 'text' }),
  markdown: ({ meta }) => ({
    widget: 'markdown',
    // The page sets its own h1; code and deeper headings have no place in news of an office.
    buttons: ['bold', 'italic', 'link', 'heading-two', 'heading-three', 'quote', 'bulleted-list', 'numbered-list'],
    editor_components: ['image'],
    ...(meta.min ? { pattern: [`^\\s*\\S[\\s\\S]{${meta.min - 1},}$`, `paling sedikit ${meta.min} karakter`] } : {}),
  }),
  tanggal: ({ schema, kelompok }) => ({
    widget: 'datetime',
    format: 'YYYY-MM-DD',
    date_format: 'YYYY-MM-DD',
    time_format: false,
    picker_utc: false,
    ...bawaan(schema, kelompok, '{{now}}'),
  }),
  waktu: () => ({ widget: 'datetime', format: 'YYYY-MM-DDTHH:mm:ssZ', picker_utc: false }),
  bilangan: ({ meta }) => ({
    widget: 'number',
    value_type: meta.jenisBilangan ?? 'float',
    step: meta.jenisBilangan === 'int' ? 1 : 0.01,
    ...batas(meta),
  }),
  yaTidak: ({ schema, kelompok }) => ({ widget: 'boolean', ...bawaan(schema, kelompok, false) }),
  pilihan: ({ meta }) => ({
    widget: 'select',
    options: (meta.pilihan ?? []).map(({ nilai, label }) => ({ label, value: nilai })),
  }),
  gambar: () => ({ widget: 'image', choose_url: false, allow_multiple: false }),
  berkas: () => ({ widget: 'file', choose_url: false, allow_multiple: false }),
  rujukan: ({ jalur, meta }) => {
    if (!meta.koleksi) throw new Error(`Formulir CMS: rujukan "${jalur}" tidak menyebut koleksinya.`);
    return {
      widget: 'relation',
      collection: meta.koleksi,
      value_field: '{{slug}}',
      search_fields: ['judul'],
      display_fields: ['judul'],
    };
  },
  warna: () => ({ widget: 'color', allowInput: true, enableAlpha: false }),
  daftar: buatDaftar,
  objek: ({ jalur, schema, meta, kelompok }) => ({
    widget: 'object',
    // Decap hides the errors of a closed group (decap-cms #5630).
    collapsed: false,
    fields: buatDaftarBidang(schema, jalur, bolehKosong(schema) ? meta.label : kelompok),
  }),
  data: ({ jalur }) => {
    throw new Error(
      `Formulir CMS: bidang "${jalur}" berasal dari impor data; koleksi yang disunting tidak boleh memuatnya.`,
    );
  },
};

function buatDaftar({ jalur, schema, meta, kelompok }: Bahan): Isi {
  const butir = butirSkema(schema);
  if (!butir) throw new Error(`Formulir CMS: daftar "${jalur}" bukan larik.`);
  const metaButir = ambilKeterangan(butir);
  const dasar = {
    widget: 'list' as const,
    ...(metaButir ? { label_singular: metaButir.label } : {}),
    ...bawaan(schema, kelompok, []),
    ...batas(meta),
  };
  if (metaButir?.widget !== 'objek')
    return { ...dasar, field: buatBidangCms('butir', butir, { jalur: `${jalur}.butir` }) };
  const judul = Object.entries(anakSkema(butir) ?? {}).find(
    ([, anak]) => ambilKeterangan(anak)?.widget === 'teks',
  )?.[0];
  return {
    ...dasar,
    fields: buatDaftarBidang(butir, `${jalur}[]`),
    ...((metaButir.ringkas ?? judul) ? { summary: metaButir.ringkas ?? `{{fields.${judul}}}` } : {}),
  };
}

// A default in an optional group would count as filling the group in.
function bawaan<T>(schema: z.core.$ZodType, kelompok: string | undefined, nilai: T): { default?: T } {
  return bolehKosong(schema) || kelompok !== undefined ? {} : { default: nilai };
}

/** Bounds that say something to an editor: technical ones (0, a hundred thousand, MAX_SAFE_INTEGER) stay out. */
function batas({ min, max, widget }: Keterangan): { min?: number; max?: number } {
  const teknis = widget === 'daftar' ? 100_000 : Number.MAX_SAFE_INTEGER;
  return {
    ...(min === undefined || (widget === 'daftar' && min === 0) ? {} : { min }),
    ...(max === undefined || max >= teknis ? {} : { max }),
  };
}

// Decap calls an empty list missing; the schema does not.
function bolehDaftarKosong(meta: Keterangan): boolean {
  return meta.widget === 'daftar' && !meta.min;
}

function petunjuk(meta: Keterangan, wajibBila: string | undefined): string {
  const panjang = meta.widget === 'teksPanjang' || (meta.widget === 'teks' && (meta.min ?? 0) > 1);
  return [
    meta.keterangan,
    panjang && meta.pola ? `${meta.pola[1]}.` : undefined,
    wajibBila ? `Boleh kosong hanya bila bagian ${wajibBila} tidak dipakai.` : undefined,
  ]
    .filter(Boolean)
    .join(' ');
}
