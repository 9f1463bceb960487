/** Sources of several records in words, each once, in their order: `Diumumkan LKPP; Laporan 2024`. */
export function gabungSumber(records: readonly { sumber: string }[]): string {
  return [...new Set(records.map((r) => r.sumber))].join('; ');
}
