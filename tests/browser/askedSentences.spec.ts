import { FROM_PEOPLE, FROM_THE_PAGES } from './askedSentences';
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

for (const [whose, asked] of Object.entries({ 'the words of the pages': FROM_THE_PAGES, 'the words of people': FROM_PEOPLE }))
  test(`in ${whose} every question finds its page among the first ${FIRST}`, async ({ page, site }) => {
    const questions = Object.entries(asked).flatMap(([wanted, each]) => each.map((question) => ({ question, wanted })));
    expect(questions.length).toBeGreaterThanOrEqual(FEWEST);
    await page.goto('how-to-read/');
    const answers = await page.evaluate(
      async ({ module, options: given, texts, first }) => {
        const { options, search } = (await import(module)) as Search;
        await options(given);
        const found: string[][] = [];
        for (const text of texts) {
          const { results } = await search(text);
          const pages = await Promise.all(results.slice(0, first).map((result) => result.data()));
          found.push(pages.map(({ url }) => url));
        }
        return found;
      },
      {
        module: new URL('pagefind/pagefind.js', site.address).pathname,
        options: OPTIONS,
        texts: questions.map(({ question }) => question),
        first: FIRST,
      },
    );
    const missed = questions.flatMap(({ question, wanted }, i) => {
      const found = (answers[i] ?? []).map((url) => new URL(url, site.address).href.slice(site.address.length));
      return found.includes(wanted) ? [] : [`'${question}' -> ${wanted}, not ${found.join(', ')}`];
    });
    expect(missed).toEqual([]);
  });
