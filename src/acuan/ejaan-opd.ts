import { rapatkanEjaan } from './ejaan-metode.ts';

/** Abbreviations in names of work units and what they stand for, as whole words of `rapatkanEjaan`. */
const SINGKATAN_OPD: ReadonlyMap<string, string> = new Map([
  ['bpbd', 'badan penanggulangan bencana daerah'],
  ['bkd', 'badan kepegawaian daerah'],
  ['bappeda', 'badan perencanaan pembangunan daerah'],
  ['dinkes', 'dinas kesehatan'],
  ['disdik', 'dinas pendidikan'],
  ['dindik', 'dinas pendidikan'],
  ['dishub', 'dinas perhubungan'],
  ['dinsos', 'dinas sosial'],
  ['disnaker', 'dinas tenaga kerja'],
  ['diskominfo', 'dinas komunikasi dan informatika'],
  ['pu', 'pekerjaan umum'],
  ['kb', 'keluarga berencana'],
  ['setda', 'sekretariat daerah'],
  ['sekda', 'sekretariat daerah'],
  ['setwan', 'sekretariat dprd'],
  ['satpol', 'satuan polisi'],
  ['kec', 'kecamatan'],
  ['kel', 'kelurahan'],
  ['pkm', 'puskesmas'],
]);

/** A trailing name of the district or province itself: "Dinas Kesehatan Kabupaten Contoh". */
const EKOR_DAERAH = / (?:kabupaten|kab|kota|provinsi|prov|pemkab|pemkot) [a-z ]+$/;

const ingatan = new Map<string, string>();

/** A unit's name in the form that is equal for all its spellings: case, punctuation, "&", abbreviations, and the district's own name at its end. */
export function rapatkanNamaOpd(nama: string): string {
  const known = ingatan.get(nama);
  if (known !== undefined) return known;
  const words = ` ${rapatkanEjaan(nama.replaceAll('&', ' dan ').replaceAll('/', ' '))}`.replace(EKOR_DAERAH, '').trim();
  const panjang = words.replaceAll('rumah sakit umum daerah', 'rsud');
  const hasil = panjang
    .split(' ')
    .map((kata) => SINGKATAN_OPD.get(kata) ?? kata)
    .join(' ');
  if (ingatan.size < 20_000) ingatan.set(nama, hasil);
  return hasil;
}
