import type { LinkPart } from './linkParts';

/** A name is a setting's, misspelt, if it differs in so few letters and is not short. */
const MOST_WRONG_LETTERS = 2;
const SHORTEST_MISSPELT = 5;

/** Where a program cut a long link. */
const CUT = /(?:…|\.{3}|%[0-9a-f]?)$/i;

/** What a name comes to in whatever capitals and with whatever between its letters. */
export const keyOf = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Whether a piece that was not read is a setting with a wrong name, or in another piece, or cut off.
 * @param keys of the names of the figure's settings
 */
export function looksLikeSetting({ name, value }: LinkPart, keys: readonly string[]): boolean {
  const key = keyOf(name.replace(CUT, ''));
  if (value === undefined) {
    const isCut = CUT.test(name) && key !== '';
    return (isCut || (key.length >= SHORTEST_MISSPELT && !name.includes('-'))) && keys.some((known) => known.startsWith(key));
  }
  // '&amp' has lost its semicolon.
  if (key.startsWith('amp') && keys.includes(key.slice('amp'.length))) return true;
  const inside = value.split(/[=,|/ ]/).map(keyOf);
  return keys.some((known) => isNearly(key, known) || (value.includes('=') && inside.includes(known)));
}

/** Whether two names differ in so few letters, at one place, that one of them may be the other misspelt. */
function isNearly(name: string, known: string): boolean {
  const [shorter, longer] = name.length < known.length ? [name, known] : [known, name];
  if (shorter.length < SHORTEST_MISSPELT || longer.length - shorter.length > MOST_WRONG_LETTERS) return false;
  let before = 0;
  while (before < shorter.length && shorter[before] === longer[before]) before++;
  let after = 0;
  while (after < shorter.length - before && shorter.at(-1 - after) === longer.at(-1 - after)) after++;
  return longer.length - before - after <= MOST_WRONG_LETTERS;
}
