/** Changes to Decap's way to the forges: failures in words an editor can act on, no waiting in vain, no empty page for one that could not be read. */
import type { Tambalan } from './bentuk-tambalan.ts';

const AKSI = 'decap-cms-core/dist/esm/actions';
const GAGAL = ['pesanGagal', 'pesan-gagal.ts'] as const;
const FORGE = ['forgejo', 'gitea', 'gitlab', 'github'] as const;

export const TAMBALAN_GUDANG: readonly Tambalan[] = [
  { berkas: `${AKSI}/entries.js`, lama: 'details: error,', baru: 'details: pesanGagal(error),', impor: GAGAL },
  { berkas: `${AKSI}/entries.js`, lama: 'details: error.message,', baru: 'details: pesanGagal(error),' },
  { berkas: `${AKSI}/entries.js`, lama: 'details: err,', baru: 'details: pesanGagal(err),' },
  {
    berkas: `${AKSI}/editorialWorkflow.js`,
    lama: 'details: error\n',
    baru: 'details: pesanGagal(error)\n',
    impor: GAGAL,
  },
  { berkas: `${AKSI}/auth.js`, lama: 'details: error.message,', baru: 'details: pesanGagal(error),', impor: GAGAL },
  {
    // An expired token or a lost network at the start leads back to the login page without a word.
    berkas: `${AKSI}/auth.js`,
    lama: '      dispatch(authError(error));\n      dispatch(logoutUser());',
    baru: `      dispatch(authError(error));
      dispatch(logoutUser());
      setTimeout(() => dispatch(addNotification({ message: pesanGagal(error), type: 'error', dismissAfter: 12000 })), 500);`,
  },
  {
    berkas: 'decap-cms-core/dist/esm/components/Editor/Editor.js',
    lama: "          children: entry.get('error')",
    baru: "          children: pesanGagal(entry.get('error'))",
    impor: GAGAL,
  },
  ...FORGE.map((forge) => ({
    berkas: `decap-cms-backend-${forge}/dist/esm/AuthenticationPage.js`,
    lama: 'loginError: err.toString()',
    baru: 'loginError: pesanGagal(err)',
    impor: GAGAL,
  })),
  {
    // Whose site is about to be edited: the title of the page, see halaman-admin.ts. And a message that is read aloud.
    berkas: 'decap-cms-ui-default/dist/esm/AuthenticationPage.js',
    lama: `    children: [renderPageLogo(authLogoUrl), loginErrorMessage ? _jsx("p", {
      children: loginErrorMessage`,
    baru: `    children: [renderPageLogo(authLogoUrl), _jsx('h1', {
      className: 'nama-pengelola',
      children: document.title
    }), loginErrorMessage ? _jsx("p", {
      role: 'alert',
      className: 'gagal-masuk',
      children: loginErrorMessage`,
  },
  {
    // The picture of an account lies on the forge or with a third party, which no editor's browser needs to call.
    berkas: 'decap-cms-core/dist/esm/components/UI/SettingsDropdown.js',
    lama: '  return imageUrl ? _jsx(AvatarImage, {',
    baru: '  return false ? _jsx(AvatarImage, {',
  },
  {
    // Six attempts take 55 seconds; whoever saves without a network should know after five.
    berkas: 'decap-cms-lib-util/dist/esm/API.js',
    lama: 'if (attempt > 5 ||',
    baru: 'if (attempt > (err.resetSeconds ? 5 : 2) ||',
  },
  // A file that could not be read (network, expired token) is opened as an empty one, and saving would write over it.
  ...(['forgejo', 'gitea', 'github'] as const).map((forge) => ({
    berkas: `decap-cms-backend-${forge}/dist/esm/implementation.js`,
    lama: `    })).catch(() => ({
      file: {
        path,
        id: null
      },
      data: ''
    }));`,
    baru: `    })).catch(error => {
      if (error.status !== 404) throw error;
      return { file: { path, id: null }, data: '' };
    });`,
  })),
  // Tokens of these two last an hour.
  ...(['forgejo', 'gitea'] as const).flatMap((forge): Tambalan[] => {
    const [api, implementasi] = ['API', 'implementation'].map((n) => `decap-cms-backend-${forge}/dist/esm/${n}.js`) as [
      string,
      string,
    ];
    return [
      {
        berkas: implementasi,
        lama: '    this.apiRoot = config.backend.api_root',
        baru: '    this.appId = config.backend.app_id;\n    this.apiRoot = config.backend.api_root',
      },
      {
        berkas: implementasi,
        lama: '    const user = await this.api.user();',
        baru: '    pasangPenyegar(this, state);\n    const user = await this.api.user();',
        impor: ['pasangPenyegar', 'penyegar-token.ts'],
      },
      { berkas: implementasi, lama: '      token: state.token', baru: '      ...this.masuk()' },
      {
        berkas: api,
        lama: '  requestHeaders(headers = {}) {',
        baru: '  async requestHeaders(headers = {}) {\n    await this.segarkan?.();',
      },
    ];
  }),
  // The failure of a list has no status otherwise.
  ...(['forgejo', 'gitea', 'github'] as const).map((forge) => ({
    berkas: `decap-cms-backend-${forge}/dist/esm/API.js`,
    lama: 'allResponses.map(res => this.parseResponse(res))',
    baru: 'allResponses.map(res => this.parseResponse(res).catch(error => this.handleRequestError(error, res.status)))',
  })),
  {
    // Decap says "deleted" before the forge has answered.
    berkas: 'decap-cms-backend-gitea/dist/esm/API.js',
    lama: '    this.changeFiles(operations, {',
    baru: '    return this.changeFiles(operations, {',
  },
  {
    // Logging in leads away and back to the first page; the editor was somewhere else.
    berkas: 'decap-cms-lib-auth/dist/esm/pkce-oauth.js',
    lama: '    document.location.assign(authURL.href);',
    baru: '    simpanTempat();\n    document.location.assign(authURL.href);',
    impor: ['simpanTempat', 'admin/tempat.ts'],
  },
  {
    berkas: 'decap-cms-lib-auth/dist/esm/pkce-oauth.js',
    lama: "    window.history.replaceState(null, '', document.location.pathname);",
    baru: `    window.history.replaceState(null, '', document.location.pathname + document.location.hash);
    if (params.has('code')) pulihkanTempat();`,
    impor: ['pulihkanTempat', 'admin/tempat.ts'],
  },
];
