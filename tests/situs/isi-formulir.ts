/** Fills in an empty form, whatever its fields, as an editor does who types what must be typed. */
import type { Locator, Page } from 'playwright-core';
import fc from 'fast-check';
import { periksaEntri } from '../../src/cms/periksa-entri.ts';
import type { BidangCms } from '../../src/cms/tipe-decap.ts';
import { anakBidang, BIBIT, dataAcak, type Formulir } from '../cms/naskah-formulir.ts';

type Data = Readonly<Record<string, unknown>>;

/** Text an editor may type; the first that a field takes is typed. */
const KETIKAN = ['Contoh naskah dari formulir kosong', 'Contoh isian', 'Contoh'];

/** The least an editor must fill in to be let through by the schema. */
export function naskahTersingkat({ koleksi, bidang, skema, nama }: Formulir): Data {
  const boleh = (data: unknown): data is Data =>
    periksaEntri({ koleksi: koleksi.name, slug: '', baru: true, data }).length === 0;
  const [singkat] = fc
    .sample(dataAcak(skema), { numRuns: 20, seed: BIBIT })
    .map((data) => ketikan(bidang, data, boleh))
    // the library of the CMS lists no folders within its own
    .filter((data) => boleh(data) && !/"\/media\/\w+\//.test(JSON.stringify(data)))
    // a second time, since a field may be needed only while another is there
    .map((data) => singkatkan(singkatkan(data, boleh), boleh) as Data)
    .sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length);
  if (!singkat) throw new Error(`Tidak ada naskah acak yang dapat dibuat baru di ${nama}.`);
  return singkat;
}

/** The strings of fields of free text become what people type. */
function ketikan(bidang: readonly BidangCms[], data: Data, boleh: (baru: Data) => boolean): Data {
  const baru: Record<string, unknown> = { ...data };
  for (const b of bidang) {
    if (!(b.name in baru)) continue;
    const calon =
      b.widget === 'string' || b.widget === 'text' || b.widget === 'markdown'
        ? KETIKAN
        : b.widget === 'object'
          ? [ketikan(anakBidang(b), baru[b.name] as Data, (dalam) => boleh({ ...baru, [b.name]: dalam }))]
          : [];
    const asal = baru[b.name];
    baru[b.name] = calon.find((c) => boleh({ ...baru, [b.name]: c })) ?? asal;
  }
  return baru;
}

/** Takes out whatever may be missing, field by field and item by item. */
function singkatkan(nilai: unknown, boleh: (nilai: unknown) => boolean): unknown {
  let current = nilai;
  if (Array.isArray(current)) {
    for (let arr: unknown[] = current; arr.length > 0;) {
      arr = arr.slice(0, -1);
      if (!boleh(arr)) break;
      current = arr;
    }
    (current as unknown[]).forEach((_, i) => {
      const dengan = (v: unknown) => (current as unknown[]).map((lama, j) => (i === j ? v : lama));
      current = dengan(singkatkan((current as unknown[])[i], (v) => boleh(dengan(v))));
    });
    return current;
  }
  if (typeof current !== 'object' || current === null) return current;
  for (const kunci of Object.keys(current)) {
    const { [kunci]: isi, ...tanpa } = current as Record<string, unknown>;
    const dengan = (v: unknown) => ({ ...tanpa, [kunci]: v });
    current = boleh(tanpa) ? tanpa : dengan(singkatkan(isi, (v) => boleh(dengan(v))));
  }
  return current;
}

/** Fills in the fields that `data` has. Throws an Error for a kind of field it does not know. */
export async function isiFormulir(page: Page, bidang: readonly BidangCms[], data: Data): Promise<void> {
  await isiBidang(page.locator('body'), bidang, data, page);
}

async function isiBidang(ruang: Locator, bidang: readonly BidangCms[], data: Data, page: Page): Promise<void> {
  for (const b of bidang) if (b.name in data) await isiSatu(ruang, b, data[b.name], page);
}

async function isiSatu(ruang: Locator, b: BidangCms, nilai: unknown, page: Page): Promise<void> {
  const isian = ruang.locator(`[id^="${b.name}-field-"]`).first();
  switch (b.widget) {
    case 'string':
    case 'text':
    case 'number':
    case 'color':
    case 'datetime':
      return isian.fill(String(nilai));
    case 'boolean':
      return nilai === true ? isian.click() : undefined;
    case 'select': {
      const pilihan = 'options' in b ? (b.options as { label: string; value: string }[]) : [];
      const label = pilihan.find((o) => o.value === nilai)?.label ?? '';
      await ruang.locator(`[id^="${b.name}-field-"]`).last().click();
      return page.getByRole('option', { name: label, exact: true }).click();
    }
    case 'image':
    case 'file':
      await ruang
        .getByRole('button', { name: /^Pilih (?:gambar|berkas)$/ })
        .first()
        .click();
      await page
        .getByRole('dialog')
        .getByText(String(nilai).split('/').at(-1) ?? '', { exact: true })
        .click();
      return page.getByRole('button', { name: 'Pakai yang dipilih' }).click();
    case 'markdown':
      await ruang.locator('[data-slate-editor]').first().click();
      return page.keyboard.type(String(nilai));
    case 'object':
      return isiBidang(isian, anakBidang(b), nilai as Data, page);
    case 'list':
      return isiDaftar(isian, b, nilai as readonly unknown[], page);
    default:
      throw new Error(`Isian jenis "${b.widget}" (${b.name}) belum dapat diisi oleh uji ini.`);
  }
}

async function isiDaftar(daftar: Locator, b: BidangCms, butir: readonly unknown[], page: Page): Promise<void> {
  for (const isi of butir) {
    await daftar
      .getByRole('button', { name: /^Tambah / })
      .first()
      .click();
    const ruang = daftar.locator('[class*="listControlItem"]').last();
    if ('field' in b && b.field) await isiSatu(ruang, b.field, isi, page);
    else await isiBidang(ruang, anakBidang(b), isi as Data, page);
  }
}
