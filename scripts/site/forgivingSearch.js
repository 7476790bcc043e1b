// Stands before Pagefind's own module under its name: where no page has all words of a question, it leaves out some, and says which.
import * as core from './pagefind-core.js';

export const { createInstance, destroy, filters, init, mergeIndex, options, preload } = core;

/** What stands between words; a name such as running_mean is several. */
const SEPARATORS = /[^\p{L}\p{N}]+/u;
/** Of so many different words of a question each one is looked up. */
const MOST_WORDS = 24;
const LONGEST_RUN = 8;
const SHORTEST_RUN = 4;
/** Of the words of a run so many tell what it is about. */
const FEWEST_TELLING = 3;
/** Of pages that have not all words so many are told. */
const MOST_PAGES = 8;
/** Fewer pages with all words may be there by chance: others follow them. */
const FEW_PAGES = 3;
/** A word that is in no page is taken for one that begins like it: with so many letters it is the same. */
const ALIKE = 4;
/** Words of a question that do not tell what it is about. */
const SAYS_NOTHING =
  /^(?:an?|all|am|and|any|are|at|be|but|by|can|do|does|for|from|get|has|have|how|if|in|is|it|its|me|my|not?|now|of|on|or|should|so|that|the|then|there|this|to|was|what|when|where|which|why|will|with|you|your)$/iu;

/** @param {string} word */
const tells = (word) => !SAYS_NOTHING.test(word);

/** @param {string | null} term @param {object} [settings] */
export const search = (term, settings) => forgiving(term, settings, (asked) => core.search(asked, settings));

/** @param {string | null} term @param {object} [settings] @param {number} [delay] */
export async function debouncedSearch(term, settings, delay) {
  const found = await core.debouncedSearch(term, settings, delay);
  return found === null
    ? null
    : forgiving(term, settings, (asked) => (asked === term ? Promise.resolve(found) : core.search(asked, settings)));
}

/** @typedef {Awaited<ReturnType<typeof core.search>>} Found */

/**
 * What was found with the words that stand in some page. If that is nothing: what has the longest run of the words as they stand, as the
 * message of an error does; else the pages with most of the words. Where few pages have what was looked for, pages with most of the words follow.
 * @param {string | null} term
 * @param {object | undefined} settings
 * @param {(asked: string | null) => Promise<Found>} find
 * @returns {Promise<Found>}
 */
async function forgiving(term, settings, find) {
  const typed = (term ?? '')
    .split(SEPARATORS)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
  const areKnown = await Promise.all(typed.map(async (word) => !tells(word) || (await isKnown(word))));
  const all = typed.filter((_, i) => areKnown[i]);
  const tellAllBut = (/** @type {readonly string[]} */ kept) => tell(typed.filter((word) => !kept.includes(word)));
  const found = await find(all.length === typed.length ? term : all.some(tells) ? all.join(' ') : NOTHING);
  const exact = all.length < SHORTEST_RUN ? undefined : await core.search(`"${all.join(' ')}"`, settings);
  if (found.results.length >= FEW_PAGES || all.length < 2) {
    tellAllBut(all);
    return exact ? followed(exact, found) : found;
  }
  const [kept = [], most = found] = (await withRarest(all, settings)) ?? [];
  if (found.results.length > 0) {
    tellAllBut(all);
    return followed(found, most);
  }
  const [run = kept, best = most] = (await withRun(all, settings)) ?? [];
  tellAllBut(run);
  return followed(best, most);
}

/** What no page has, in quotation marks, so that nothing like it is taken. */
const NOTHING = '"\u2205\u2205\u2205"';

/** @type {Map<string, Promise<boolean>>} */
const looked = new Map();

/** Whether some page has the word, or one that begins like it: Pagefind takes that for it. @param {string} word */
function isKnown(word) {
  const isIt = looked.get(word) ?? look(word);
  looked.set(word, isIt);
  return isIt;
}

/** @param {string} word */
async function look(word) {
  const beginning = word.toLowerCase().slice(0, /^\d/.test(word) ? undefined : ALIKE);
  const [first] = (await core.search(word)).results;
  if (!first) return false;
  const { content } = await first.data();
  return content
    .toLowerCase()
    .split(SEPARATORS)
    .some((found) => found.startsWith(beginning));
}

/** Some results and after them others. @param {Found} found @param {Found} others @returns {Found} */
function followed(found, others) {
  const known = new Set(found.results.map(({ id }) => id));
  return { ...found, results: [...found.results, ...others.results.filter(({ id }) => !known.has(id))] };
}

/** @param {readonly string[]} all @param {object | undefined} settings @returns {Promise<[readonly string[], Found] | undefined>} */
async function withRun(all, settings) {
  for (let length = Math.min(all.length, LONGEST_RUN); length >= SHORTEST_RUN; length--)
    for (let start = 0; start + length <= all.length; start++) {
      const run = all.slice(start, start + length);
      if (run.filter(tells).length < FEWEST_TELLING) continue;
      const found = await core.search(`"${run.join(' ')}"`, settings);
      if (found.results.length > 0) return [run, found];
    }
  return undefined;
}

/**
 * The pages that have the most of the words, a word counting for more the fewer pages have it; words of the first page, and the pages.
 * @param {readonly string[]} all @param {object | undefined} settings @returns {Promise<[readonly string[], Found] | undefined>}
 */
async function withRarest(all, settings) {
  const words = [...new Set(all)].filter((word) => /\p{L}{2}/u.test(word) && tells(word));
  const founds = await Promise.all(words.map((word) => core.search(word, settings)));
  const pages = (await core.search(null, settings)).results.length;
  /** @type {Map<string, { id: string, score: number, words: string[] }>} */
  const scored = new Map();
  for (const [i, { results }] of founds.entries())
    for (const { id, score } of results) {
      /** @type {{ id: string, score: number, words: string[] }} */
      const page = scored.get(id) ?? { id, score: 0, words: [] };
      page.score += Math.log((pages + 1) / results.length) * score;
      page.words.push(words[i] ?? '');
      scored.set(id, page);
    }
  const best = [...scored.values()].sort((one, other) => other.score - one.score).slice(0, MOST_PAGES);
  const [first] = best;
  if (first === undefined) return undefined;
  const asked = await Promise.all(best.map((page) => core.search(page.words.join(' '), settings)));
  const results = best.flatMap(({ id }, i) => asked[i]?.results.find((result) => result.id === id) ?? []);
  const content = (await results[0]?.data())?.content.toLowerCase() ?? '';
  return [first.words.filter((word) => content.includes(word.toLowerCase().slice(0, ALIKE))), { ...asked[0], results }];
}

/** @param {readonly string[]} leftOut */
function tell(leftOut) {
  document.dispatchEvent(new CustomEvent('words-left-out', { detail: leftOut }));
}
