import type { Page } from '@playwright/test';
import { FROM_FORUMS, FROM_PEOPLE, FROM_THE_PAGES } from './askedSentences';
import { expect, test } from './book';

/** What the module that the search field asks gives. */
interface Search {
  options(settings: object): Promise<void>;
  search(question: string): Promise<{ results: { data(): Promise<{ url: string; sub_results: { url: string }[] }> }[] }>;
}

/** As Starlight's search field has them. */
const OPTIONS = { ranking: { pageLength: 0.1, termFrequency: 0.1, termSaturation: 2, termSimilarity: 9 } };
const FIRST = 3;
const FEWEST = 60;
/** Of the questions so many have their entry at the very top. */
const AT_THE_TOP = 0.8;

interface Found {
  page: string;
  sections: string[];
}

/** The first pages that the search finds for each question, with the sections that are shown of them; without the site's address. */
async function foundFor(page: Page, address: string, questions: readonly string[]): Promise<Found[][]> {
  await page.goto('how-to-read/');
  const answers = await page.evaluate(
    async ({ module, options: given, texts, first }) => {
      const { options, search } = (await import(module)) as Search;
      await options(given);
      const found: { page: string; sections: string[] }[][] = [];
      for (const text of texts) {
        const { results } = await search(text);
        const pages = await Promise.all(results.slice(0, first).map((result) => result.data()));
        found.push(pages.map(({ url, sub_results }) => ({ page: url, sections: sub_results.map((section) => section.url) })));
      }
      return found;
    },
    { module: new URL('pagefind/pagefind.js', address).pathname, options: OPTIONS, texts: questions, first: FIRST },
  );
  const within = (url: string) => new URL(url, address).href.slice(address.length);
  return answers.map((pages) => pages.map((found) => ({ page: within(found.page), sections: found.sections.map(within) })));
}

const questionsOf = (asked: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(asked).flatMap(([wanted, each]) => each.map((question) => ({ question, wanted })));

for (const [whose, asked] of Object.entries({ 'the words of the pages': FROM_THE_PAGES, 'the words of people': FROM_PEOPLE }))
  test(`in ${whose} every question finds its page among the first ${FIRST}`, async ({ page, site }) => {
    const questions = questionsOf(asked);
    expect(questions.length).toBeGreaterThanOrEqual(FEWEST);
    const answers = await foundFor(
      page,
      site.address,
      questions.map(({ question }) => question),
    );
    const missed = questions.flatMap(({ question, wanted }, i) => {
      const found = (answers[i] ?? []).map((each) => each.page);
      return found.includes(wanted) ? [] : [`'${question}' -> ${wanted}, not ${found.join(', ')}`];
    });
    expect(missed).toEqual([]);
  });

test('what people ask in forums finds its entry in two clicks, and most at the top', { tag: '@deep' }, async ({ page, site }) => {
  const questions = questionsOf(FROM_FORUMS);
  expect(questions.length).toBeGreaterThanOrEqual(FEWEST);
  const answers = await foundFor(
    page,
    site.address,
    questions.map(({ question }) => question),
  );
  const shown = answers.map((pages) => pages.flatMap(({ sections }) => sections));
  const missed = questions.filter(({ wanted }, i) => !shown[i]?.includes(wanted));
  expect(missed).toEqual([]);
  const atTheTop = questions.filter(({ wanted }, i) => shown[i]?.[0] === wanted);
  expect(atTheTop.length / questions.length).toBeGreaterThanOrEqual(AT_THE_TOP);
});
