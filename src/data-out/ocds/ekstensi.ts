/** Our declared OCDS extension: physical progress, which the core has no field for, and a note of the publisher in the package. */

/** Folder of the extension below the site. */
export const FOLDER_EKSTENSI = '/data/ekstensi/kemajuan-fisik/';

/** Says in the package itself what its ocids are and that no compliance is claimed. */
export const CATATAN_PENERBIT =
  'Awalan ocid di berkas ini (ocds-contoh0) hanya pengganti: awalan resmi belum didaftarkan ke Open Contracting Partnership. ' +
  'Jangan dianggap ocid yang sah. Berkas ini disusun menurut OCDS 1.1, tetapi unit ini tidak menyatakan diri patuh pada OCDS.';

/** extension.json of the extension; addresses absolute. */
export function ekstensiJson({ dokumentasi, penerbit }: { dokumentasi: string; penerbit: string }) {
  return {
    name: { id: 'Kemajuan fisik', en: 'Physical progress' },
    description: {
      id: 'Kemajuan fisik pekerjaan dalam persen kumulatif, target dan kenyataan, pada akhir tiap bulan; dan catatan penerbit pada paket rilis.',
      en: 'Cumulative physical progress of the works in per cent, planned and actual, at the end of each month; and a note of the publisher on the release package.',
    },
    documentationUrl: { id: dokumentasi, en: dokumentasi },
    contactPoint: { name: penerbit },
    compatibility: ['1.1'],
    schemas: ['release-schema.json', 'release-package-schema.json'],
  };
}

const PERSEN = { type: ['number', 'null'], minimum: 0, maximum: 100 };

/** release-schema.json of the extension: a JSON merge patch of the release schema. */
export const TAMBALAN_RILIS = {
  definitions: {
    Implementation: {
      properties: {
        physicalProgress: {
          title: 'Physical progress',
          description: 'Cumulative physical progress of the works, one entry per month.',
          type: 'array',
          items: { $ref: '#/definitions/PhysicalProgress' },
          uniqueItems: true,
        },
      },
    },
    PhysicalProgress: {
      title: 'Physical progress',
      description: 'How far the works are at a moment, in per cent of the whole, cumulative since their start.',
      type: 'object',
      required: ['id'],
      properties: {
        id: {
          title: 'ID',
          description: 'The month (YYYY-MM), or "terakhir" for the latest figure when no month is known.',
          type: ['string', 'integer'],
          minLength: 1,
          versionId: true,
        },
        date: {
          title: 'Date',
          description: 'The moment the figures stand for: the end of the month.',
          type: ['string', 'null'],
          format: 'date-time',
        },
        target: { title: 'Target', description: 'Planned cumulative progress, 0 to 100.', ...PERSEN },
        actual: { title: 'Actual', description: 'Reported cumulative progress, 0 to 100.', ...PERSEN },
      },
      minProperties: 1,
    },
  },
} as const;

/** release-package-schema.json of the extension. */
export const TAMBALAN_PAKET_RILIS = {
  properties: {
    publisherNote: {
      title: 'Publisher note',
      description: 'What the publisher wants every user of this package to know.',
      type: ['string', 'null'],
    },
  },
} as const;
