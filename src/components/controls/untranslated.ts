/**
 * For an element with a number, a symbol or code, which no translator is to touch: `<output {...UNTRANSLATED}>`. In the browser Preact sets the
 * property, which is a boolean; where it writes HTML it would leave out what is false.
 */
export const UNTRANSLATED: { translate: boolean } = import.meta.env.SSR
  ? Object.assign({ translate: false }, { translate: 'no' })
  : { translate: false };
