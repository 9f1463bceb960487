/** Changes to Decap so that unsaved text is not lost and nobody's newer version is overwritten unseen. */
import type { Tambalan } from './bentuk-tambalan.ts';

const CORE = 'decap-cms-core/dist/esm';
const EDITOR = `${CORE}/components/Editor/Editor.js`;
const BACKEND = `${CORE}/backend.js`;
const KONSEP = 'admin/konsep.ts';
const VERSI = 'admin/jaga-versi.ts';
const KILAT = 'admin/simpan-kilat.ts';

export const TAMBALAN_KONSEP: readonly Tambalan[] = [
  {
    // A question by window.confirm that shows nothing, asked before the entry has loaded, which then replaced the draft (decap-cms #5055).
    berkas: EDITOR,
    lama: `    if (!prevProps.localBackup && this.props.localBackup) {
      const confirmLoadBackup = window.confirm(this.props.t('editor.editor.confirmLoadBackup'));
      if (confirmLoadBackup) {
        this.props.loadLocalBackup();
      } else {
        this.deleteBackup();
      }
    }`,
    baru: `    if (this.props.localBackup && this.props.draftKey && !this.konsepDitawarkan) {
      this.konsepDitawarkan = true;
      void tawarkanKonsep(this.props).then(pilihan => {
        if (pilihan === 'nanti') return navigateToCollection(this.props.collection.get('name'));
        this.konsepDibaca = true;
        if (pilihan === 'ambil') this.props.loadLocalBackup();
        else this.deleteBackup();
      });
    }`,
    impor: ['tawarkanKonsep', KONSEP],
  },
  {
    // A field that sets its default would write over the draft before it was offered.
    berkas: EDITOR,
    lama: '    retrieveLocalBackup(collection, slug);',
    baru: `    void Promise.resolve(retrieveLocalBackup(collection, slug)).catch(console.error).then(ada => {
      this.konsepDibaca = !ada;
    });`,
  },
  {
    berkas: EDITOR,
    lama: '    if (this.props.hasChanged) {\n      this.createBackup(',
    baru: '    if (this.props.hasChanged && this.konsepDibaca) {\n      this.createBackup(',
  },
  {
    // Decap writes once nobody has typed for two seconds: somebody who types on has no draft at all.
    berkas: EDITOR,
    lama: '  }, 2000);',
    baru: '  }, 400, { maxWait: 1000 });',
  },
  {
    berkas: EDITOR,
    lama: '    this.exitBlocker = event => {',
    baru: `    document.addEventListener('visibilitychange', this.createBackup.flush);
    this.exitBlocker = event => {
      this.createBackup.flush();`,
  },
  {
    // Decap throws the draft away when the editor leaves the page for another one.
    berkas: EDITOR,
    lama: '      this.deleteBackup();\n      unblock();',
    baru: '      unblock();',
  },
  {
    berkas: EDITOR,
    lama: "    window.removeEventListener('beforeunload', this.exitBlocker);",
    baru: `    window.removeEventListener('beforeunload', this.exitBlocker);
    document.removeEventListener('visibilitychange', this.createBackup.flush);
    hapusKabarKonsep();`,
    impor: ['hapusKabarKonsep', KONSEP],
  },
  {
    // In a conflict the editor may choose the stored version, or both people's changes in one.
    berkas: EDITOR,
    lama: '    await persistEntry(collection);\n    this.deleteBackup();',
    baru: `    this.createBackup.flush();
    try {
      await persistEntry(collection);
    } catch (error) {
      const pengganti = ambilPengganti();
      if (pengganti === 'tersimpan') {
        this.konsepDibaca = false;
        this.deleteBackup();
        void Promise.resolve(loadEntry(collection, slug)).finally(() => {
          this.createBackup.cancel();
          this.konsepDibaca = true;
        });
      } else if (pengganti) {
        this.konsepDitawarkan = true;
        await this.props.persistLocalBackup(entryDraft.get('entry').set('data', { toJS: () => pengganti.data }), collection);
        await this.props.retrieveLocalBackup(collection, slug);
        this.props.loadLocalBackup();
      }
      throw error;
    }
    this.deleteBackup();`,
    impor: ['ambilPengganti', VERSI],
  },
  {
    // The draft is put into the entry that is on the screen, which knows its status and its pictures; Decap puts it in its place.
    berkas: `${CORE}/reducers/entryDraft.js`,
    lama: `        state.set('entry', backupEntry);
        state.setIn(['entry', 'newRecord'], !backupEntry.get('path'));`,
    baru: `        const gambar = backupEntry.get('mediaFiles', List());
        const jalur = gambar.map(file => file.get('path'));
        state.setIn(['entry', 'data'], backupEntry.get('data'));
        state.updateIn(['entry', 'mediaFiles'], List(), lama => gambar.concat(lama.filterNot(file => jalur.includes(file.get('path')))));`,
  },
  {
    // Every picture of the library would be read and kept again with each draft.
    berkas: BACKEND,
    lama: "entry.get('mediaFiles').toJS().map(async file => {",
    baru: "entry.get('mediaFiles').toJS().filter(file => file.draft).map(async file => {",
  },
  {
    // IndexedDB answers after the page is gone; the text is first put where it stays at once.
    berkas: BACKEND,
    lama: `    try {
      await this.backupSync.acquire();
      const key = getEntryBackupKey(collection.get('name'), entry.get('slug'));
      const raw = this.entryToRaw(collection, entry);`,
    baru: `    try {
      const key = getEntryBackupKey(collection.get('name'), entry.get('slug'));
      const raw = this.entryToRaw(collection, entry);
      const dasar = versiDikenal(collection.get('name'), entry.get('slug'));
      const catatan = { raw, path: entry.get('path'), waktu: Date.now(), dasar };
      if (raw.trim()) simpanKilat(key, catatan);
      await this.backupSync.acquire();`,
    impor: ['versiDikenal', VERSI],
  },
  {
    berkas: BACKEND,
    lama: "        raw,\n        path: entry.get('path'),\n        mediaFiles,",
    baru: '        ...catatan,\n        mediaFiles,',
    impor: ['simpanKilat', KILAT],
  },
  {
    berkas: BACKEND,
    lama: '    const backup = await localForage.getItem(key);',
    baru: '    const backup = pilihTerbaru(await localForage.getItem(key), key);',
    impor: ['pilihTerbaru', KILAT],
  },
  {
    berkas: BACKEND,
    lama: `  async deleteLocalDraftBackup(collection, slug) {
    try {`,
    baru: `  async deleteLocalDraftBackup(collection, slug) {
    hapusKilat(getEntryBackupKey(collection.get('name'), slug));
    if (slug) hapusKilat(getEntryBackupKey(collection.get('name')));
    try {`,
    impor: ['hapusKilat', KILAT],
  },
  {
    berkas: BACKEND,
    lama: '      const result = await localForage.setItem(getEntryBackupKey(), raw);\n      return result;',
    baru: '      const result = await localForage.setItem(getEntryBackupKey(), raw);\n      kabarkanKonsep();\n      return result;',
    impor: ['kabarkanKonsep', KONSEP],
  },
  {
    // A draft that cannot be kept is said in the console only.
    berkas: BACKEND,
    lama: "      console.warn('persistLocalDraftBackup', e);",
    baru: "      console.warn('persistLocalDraftBackup', e);\n      kabarkanKonsep(e);",
  },
  {
    berkas: BACKEND,
    lama: '      const result = await this.deleteAnonymousBackup();',
    baru: '      const result = await this.deleteAnonymousBackup();\n      hapusKabarKonsep();',
    impor: ['hapusKabarKonsep', KONSEP],
  },
  {
    berkas: BACKEND,
    lama: '    return {\n      entry\n    };\n  }\n  async persistLocalDraftBackup(',
    baru: `    entry.waktu = backup.waktu;
    entry.dasar = backup.dasar;
    return {
      entry
    };
  }
  async persistLocalDraftBackup(`,
  },
  {
    // The last save wins (decap-cms #277). Drawing a page back deletes and writes it on purpose; then the status is given.
    berkas: BACKEND,
    lama: '    await this.implementation.persistEntry({\n      dataFiles,\n      assets: assetProxies\n    }, opts);',
    baru: `    const tulis = terhadap => this.implementation.persistEntry({
      dataFiles: dataFiles.map(file => ({ ...file, terhadap })),
      assets: assetProxies
    }, opts);
    if (status === undefined) await simpanTerjaga(this.implementation, entryDraft.get('entry'), { raw: dataFile.raw, slug, alurKerja: useWorkflow }, tulis);
    else await tulis(undefined);
    catatVersi({ collection: collectionName, slug, raw: dataFile.raw });`,
    impor: ['simpanTerjaga, catatVersi', VERSI],
  },
  {
    berkas: BACKEND,
    lama: '    await this.implementation.deleteFiles(paths, commitMessage);',
    baru: `    const terhadap = await jagaHapus(this.implementation, { koleksi: collection.get('name'), slug }, path);
    await this.implementation.deleteFiles(paths, commitMessage, terhadap);`,
    impor: ['jagaHapus', VERSI],
  },
  {
    berkas: `${CORE}/actions/entries.js`,
    lama: 'export function createDraftFromEntry(entry) {',
    baru: 'export function createDraftFromEntry(entry) {\n  catatVersi(entry);',
    impor: ['catatVersi', VERSI],
  },
];
