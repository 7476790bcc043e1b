// The word that a misspelt one is taken for. Stands beside the search's module in the built book.

/** A word of so many letters may have one wrong, one of more letters two; a shorter one none. */
const ONE_WRONG = 5;
const TWO_WRONG = 8;
/** What a word may end with beside its stem, which has so many letters at least. */
const ENDING = /(?:e|s|es|ed|d|ing|ly|er|ers|ion|ions|able)$/;
const SHORTEST_STEM = 4;

/** Words that differ in what is British and what is American alone are the same. @param {string} word */
const spelling = (word) => word.toLowerCase().replaceAll('z', 's').replaceAll('our', 'or');

/**
 * The word of a book that a word is meant to be; undefined if it stands there as it is or in another form, such as one with another last letter, if
 * none is near, and for a name such as ResNet.
 * @param {string} word
 * @param {readonly string[]} words of the book in lower case that are frequent, the most frequent first
 * @param {readonly string[]} rare the others
 */
export function corrected(word, words, rare = []) {
  const typed = spelling(word);
  if (typed.length < ONE_WRONG || !/^\p{L}\p{Ll}+$/u.test(word)) return undefined;
  const stem = typed.replace(ENDING, '');
  const isThere = (/** @type {string} */ known) =>
    known === typed ||
    (stem.length >= SHORTEST_STEM && known.replace(ENDING, '') === stem) ||
    (known.length === typed.length && known.slice(0, -1) === typed.slice(0, -1));
  const known = words.map(spelling);
  if (known.some(isThere) || rare.map(spelling).some(isThere)) return undefined;
  const most = typed.length >= TWO_WRONG ? 2 : 1;
  for (let wrong = 1; wrong <= most; wrong++) {
    const place = known.findIndex((each) => each.startsWith(typed.charAt(0)) && differsBy(typed, each, wrong));
    if (place >= 0) return words[place];
  }
  return undefined;
}

/**
 * Whether so many letters that are wrong, missing, too many or in the place of their neighbour lie between two words: the distance of optimal
 * string alignment.
 * @param {string} one @param {string} other @param {number} most
 */
function differsBy(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return false;
  let [before, last] = [/** @type {number[]} */ ([]), Array.from({ length: other.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1];
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity;
      row[j] = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1), swapped);
    }
    [before, last] = [last, row];
  }
  return (last[other.length] ?? Infinity) <= most;
}
