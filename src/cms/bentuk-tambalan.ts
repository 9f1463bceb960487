/** One change to a file of Decap: the file, the text that must be in it, and what stands there instead. */
export interface Tambalan {
  berkas: string;
  lama: string;
  baru: string;
  /** Whether the new text stands in place of the whole file, its imports too. */
  seluruhBerkas?: boolean;
  /** Function of ours the new text calls, and its file in src/cms. */
  impor?: readonly [fungsi: string, berkas: string];
}
