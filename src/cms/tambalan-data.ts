/** Changes to Decap that give it the page "Data", where exports and surveys are put up and approved (docs/keputusan/0020). */
import type { Tambalan } from './bentuk-tambalan.ts';

const APP = 'decap-cms-core/dist/esm/components/App';

export const TAMBALAN_DATA: readonly Tambalan[] = [
  {
    berkas: `${APP}/App.js`,
    lama: 'hasWorkflow ? _jsx(Route, {',
    baru: `_jsx(Route, {
            path: "/data",
            render: () => _jsx(HalamanData, { backend: currentBackend(config), config })
          }), hasWorkflow ? _jsx(Route, {`,
    impor: ['HalamanData', 'admin/data/HalamanData.tsx'],
  },
  {
    berkas: `${APP}/Header.js`,
    lama: 'showMediaButton && _jsx("li", {',
    baru: `_jsx("li", {
              children: _jsxs(AppHeaderNavLink, {
                to: "/data",
                activeClassName: "header-link-active",
                children: [_jsx(Icon, {
                  type: "list"
                }), 'Data']
              })
            }), showMediaButton && _jsx("li", {`,
  },
];
