// Stands before Pagefind's own module under its name: it corrects words that are misspelt, and where no page has all words of a question, it leaves
// out some. It says which.
import { corrected } from './corrected.js';
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
const MOST_PAGES = 12;
/** Of a page so many sections are shown. */
const MOST_SECTIONS = 3;
/** So many words of a section are its heading and what else it may be called. */
const OPENING = 100;
/** A word of the heading itself counts so many times, another one of the opening twice. */
const IN_HEADING = 3;
/** What the heading of a symptom names counts so much at least, on however many pages it stands. */
const LEAST_IN_HEADING = 0.55;
/** Where a page begins stands what is on it, and not the answer: as a section it counts less than one that has the words. */
const BEGINNING = 0.5;
/** Words of a section that is not long. */
const USUAL_LENGTH = 200;
/** Of a word so many letters at its end may differ. */
const LONGEST_ENDING = 3;
/** Fewer pages with all words may be there by chance: others follow them. */
const FEW_PAGES = 3;
/** A question with so many words that tell what it is about is a sentence: then a section with most of them counts for more than a page with all. */
const SENTENCE = 4;
/** A word that is in no page is taken for one that begins like it: with half of its letters, and with so many at least, it is the same. */
const ALIKE = 4;
/** In an answer to a sentence these pages count so many times. */
const SYMPTOMS = /\/symptoms\/./;
const FOR_SENTENCES = 1.5;
/** Words of a question that do not tell what it is about. */
const SAYS_NOTHING =
  /^(?:an?|all|am|and|any|are|at|be|but|by|can|do|does|for|from|get|has|have|how|if|in|is|it|its|me|my|not?|now|of|on|or|should|so|that|the|then|there|this|to|was|what|when|where|which|why|will|with|after|only|don|doesn|didn|isn|aren|wasn|won|dont|doesnt|didnt|isnt|you|your|been|could|come|even|gave|gives?|going|got|just|our|says?|since|than|they|though|want|wants|we|while|would|yet)$/iu;

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
 * message of an error does; else the pages with most of the words in one section, as where few pages have what was looked for.
 * @param {string | null} term
 * @param {object | undefined} settings
 * @param {(asked: string | null) => Promise<Found>} find
 * @returns {Promise<Found>}
 */
async function forgiving(term, settings, find) {
  const asked = (term ?? '')
    .split(SEPARATORS)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
  const typed = await spelt(asked);
  const isCorrected = typed.some((word, i) => word !== asked[i]);
  document.dispatchEvent(new CustomEvent('words-corrected', { detail: isCorrected ? typed : [] }));
  const areKnown = await Promise.all(typed.map(async (word) => !tells(word) || (await isKnown(word))));
  const all = typed.filter((_, i) => areKnown[i]);
  const tellAllBut = (/** @type {readonly string[]} */ kept) => tell(typed.filter((word) => !kept.includes(word)));
  const found = await find(all.length === typed.length && !isCorrected ? term : all.some(tells) ? all.join(' ') : NOTHING);
  const exact = all.length < SHORTEST_RUN ? undefined : await core.search(`"${all.join(' ')}"`, settings);
  const [kept = [], most = found] = all.length < 2 ? [] : ((await withRarest(all, settings)) ?? []);
  const sectioned = new Map(most.results.map((result) => [result.id, result]));
  /** Pages whose sections are known show the best of them. @param {Found} pages @returns {Found} */
  const bySection = (pages) => ({ ...pages, results: pages.results.map((result) => sectioned.get(result.id) ?? result) });
  if (found.results.length >= FEW_PAGES || all.length < 2) {
    tellAllBut(all);
    const isSentence = all.filter(tells).length >= SENTENCE;
    return bySection(followed(exact ?? NONE, isSentence ? followed(most, found) : found));
  }
  if (found.results.length > 0) {
    tellAllBut(all);
    return bySection(followed(exact ?? most, followed(most, found)));
  }
  const [run = kept, best = most] = (await withRun(all, settings)) ?? [];
  tellAllBut(run);
  return bySection(followed(best, most));
}

/** The frequent words of the book and the others; none where they do not come. @type {Promise<readonly string[][]> | undefined} */
let vocabulary;

async function bookWords() {
  try {
    const response = await fetch(new URL('words.txt', import.meta.url));
    return response.ok ? (await response.text()).split('\n\n').map((list) => list.split('\n')) : [];
  } catch {
    return [];
  }
}

/** Each word as the book spells it. @param {readonly string[]} typed */
async function spelt(typed) {
  if (!typed.some(tells)) return typed;
  const [frequent = [], rare = []] = await (vocabulary ??= bookWords());
  return typed.map((word) => (tells(word) ? (corrected(word, frequent, rare) ?? word) : word));
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
  const beginning = word.toLowerCase().slice(0, /^\d/.test(word) ? undefined : Math.max(ALIKE, Math.ceil(word.length / 2)));
  const [first] = (await core.search(word)).results;
  if (!first) return false;
  const { content } = await first.data();
  return content
    .toLowerCase()
    .split(SEPARATORS)
    .some((found) => found.startsWith(beginning));
}

