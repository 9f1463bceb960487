/**
 * Opportunities as of the moment they are read: what has closed is hidden, what has moved to its next stage is shown there, and the reader may choose
 * by kind, size and small-firm status; the choice stands in the address.
 */
export function jagaPeluang(halaman: Document, kini: () => number = Date.now): void {
  const formulir = halaman.querySelector<HTMLFormElement>('form[data-saring]');
  const tampilkan = () => {
    tulisPeluang(halaman, pilihan(formulir), kini());
  };
  if (formulir) {
    formulir.hidden = false;
    pulihkan(formulir);
    formulir.addEventListener('change', () => {
      catatDiAlamat(formulir);
      tampilkan();
    });
    formulir.addEventListener('submit', (event) => {
      event.preventDefault();
    });
  }
  tampilkan();
  halaman.addEventListener('visibilitychange', tampilkan);
  addEventListener('pageshow', tampilkan);
  setInterval(tampilkan, 30_000);
}

/** Shows what is open at `kini` and fits `dipilih`; then counts it and says where nothing is left. */
export function tulisPeluang(halaman: ParentNode, dipilih: ReadonlyMap<string, string>, kini: number): void {
  for (const butir of halaman.querySelectorAll<HTMLElement>('li.peluang'))
    butir.hidden = !berlaku(butir, kini) || ![...dipilih].every(([nama, nilai]) => butir.dataset[nama] === nilai);
  for (const tahap of halaman.querySelectorAll<HTMLElement>('li[data-mulai][data-selesai]')) {
    const { mulai = '', selesai = '' } = tahap.dataset;
    const kata = tahap.querySelector<HTMLElement>('strong');
    if (kata) kata.hidden = !(Date.parse(mulai) <= kini && kini < Date.parse(selesai));
  }
  for (const kelompok of halaman.querySelectorAll<HTMLElement>('[data-kelompok]')) {
    const butir = [...kelompok.querySelectorAll<HTMLElement>('li.peluang')];
    const tampak = butir.filter((b) => !b.hidden).length;
    const terbuka = butir.filter((b) => berlaku(b, kini)).length;
    for (const angka of kelompok.querySelectorAll('[data-jumlah]')) angka.textContent = String(tampak);
    for (const kosong of kelompok.querySelectorAll<HTMLElement>('[data-kosong]')) kosong.hidden = terbuka > 0;
    for (const lain of kelompok.querySelectorAll<HTMLElement>('[data-tak-cocok]'))
      lain.hidden = terbuka === 0 || tampak > 0;
    if ('bulan' in kelompok.dataset) kelompok.hidden = tampak === 0;
  }
  for (const angka of halaman.querySelectorAll<HTMLElement>('[data-hitung]')) {
    const list = halaman.querySelectorAll<HTMLElement>(`#${angka.dataset['hitung'] ?? ''} li.peluang`);
    angka.textContent = String([...list].filter((b) => berlaku(b, kini)).length);
  }
}

function berlaku({ dataset }: HTMLElement, kini: number): boolean {
  const { sejak, sampai } = dataset;
  return !(sampai !== undefined && kini >= Date.parse(sampai)) && !(sejak !== undefined && kini < Date.parse(sejak));
}

function pilihan(formulir: HTMLFormElement | null): ReadonlyMap<string, string> {
  const isi = formulir ? [...new FormData(formulir)] : [];
  return new Map(isi.flatMap(([nama, nilai]) => (typeof nilai === 'string' && nilai !== '' ? [[nama, nilai]] : [])));
}

function catatDiAlamat(formulir: HTMLFormElement): void {
  const cari = new URLSearchParams([...pilihan(formulir)]).toString();
  history.replaceState(null, '', `${location.pathname}${cari === '' ? '' : `?${cari}`}${location.hash}`);
}

function pulihkan(formulir: HTMLFormElement): void {
  for (const [nama, nilai] of new URLSearchParams(location.search)) {
    const isian = formulir.elements.namedItem(nama);
    if (isian instanceof HTMLSelectElement && [...isian.options].some((o) => o.value === nilai)) isian.value = nilai;
  }
}
