/** What a screen reader says while an item of a list is moved by keyboard, in the form dnd-kit takes; called by what tambalan-akses.ts puts into Decap. */
interface Butir {
  data: { current?: { sortable?: { index: number; items: readonly unknown[] } } | undefined };
}

interface Gerak {
  active: Butir;
  over: Butir | null;
}

/** Instructions and announcements of dnd-kit in Indonesian; items are told apart by their place, since their ids say nothing. */
export const PETUNJUK_PINDAH = {
  screenReaderInstructions: {
    draggable:
      'Untuk memindahkan butir, tekan Spasi. Pindahkan dengan tombol panah naik dan turun. Tekan Spasi lagi untuk meletakkannya, atau Escape untuk membatalkan.',
  },
  announcements: {
    onDragStart: ({ active }: Gerak) => `Butir ${tempat(active)} diangkat.`,
    onDragOver: ({ over }: Gerak) =>
      over ? `Butir berada di tempat ${tempat(over)}.` : 'Butir berada di luar daftar.',
    onDragEnd: ({ over }: Gerak) => (over ? `Butir diletakkan di tempat ${tempat(over)}.` : 'Butir diletakkan.'),
    onDragCancel: () => 'Pemindahan dibatalkan; butir kembali ke tempatnya.',
  },
};

function tempat({ data }: Butir): string {
  const letak = data.current?.sortable;
  return letak ? `${letak.index + 1} dari ${letak.items.length}` : '';
}
