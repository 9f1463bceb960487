import path from 'node:path';
import type { Plugin } from 'vite';
import type { Tambalan } from './bentuk-tambalan.ts';
import { TAMBALAN_AKSES } from './tambalan-akses.ts';
import { TAMBALAN_DATA } from './tambalan-data.ts';
import { TAMBALAN_GUDANG } from './tambalan-gudang.ts';
import { TAMBALAN_KONSEP } from './tambalan-konsep.ts';
import { TAMBALAN_PANDUAN } from './tambalan-panduan.ts';
import { TAMBALAN_TERHADAP } from './tambalan-terhadap.ts';

// Decap says a word about fields only when one is empty (a pattern error may stand far above the view), and never which.
const ISIAN_SALAH = {
  lama: `      const hasPresenceErrors = fieldsErrors.some(errors => errors.some(error => error.type && error.type === ValidationErrorTypes.PRESENCE));
      if (hasPresenceErrors) {
        dispatch(addNotification({
          message: {
            key: 'ui.toast.missingRequiredField'
          },`,
  baru: `      {
        dispatch(addNotification({
          message: tunjukkanIsianSalah(fieldsErrors.keySeq().toArray()),`,
  impor: ['tunjukkanIsianSalah', 'admin/isian-salah.ts'],
} as const;

const TAMBALAN: readonly Tambalan[] = [
  ...TAMBALAN_KONSEP,
  ...TAMBALAN_GUDANG,
  ...TAMBALAN_TERHADAP,
  ...TAMBALAN_AKSES,
  ...TAMBALAN_DATA,
  ...TAMBALAN_PANDUAN,
  {
    // ajv compiles the configuration's schema with `new Function`, which needs 'unsafe-eval' (decap-cms #2138); the configuration is checked by
    // tests/cms/konfigurasi.test.ts instead.
    berkas: 'decap-cms-core/dist/esm/constants/configSchema.js',
    lama: 'export function validateConfig(config) {',
    baru: 'export function validateConfig() {}',
    seluruhBerkas: true,
  },
  // Immutable keeps no order of more than eight keys: a saved entry would have the keys of its groups shuffled.
  ...["collection.get('fields')", "file.get('fields')"].map((bidang) => ({
    berkas: 'decap-cms-core/dist/esm/backend.js',
    lama: `return ${bidang}.map(f => f.get('name')).toArray();`,
    baru: `return urutanBidang(${bidang}.toJS());`,
    ...(bidang.startsWith('file') ? {} : { impor: ['urutanBidang', 'urutan-bidang.ts'] as const }),
  })),
  {
    // Decap enlarges pictures narrower than media_processing.width.
    berkas: 'decap-cms-core/dist/esm/lib/imageTransformations.js',
    lama: 'const width = config.width ?? undefined;',
    baru: 'const width = config.width ? Math.min(config.width, sourceWidth) : undefined;',
  },
  {
    // Decap takes an address that begins with / for a public one and shows a picture only once the site is published, and under a base path never (see decap-cms #7772).
    berkas: 'decap-cms-core/dist/esm/reducers/entries.js',
    lama: 'export function selectMediaFilePath(config, collection, entryMap, mediaPath, field) {',
    baru: `export function selectMediaFilePath(config, collection, entryMap, mediaPath, field) {
  const publik = config.public_folder + '/';
  if (mediaPath.startsWith(publik)) return join(config.media_folder, mediaPath.slice(publik.length));`,
  },
  { berkas: 'decap-cms-core/dist/esm/actions/entries.js', ...ISIAN_SALAH },
  { berkas: 'decap-cms-core/dist/esm/actions/editorialWorkflow.js', ...ISIAN_SALAH },
  {
    // The picker offers whatever the system calls a picture, HEIC too, which the site cannot show.
    berkas: 'decap-cms-core/dist/esm/components/UI/FileUploadButton.js',
    lama: "accept: imagesOnly ? 'image/*' : '*/*',",
    baru: 'accept: terimaBerkas(imagesOnly),',
    impor: ['terimaBerkas', 'berkas-media.ts'],
  },
  {
    // A picker can be told to show all files, and a file can be dropped: before it becomes part of the draft, it is refused here.
    berkas: 'decap-cms-core/dist/esm/components/MediaLibrary/MediaLibrary.js',
    lama: "const maxFileSize = config.get('max_file_size');",
    baru: `const keberatan = file && keberatanBerkas(file.name, this.props.forImage, file.size);
    if (keberatan) {
      window.alert(keberatan);
      event.target.value = null;
      return;
    }
    const maxFileSize = config.get('max_file_size');`,
    impor: ['keberatanBerkas', 'berkas-media.ts'],
  },
  {
    // What Decap says without its translations.
    berkas: 'decap-cms-core/dist/esm/actions/mediaLibrary.js',
    lama: '`${existingFile.name} already exists. Do you want to replace it?`',
    baru: '`Berkas ${existingFile.name} sudah ada. Ganti dengan yang baru?`',
  },
  {
    berkas: 'decap-cms-core/dist/esm/actions/mediaLibrary.js',
    lama: '`Failed to persist media: ${error}`',
    baru: '`Berkas tidak tersimpan. ${error}`',
  },
  {
    berkas: 'decap-cms-core/dist/esm/actions/mediaLibrary.js',
    lama: '`Failed to delete media: ${error.message}`',
    baru: '`Berkas tidak terhapus. ${error.message}`',
  },
  {
    // Decap deletes without a word.
    berkas: 'decap-cms-core/dist/esm/actions/entries.js',
    lama: 'return backend.deleteEntry(state, collection, slug).then(() => {',
    baru: `return backend.deleteEntry(state, collection, slug).then(() => {
      dispatch(addNotification({ message: 'Naskah dihapus', type: 'success', dismissAfter: 4000 }));`,
  },
  {
    // Whose site is about to be edited: the title of the page, see halaman-admin.ts.
    berkas: 'decap-cms-backend-proxy/dist/esm/AuthenticationPage.js',
    lama: 'children: [renderPageLogo(config.logo?.src || config.logo_url), _jsx(LoginButton, {',
    baru: `children: [renderPageLogo(config.logo?.src || config.logo_url), _jsx('h1', {
        className: 'nama-pengelola',
        children: document.title
      }), _jsx(LoginButton, {`,
  },
  {
    // The editor reads errors as text: the sentence, without "API_ERROR:" in front.
    berkas: 'decap-cms-lib-util/dist/esm/APIError.js',
    lama: 'constructor(message, status, api, meta = {}) {',
    baru: `toString() {
    return this.message;
  }
  constructor(message, status, api, meta = {}) {`,
  },
];

