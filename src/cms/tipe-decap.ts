/** Types of Decap's configuration, taken from the package that is installed. */
import type CMS from 'decap-cms-app';

/** The whole configuration `CMS.init` takes. */
export type KonfigurasiCms = NonNullable<Parameters<typeof CMS.init>[0]>['config'];
/** One collection: a folder of entries or a list of files. */
export type KoleksiCms = KonfigurasiCms['collections'][number];
/** One field of a form. */
export type BidangCms = NonNullable<KoleksiCms['fields']>[number];