/** @type {Found} */
const NONE = { results: [] };

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
 * The pages with a section that has the most of the words, a word counting for more the fewer pages have it; words of the first page, and the pages.
 * @param {readonly string[]} all @param {object | undefined} settings @returns {Promise<[readonly string[], Found] | undefined>}
 */
async function withRarest(all, settings) {
  const words = [...new Set(all.map((word) => word.toLowerCase()))].filter((word) => /\p{L}{2}/u.test(word) && tells(word));
  const founds = await Promise.all(words.map((word) => core.search(word, settings)));
  const pages = (await core.search(null, settings)).results.length;
  const telling = words.map((word, i) => ({
    beginning: beginningOf(word),
    weight: Math.log((pages + 1) / Math.max(1, founds[i]?.results.length ?? 1)),
  }));
  /** @type {Map<string, { id: string, score: number, words: string[] }>} */
  const scored = new Map();
  for (const [i, { results }] of founds.entries())
    for (const { id } of results) {
      /** @type {{ id: string, score: number, words: string[] }} */
      const page = scored.get(id) ?? { id, score: 0, words: [] };
      page.score += telling[i]?.weight ?? 0;
      page.words.push(words[i] ?? '');
      scored.set(id, page);
    }
  const best = [...scored.values()].sort((one, other) => other.score - one.score).slice(0, MOST_PAGES);
  const asked = await Promise.all(
    best.map(async (page) => {
      const found = await core.search(page.words.join(' '), settings);
      const result = found.results.find(({ id }) => id === page.id);
      return result ? [{ found, result: await bySections(result, telling) }] : [];
    }),
  );
  // The pages about symptoms are written for such questions.
  const isSentence = telling.length >= SENTENCE;
  /** @param {(typeof asked)[number][number]} page */
  const worth = ({ result: { best, url } }) => (isSentence && SYMPTOMS.test(url) ? FOR_SENTENCES : 1) * best;
  const ranked = asked.flat().sort((one, other) => worth(other) - worth(one));
  const [first] = ranked;
  if (!first) return undefined;
  const content = (await first.result.data()).content.toLowerCase();
  return [
    all.filter((word) => content.includes(beginningOf(word.toLowerCase()))),
    { ...first.found, results: ranked.map(({ result }) => result) },
  ];
}

/** @typedef {{ beginning: string, weight: number }} Telling */

/** What a word has in common with its other forms. @param {string} word */
const beginningOf = (word) => word.slice(0, Math.max(ALIKE, word.length - LONGEST_ENDING));

/**
 * A page with its best sections first, and what the best of them scores: the weights of its words, twice those that stand at its beginning.
 * @param {Found['results'][number]} result @param {readonly Telling[]} telling
 */
async function bySections(result, telling) {
  const data = await result.data();
  const least = SYMPTOMS.test(data.url) ? LEAST_IN_HEADING : 0;
  const texts = data.content.toLowerCase().split(/\s+/);
  const places = data.anchors.map(({ location }) => location);
  /** @param {{ title: string, anchor?: { location: number } }} subResult */
  const scoreOf = ({ title, anchor }) => {
    const from = anchor?.location ?? 0;
    const heading = anchor ? title.toLowerCase().split(SEPARATORS) : [];
    const section = texts
      .slice(
        from,
        places.find((place) => place > from),
      )
      .flatMap((text) => text.split(SEPARATORS))
      .filter((text) => text !== '');
    const found = telling.map(({ beginning, weight }) => {
      if (heading.some((text) => text.startsWith(beginning))) return IN_HEADING * Math.max(least, weight);
      const place = section.findIndex((text) => text.startsWith(beginning));
      return place < 0 ? 0 : place < OPENING ? 2 * weight : weight;
    });
    // Long sections have many words by chance, and what counts little as a page counts little here.
    return (found.reduce((sum, weight) => sum + weight, 0) * Math.sqrt(result.score)) / Math.max(section.length, USUAL_LENGTH) ** 0.3;
  };
  const scored = data.sub_results.map((section) => ({ section, score: scoreOf(section) }));
  /** @param {typeof scored[number]} of */
  const worth = ({ section, score }) => (section.anchor?.location ? 1 : BEGINNING) * score;
  const sections = [...scored].sort((one, other) => worth(other) - worth(one)).slice(0, MOST_SECTIONS);
  return {
    ...result,
    url: data.url,
    best: Math.max(0, ...scored.map(({ score }) => score)),
    data: () => Promise.resolve({ ...data, sub_results: sections.map(({ section }) => section) }),
  };
}

/** @param {readonly string[]} leftOut */
function tell(leftOut) {
  document.dispatchEvent(new CustomEvent('words-left-out', { detail: leftOut }));
}
