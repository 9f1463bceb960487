import { type z } from 'zod';
import { jam, markdown, objek, opsional, tanggal, tautan, teks, teksPanjang, yaTidak } from './bidang.ts';
import { bidangTerbitanTetap, contoh } from './terbitan.ts';

/** Front matter of an event, `content/agenda/<slug>.md`; it is over by its own day and hour (WIB). */
export const agendaSchema = objek(
  {
    judul: teks({ label: 'Acara', min: 10, max: 120 }),
    ringkasan: teksPanjang({ label: 'Ringkasan', keterangan: 'Untuk siapa dan untuk apa.', min: 20, max: 240 }),
    tanggal: tanggal({ label: 'Tanggal' }),
    sampaiTanggal: opsional(
      tanggal({ label: 'Sampai tanggal', keterangan: 'Hanya bila acaranya lebih dari satu hari.' }),
    ),
    mulai: opsional(jam({ label: 'Jam mulai (WIB)', keterangan: 'Kosong berarti sepanjang hari.' })),
    selesai: opsional(jam({ label: 'Jam selesai (WIB)' })),
    tempat: teks({ label: 'Tempat', keterangan: 'Nama gedung atau ruang, atau “Daring”.', min: 3, max: 160 }),
    untuk: opsional(teks({ label: 'Untuk siapa', max: 120 })),
    tautan: opsional(tautan({ label: 'Tautan', keterangan: 'Pendaftaran atau pertemuan daring.' })),
    batal: opsional(yaTidak({ label: 'Dibatalkan', keterangan: 'Acara tetap tampil, dengan keterangan dibatalkan.' })),
    contoh,
    ...bidangTerbitanTetap,
  },
  { label: 'Acara' },
).superRefine(({ tanggal: hari, sampaiTanggal, mulai, selesai }, ctx) => {
  const at = (bidang: string, message: string) => ctx.addIssue({ code: 'custom', path: [bidang], message });
  if (sampaiTanggal !== undefined && sampaiTanggal <= hari)
    at('sampaiTanggal', 'hari sesudah tanggal mulai; kosongkan bila acaranya sehari');
  if (selesai !== undefined && mulai === undefined) at('mulai', 'diisi, karena jam selesainya diisi');
  if (selesai !== undefined && mulai !== undefined && sampaiTanggal === undefined && selesai <= mulai)
    at('selesai', 'jam sesudah jam mulai');
});

/** Body of an event, as the CMS edits it. */
export const agendaIsi = markdown({ label: 'Penjelasan acara', min: 20 });

/** Front matter of an event after parsing. */
export type Agenda = z.output<typeof agendaSchema>;
