/** Changes to Decap so that the editor can be used by keyboard and with a screen reader; what remains is listed in docs/cms-aksesibilitas.md. */
import type { Tambalan } from './bentuk-tambalan.ts';

const DAFTAR = 'decap-cms-widget-list/dist/esm/ListControl.js';
const NASKAH = 'decap-cms-core/dist/esm/components/Collection/Entries/EntriesCollection.js';
const MARKDOWN = 'decap-cms-widget-markdown/dist/esm/MarkdownControl';

export const TAMBALAN_AKSES: readonly Tambalan[] = [
  {
    // The switch between rich text and Markdown is given a name that it drops, and no state.
    berkas: 'decap-cms-ui-default/dist/esm/Toggle.js',
    lama: '  className,\n  Container = ToggleContainer,',
    baru: "  className,\n  'aria-label': label,\n  Container = ToggleContainer,",
  },
  {
    berkas: 'decap-cms-ui-default/dist/esm/Toggle.js',
    lama: '    "aria-checked": isActive?.toString(),',
    baru: '    "aria-checked": isActive ? \'true\' : \'false\',\n    "aria-label": label,',
  },
  {
    // The text field for Markdown has no name.
    berkas: `${MARKDOWN}/VisualEditor.js`,
    lama: '            autoFocus: false',
    baru: "            autoFocus: false,\n            'aria-label': field.get('label')",
  },
  {
    // A button within a button: the outer one opens the menu.
    berkas: `${MARKDOWN}/ToolbarButton.js`,
    lama: '  disabled\n}) {\n  return _jsx(StyledToolbarButton, {',
    baru: '  disabled,\n  as\n}) {\n  return _jsx(StyledToolbarButton, {\n    ...(as ? { as } : {}),',
  },
  {
    berkas: `${MARKDOWN}/Toolbar.js`,
    lama: 'type: "headings",',
    baru: 'as: "span",\n                type: "headings",',
  },
  {
    berkas: `${MARKDOWN}/Toolbar.js`,
    lama: "label: t('editor.editorWidgets.markdown.addComponent'),",
    baru: "as: 'span',\n                label: t('editor.editorWidgets.markdown.addComponent'),",
  },
  // Items of a list are folded, moved and removed by pictures without a name.
  ...(
    [
      ['      onClick: onCollapseToggle,', "      'aria-label': collapsed ? 'Buka butir' : 'Lipat butir',"],
      ['      onClick: onRemove,', "      'aria-label': 'Hapus butir',"],
      ['    children: _jsx(DragIconContainer, {', "      role: 'img', 'aria-label': 'Pindahkan butir',"],
    ] as const
  ).map(([lama, tambah]) => ({
    berkas: 'decap-cms-ui-default/dist/esm/ListItemTopBar.js',
    lama,
    baru: `${lama}\n${tambah}`,
  })),
  // Items of a list can be moved by mouse and finger only, and what a screen reader says of it is English.
  ...(
    [
      ['import { DndContext, MouseSensor,', 'import { KeyboardSensor, DndContext, MouseSensor,'],
      [
        'import { SortableContext, useSortable }',
        'import { SortableContext, sortableKeyboardCoordinates, useSortable }',
      ],
      [
        '}), useSensor(TouchSensor, {',
        '}), useSensor(KeyboardSensor, {\n    coordinateGetter: sortableKeyboardCoordinates\n  }), useSensor(TouchSensor, {',
      ],
    ] as const
  ).map(([lama, baru]) => ({ berkas: DAFTAR, lama, baru })),
  {
    berkas: DAFTAR,
    lama: '      sensors: sensors,',
    baru: '      sensors: sensors,\n      accessibility: PETUNJUK_PINDAH,',
    impor: ['PETUNJUK_PINDAH', 'petunjuk-pindah.ts'],
  },
  {
    berkas: 'decap-cms-core/dist/esm/components/Editor/EditorPreviewPane/EditorPreviewPane.js',
    lama: 'id: "preview-pane",',
    baru: 'id: "preview-pane",\n        title: "Pratinjau",',
  },
  {
    // Items of a menu within a list within the menu: the list says nothing.
    berkas: 'decap-cms-ui-default/dist/esm/Dropdown.js',
    lama: 'children: _jsx(DropdownList, {',
    baru: "children: _jsx(DropdownList, {\n        role: 'none',",
  },
  {
    // The name of the file stands below its picture.
    berkas: 'decap-cms-core/dist/esm/components/MediaLibrary/MediaLibraryCard.js',
    lama: '_jsx(CardImage, {',
    baru: "_jsx(CardImage, {\n          alt: '',",
  },
  {
    // On a phone the preview covers the form (admin/ponsel.css), so it is not there until asked for.
    berkas: 'decap-cms-core/dist/esm/components/Editor/EditorInterface.js',
    lama: 'localStorage.getItem(RIGHT_PANE) || PANE_ORDER[0]',
    baru: 'localStorage.getItem(RIGHT_PANE) || (window.innerWidth < 800 ? NO_PANE : PANE_ORDER[0])',
  },
  {
    // A component made anew at every drawing: whatever changes elsewhere, such as a message that goes away, replaced all links of
    // the list, so that the one being pressed did not open and the one in focus lost it.
    berkas: NASKAH,
    lama: '    return _jsx(EntriesToRender, {\n      entries: entries\n    });',
    baru: '    return EntriesToRender({ entries });',
  },
  {
    berkas: NASKAH,
    lama: '_jsx(EntriesToRender, {\n          entries: entries,\n          showPublishedEntries: false\n        })',
    baru: 'EntriesToRender({ entries, showPublishedEntries: false })',
  },
  {
    berkas: NASKAH,
    lama: '_jsx(EntriesToRender, {\n        entries: getGroupEntries(entries, group.paths),\n        showUnpublishedEntries: false\n      })',
    baru: 'EntriesToRender({ entries: getGroupEntries(entries, group.paths), showUnpublishedEntries: false })',
  },
  {
    // The only modal of Decap is the library.
    berkas: 'decap-cms-core/dist/esm/components/UI/Modal.js',
    lama: '          isOpen: isOpen,',
    baru: "          isOpen: isOpen,\n          contentLabel: 'Media',",
  },
];
