declare module 'decap-cms-locales/dist/esm/en/index.js' {
  const en: { [kunci: string]: string | typeof en };
  export default en;
}
