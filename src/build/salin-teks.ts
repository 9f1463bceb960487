/** The same text on its own: a piece cut out of a text keeps the whole of it in memory for as long as the piece is kept. */
export function salinTeks(teks: string): string {
  return Buffer.from(teks).toString();
}