/** Vite plugin that mends Decap while it is bundled. Fails the build when a newer Decap no longer has the text it looks for. */
export function tambalanDecap(): Plugin {
  const ditambal = new Set<Tambalan>();
  return {
    name: 'tambalan-decap',
    enforce: 'pre',
    transform(code, id) {
      const berkas = id.replaceAll('\\', '/').split('?')[0] ?? '';
      const tambalan = TAMBALAN.filter((t) => berkas.endsWith(`/${t.berkas}`));
      if (tambalan.length === 0) return undefined;
      for (const t of tambalan) ditambal.add(t);
      return { code: tambalan.reduce(tambal, code), map: null };
    },
    buildEnd(error) {
      const hilang = TAMBALAN.filter((t) => !ditambal.has(t));
      if (!error && hilang.length > 0)
        throw new Error(`Tambalan CMS: berkas tidak ditemukan: ${hilang.map((t) => t.berkas).join(', ')}.`);
    },
  };
}

function tambal(code: string, { berkas, lama, baru, seluruhBerkas = false, impor }: Tambalan): string {
  if (!code.includes(lama)) throw new Error(`Tambalan CMS: "${lama}" tidak ada lagi di ${berkas}.`);
  if (seluruhBerkas) return baru;
  const asal = impor && JSON.stringify(path.join(import.meta.dirname, impor[1]));
  return `${impor ? `import { ${impor[0]} } from ${asal};\n` : ''}${code.replaceAll(lama, () => baru)}`;
}
