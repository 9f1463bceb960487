/** One answer an editor can choose; `utama` is the one that loses nothing. */
export interface Pilihan<T extends string> {
  nilai: T;
  label: string;
  utama?: true;
}

/**
 * Asks in a modal dialog and resolves with the answer; Escape answers `batal`. `isi` is shown between the words and the buttons and may scroll.
 */
export function tanya<T extends string>({
  judul,
  kalimat,
  isi,
  pilihan,
  batal,
}: {
  judul: string;
  kalimat: readonly string[];
  isi: Node;
  pilihan: readonly Pilihan<T>[];
  batal: T;
}): Promise<T> {
  const dialog = unsur('dialog', { class: 'dialog-cms', 'aria-labelledby': 'judul-dialog-cms' });
  const kotak = unsur('div', { class: 'dialog-isi', tabindex: '0', role: 'region', 'aria-label': 'Perbandingan' }, isi);
  const tombol = pilihan.map(({ nilai, label, utama }) => {
    const button = unsur('button', { type: 'button', ...(utama ? { class: 'utama', autofocus: '' } : {}) }, label);
    button.addEventListener('click', () => dialog.close(nilai));
    return button;
  });
  dialog.append(
    unsur('h2', { id: 'judul-dialog-cms' }, judul),
    ...kalimat.map((k) => unsur('p', {}, k)),
    kotak,
    unsur('div', { class: 'dialog-tombol' }, ...tombol),
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((jawab) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      jawab(pilihan.find((p) => p.nilai === dialog.returnValue)?.nilai ?? batal);
    });
  });
}

/** An element with attributes and children; text is text, never markup. */
export function unsur<K extends keyof HTMLElementTagNameMap>(
  nama: K,
  atribut: Readonly<Record<string, string>> = {},
  ...anak: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(nama);
  for (const [kunci, nilai] of Object.entries(atribut)) element.setAttribute(kunci, nilai);
  element.append(...anak);
  return element;
}
