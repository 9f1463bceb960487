/** Changes to Decap that lead to the guide for editors, from the log-in page and from every screen, an entry being written included. */
import type { Tambalan } from './bentuk-tambalan.ts';

/** Opens beside the CMS: what is being written stays where it is. */
const TAUTAN = "_jsx('a', { className: 'tautan-panduan', href: './panduan/', target: '_blank', children: 'Panduan' })";

export const TAMBALAN_PANDUAN: readonly Tambalan[] = [
  // The account's menu stands in the header and in the toolbar of the editor.
  {
    berkas: 'decap-cms-core/dist/esm/components/UI/SettingsDropdown.js',
    lama: 'children: [isTestRepo && _jsx(AppHeaderTestRepoIndicator, {',
    baru: `children: [${TAUTAN}, isTestRepo && _jsx(AppHeaderTestRepoIndicator, {`,
  },
  {
    berkas: 'decap-cms-backend-proxy/dist/esm/AuthenticationPage.js',
    lama: '}), config.site_url && _jsx(GoBackButton, {',
    baru: `}), ${TAUTAN}, config.site_url && _jsx(GoBackButton, {`,
  },
  {
    berkas: 'decap-cms-ui-default/dist/esm/AuthenticationPage.js',
    lama: '}), siteUrl && _jsx(GoBackButton, {',
    baru: `}), ${TAUTAN}, siteUrl && _jsx(GoBackButton, {`,
  },
];
