/** A request the gate does not let through: HTTP status and the Indonesian reason the editor sees. */
export class Tolakan extends Error {
  override readonly name = 'Tolakan';
  readonly status: number;

  constructor(status: number, alasan: string) {
    super(alasan);
    this.status = status;
  }
}

/** What the editor is told when decap-server could not read or write a file. */
export const TIDAK_TERTULIS =
  'Berkas tidak dapat dibaca atau ditulis di folder isi situs; periksa hak akses folder itu dan sisa tempat di disk.';
