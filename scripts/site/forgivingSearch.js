// Stands before Pagefind's own module under its name: where no page has all words of a question, it leaves out some, and says which.
import * as core from './pagefind-core.js';

export const { createInstance, destroy, filters, init, mergeIndex, options, preload } = core;

/** Of so many different words of a question each one is looked up. */
const MOST_WORDS = 24;
const LONGEST_RUN = 8;
const SHORTEST_RUN = 4;

/** @param {string | null} term @param {object} [settings] */
export const search = async (term, settings) => forgiving(term, settings, await core.search(term, settings));

/** @param {string | null} term @param {object} [settings] @param {number} [delay] */
export async function debouncedSearch(term, settings, delay) {
  const found = await core.debouncedSearch(term, settings, delay);
  return found === null ? null : forgiving(term, settings, found);
}

/** @typedef {Awaited<ReturnType<typeof core.search>>} Found */

/**
 * What was found. If that is nothing: what has the longest run of the words as they stand, as the message of an error does; else what is found with
 * the rarest words that stand together on a page.
 * @param {string | null} term
 * @param {object | undefined} settings
 * @param {Found} found
 * @returns {Promise<Found>}
 */
async function forgiving(term, settings, found) {
  const all = (term ?? '')
    .split(/[^\p{L}\p{N}_]+/u)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
  if (found.results.length > 0 || all.length < 2) {
    tell([]);
    return found;
  }
  const [kept, best] = (await withRun(all, settings)) ?? (await withRarest(all, settings)) ?? [[], found];
  tell(all.filter((word) => !kept.includes(word)));
  return best;
}

/** @param {readonly string[]} all @param {object | undefined} settings @returns {Promise<[readonly string[], Found] | undefined>} */
async function withRun(all, settings) {
  for (let length = Math.min(all.length, LONGEST_RUN); length >= SHORTEST_RUN; length--)
    for (let start = 0; start + length <= all.length; start++) {
      const run = all.slice(start, start + length);
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
