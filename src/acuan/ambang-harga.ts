/** A bound of Perpres 16/2018 that a check compares with, and where it stands. */
export interface AmbangHarga {
  nilai: number;
  sumber: string;
}

/** Rupiah of pagu up to which no HPS is made. */
export const PAGU_TANPA_HPS: AmbangHarga = { nilai: 10_000_000, sumber: 'Perpres 16/2018 Pasal 26 ayat (7)' };

/** Per cent that a contract may grow by addendum. */
export const TAMBAHAN_ADENDUM: AmbangHarga = {
  nilai: 10,
  sumber: 'Perpres 16/2018 Pasal 54 (belum dicocokkan dengan naskah resmi)',
};

/** Per cent of HPS below which the price of a construction offer gets a look. */
export const KEWAJARAN_KONSTRUKSI: AmbangHarga = {
  nilai: 80,
  sumber:
    'Perpres 16/2018 Pasal 26 ayat (5) huruf c; evaluasi kewajaran harga pada Peraturan LKPP 12/2021 (belum dicocokkan dengan naskah resmi)',
};
