const KUNCI = 'cms-tempat';

/** Remembers, for this tab, where in the CMS the editor is; called before the way leads to the forge. */
export function simpanTempat(): void {
  sessionStorage.setItem(KUNCI, location.hash);
}

/** Goes back there after logging in. */
export function pulihkanTempat(): void {
  const tempat = sessionStorage.getItem(KUNCI);
  sessionStorage.removeItem(KUNCI);
  if (/^#\/(?:collections\/|data$|workflow$)/.test(tempat ?? '')) location.hash = tempat ?? '';
}
