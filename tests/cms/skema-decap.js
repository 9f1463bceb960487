/** Decap's own check of a configuration, with the options of the widgets we use; bundled by the test, since Decap's modules do not load in Node as they are. */
import { validateConfig } from 'decap-cms-core/dist/esm/constants/configSchema.js';
import { registerWidget } from 'decap-cms-core/dist/esm/lib/registry.js';
import datetime from 'decap-cms-widget-datetime/dist/esm/schema.js';
import file from 'decap-cms-widget-file/dist/esm/schema.js';
import image from 'decap-cms-widget-image/dist/esm/schema.js';
import list from 'decap-cms-widget-list/dist/esm/schema.js';
import markdown from 'decap-cms-widget-markdown/dist/esm/schema.js';
import number from 'decap-cms-widget-number/dist/esm/schema.js';
import object from 'decap-cms-widget-object/dist/esm/schema.js';
import relation from 'decap-cms-widget-relation/dist/esm/schema.js';
import select from 'decap-cms-widget-select/dist/esm/schema.js';

const opsi = { datetime, file, image, list, markdown, number, object, relation, select };
const tanpaOpsi = ['string', 'text', 'boolean', 'color'];
for (const name of [...tanpaOpsi, ...Object.keys(opsi)])
  registerWidget({ name, controlComponent: () => null, schema: opsi[name] ?? {} });

/** Throws an Error listing what Decap does not accept. */
export { validateConfig };
/** Names of widgets the CMS may use. */
export const widget = [...tanpaOpsi, ...Object.keys(opsi)];
