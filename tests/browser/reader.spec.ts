import { expect, test } from './book';
import { builtPages } from './builtPages';

/** What a reader view makes of the headings: their wrappers with all of their text, hidden or not. */
const headings = (page: { locator: (selector: string) => { allTextContents: () => Promise<string[]> } }) =>
  page.locator('.sl-heading-wrapper').allTextContents();

for (const path of ['dropout/', 'momentum/choosing-the-momentum/', 'batch-normalization/training-and-use/', 'how-to-read/'])
  test(`${path}: nothing but the headings stands in its headings, and their links have names`, async ({ page }) => {
    await page.goto(path);
    const shown = (await headings(page)).map((text) => text.trim());
    const own = await page.locator('.sl-heading-wrapper > :is(h2, h3, h4)').allTextContents();
    expect(own.length).toBeGreaterThan(1);
    expect(shown).toEqual(own.map((text) => text.trim()));
    for (const link of await page.locator('.sl-anchor-link').all()) await expect(link).toHaveAccessibleName(/^Section titled “.+”$/);
  });

test('no page has hidden text in its headings', () => {
  for (const { address, html } of builtPages()) expect(html.replaceAll(/aria-label="[^"]*"/g, ''), address).not.toContain('Section titled');
});

/** 1280 by 1024 at 400 % zoom, a phone on its side, and larger ones. */
for (const [width, height, most] of [
  [320, 256, 0],
  [640, 360, 0],
  [844, 390, 0],
  [390, 844, 104],
  [1280, 800, 60],
] as const)
  test(`the bars at the top take at most ${most} of ${height} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const path of ['dropout/', 'momentum/saddle-points/', 'batch-normalization/', 'initialization/in-practice/']) {
      await page.goto(path);
      await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
      const taken = await page.evaluate(() =>
        Math.max(
          0,
          ...[...document.querySelectorAll('header.header, mobile-starlight-toc nav')]
            .map((bar) => bar.getBoundingClientRect())
            .map(({ height, bottom }) => (height > 0 ? bottom : 0)),
        ),
      );
      expect(taken, path).toBeLessThanOrEqual(most);
    }
    await page.goto('momentum/saddle-points/');
    const heading = page.locator('.sl-heading-wrapper h2').nth(1);
    await page.evaluate((id) => location.assign(`#${id}`), await heading.getAttribute('id'));
    await expect(heading).toBeInViewport();
  });

test('what the chapters say on batches of one position, on decay and on NaN', async ({ page }) => {
  await page.goto('batch-normalization/training-and-use/');
  const pitfall = page.getByRole('note', { name: 'Pitfall: A last batch of one' });
  await expect(pitfall).toContainText('the number of examples times that of positions: in train mode it must not be 1');
  await expect(page.getByRole('heading', { name: 'What should decay' })).toBeVisible();
  await expect(page.locator('.expressive-code', { hasText: '"weight_decay": 0.0' })).toBeVisible();
  await page.goto('momentum/choosing-the-momentum/');
  await expect(page.locator('.sl-markdown-content')).toContainText('NaN');
});
