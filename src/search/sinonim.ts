/** Words people type and the words the field writes; both directions. */
export const SINONIM: readonly (readonly string[])[] = [
  ['lelang', 'tender'],
  ['rekanan', 'penyedia', 'kontraktor', 'vendor'],
  ['anggaran', 'pagu'],
  ['dinas', 'opd'],
  ['serapan', 'realisasi'],
  ['keluhan', 'aduan', 'pengaduan'],
];
