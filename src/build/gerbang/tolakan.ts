/** A request the gate does not let through: HTTP status and the Indonesian reason the editor sees. */
export class Tolakan extends Error {
  override readonly name = 'Tolakan';
  readonly status: number;

  constructor(status: number, alasan: string) {
    super(alasan);
    this.status = status;
  }
}
