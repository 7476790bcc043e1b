// Stands before Pagefind's own module under its name: where no page has all words of a question, it leaves out some, and says which.
import * as core from './pagefind-core.js';

export const { createInstance, destroy, filters, init, mergeIndex, options, preload } = core;

/** Of so many different words of a question each one is looked up. */
const MOST_WORDS = 24;
/** As Pagefind takes words apart. */
const SEPARATORS = /[^\p{L}\p{N}]+/u;
/** Words that a sentence has whatever it is about: from a question of some length they are left out. */
const SMALL =
  /^(?:a|about|after|all|always|an|and|any|are|as|at|be|becomes|before|but|by|call|can|cannot|do|does|during|ever|every|for|from|get|gets|got|had|has|have|how|i|if|in|into|is|it|its|me|my|no|not|of|on|only|or|our|same|so|still|than|that|the|their|then|there|they|thing|this|time|to|too|very|was|we|what|when|where|which|while|why|will|with|without|you|your)$/i;
const SHORTEST_SENTENCE = 4;
const LONGEST_RUN = 8;
const SHORTEST_RUN = 4;
/** Where a word is in no page, Pagefind takes what has its first letters; with fewer than so many alike it is another word. */
const ALIKE = 4;

/** @param {string | null} term @param {object} [settings] */
export const search = (term, settings) => forgiving(term, settings, (asked) => core.search(asked, settings));

/** @param {string | null} term @param {object} [settings] @param {number} [delay] */
export async function debouncedSearch(term, settings, delay) {
  const found = await core.debouncedSearch(term, settings, delay);
  return found === null ? null : forgiving(term, settings, (asked) => (asked === term ? Promise.resolve(found) : core.search(asked, settings)));
}

/** @typedef {Awaited<ReturnType<typeof core.search>>} Found */

/**
 * What has the longest run of the words as they stand, as the message of an error does. If there is none: what is found with the words that stand in
 * some page; and if that is nothing, what is found with the rarest words that stand together on a page.
 * @param {string | null} term
 * @param {object | undefined} settings
 * @param {(asked: string | null) => Promise<Found>} find
 * @returns {Promise<Found>}
 */
async function forgiving(term, settings, find) {
  const all = (term ?? '')
    .split(SEPARATORS)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
  const large = all.filter((word) => !SMALL.test(word));
  const words = all.length < SHORTEST_SENTENCE || large.length < 2 ? all : large;
  const areKnown = await Promise.all(words.map(isKnown));
  const known = words.filter((_, i) => areKnown[i]);
  const run = await withRun(all, settings);
  if (run) return told(words, run);
  const found = await find(known.length === all.length ? term : known.length === 0 ? NOTHING : known.join(' '));
  return told(words, found.results.length > 0 ? [known, found] : ((await withRarest(known, settings)) ?? [[], found]));
}

/** What was found with some of the words, after it is told which were left out. @param {readonly string[]} words @param {readonly [readonly string[], Found]} found */
function told(words, [kept, found]) {
  tell(words.filter((word) => !kept.includes(word)));
  return found;
}

/** What no page has, in quotation marks, so that nothing like it is taken. */
const NOTHING = '"\u2205\u2205\u2205"';

/** @type {Map<string, Promise<boolean>>} */
const looked = new Map();

/** Whether some page has the word, or one that begins like it. @param {string} word */
function isKnown(word) {
  const isIt = looked.get(word) ?? look(word);
  looked.set(word, isIt);
  return isIt;
}

/** @param {string} word */
async function look(word) {
  const beginning = word.toLowerCase().slice(0, /^\d/.test(word) ? undefined : ALIKE);
  const [first] = (await core.search(word)).results;
  if (first === undefined) return false;
  const { content } = await first.data();
  return content
    .toLowerCase()
    .split(SEPARATORS)
    .some((found) => found.startsWith(beginning));
}

/** @param {readonly string[]} all @param {object | undefined} settings @returns {Promise<[readonly string[], Found] | undefined>} */
async function withRun(all, settings) {
  for (let length = Math.min(all.length, LONGEST_RUN); length >= SHORTEST_RUN; length--)
    for (let start = 0; start + length <= all.length; start++) {
      const run = all.slice(start, start + length);
      if (run.filter((word) => !SMALL.test(word)).length < 2) continue;
      const found = await core.search(`"${run.join(' ')}"`, settings);
      if (found.results.length > 0) return [run, found];
    }
  return undefined;
}

/** @param {readonly string[]} all @param {object | undefined} settings @returns {Promise<[readonly string[], Found] | undefined>} */
async function withRarest(all, settings) {
  const words = [...new Set(all)].filter((word) => /\p{L}{2}/u.test(word));
  const counts = await Promise.all(words.map(async (word) => (await core.search(word, settings)).results.length));
  const rarestFirst = words
    .map((word, i) => ({ word, count: counts[i] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count);
  /** @type {[readonly string[], Found] | undefined} */
  let best;
  for (const { word } of rarestFirst) {
    const kept = [...(best?.[0] ?? []), word];
    const found = await core.search(kept.join(' '), settings);
    if (found.results.length > 0) best = [kept, found];
  }
  return best;
}

/** @param {readonly string[]} leftOut */
function tell(leftOut) {
  document.dispatchEvent(new CustomEvent('words-left-out', { detail: leftOut }));
}
