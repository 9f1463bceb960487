import { type z } from 'zod';
import { berkas, markdown, objek, pilihan, tanggal, teks, teksPanjang } from './bidang.ts';
import { bidangTerbitan, contoh } from './terbitan.ts';

/** Kinds of public documents, as the list groups them. */
export const JENIS_DOKUMEN = {
  rencana: 'Rencana',
  laporan: 'Laporan',
  keputusan: 'Keputusan dan peraturan',
  standar: 'Standar dan maklumat pelayanan',
  formulir: 'Formulir dan contoh naskah',
  lain: 'Dokumen lain',
} as const;

/** Front matter of a public document, `content/dokumen/<slug>.md`; its address stays when the file is replaced. */
export const dokumenSchema = objek(
  {
    judul: teks({ label: 'Judul dokumen', min: 5, max: 120 }),
    ringkasan: teksPanjang({ label: 'Ringkasan', keterangan: 'Apa isinya dan untuk siapa.', min: 20, max: 240 }),
    jenis: pilihan({ label: 'Jenis', pilihan: JENIS_DOKUMEN }),
    tanggal: tanggal({ label: 'Tanggal dokumen', keterangan: 'Hari dokumen ditetapkan atau diterbitkan.' }),
    berkas: berkas({ label: 'Berkas', keterangan: 'Paling besar 20 MB, tanpa data pribadi.' }),
    contoh,
    ...bidangTerbitan(),
  },
  { label: 'Dokumen' },
);

/** Body of a document's page, as the CMS edits it. */
export const dokumenIsi = markdown({ label: 'Penjelasan', min: 20 });

/** Front matter of a document after parsing. */
export type Dokumen = z.output<typeof dokumenSchema>;
