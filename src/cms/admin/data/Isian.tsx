import type { ReactElement } from 'react';

interface Dasar {
  label: string;
  petunjuk?: string;
  nilai: string;
  ubah: (nilai: string) => void;
}

/** A field of the form with its label and help. */
export function Isian({
  label,
  petunjuk,
  nilai,
  ubah,
  jenis = 'text',
}: Dasar & { jenis?: 'text' | 'date' | 'number' }): ReactElement {
  return (
    <label>
      {label}
      {petunjuk && <span className="data-petunjuk">{petunjuk}</span>}
      <input
        type={jenis}
        value={nilai}
        onChange={(e) => {
          ubah(e.target.value);
        }}
      />
    </label>
  );
}

/** A yes, before its words. */
export function Centang({
  nilai,
  ubah,
  children,
}: {
  nilai: boolean;
  ubah: (nilai: boolean) => void;
  children: string;
}): ReactElement {
  return (
    <label className="data-centang">
      <input
        type="checkbox"
        checked={nilai}
        onChange={(e) => {
          ubah(e.target.checked);
        }}
      />
      {children}
    </label>
  );
}

/** A field with a list to choose from. */
export function Pilih({
  label,
  pilihan,
  nilai,
  ubah,
}: Dasar & { pilihan: Readonly<Record<string, string>> }): ReactElement {
  return (
    <label>
      {label}
      <select
        value={nilai}
        onChange={(e) => {
          ubah(e.target.value);
        }}
      >
        {Object.entries(pilihan).map(([kunci, teks]) => (
          <option key={kunci} value={kunci}>
            {teks}
          </option>
        ))}
      </select>
    </label>
  );
}
