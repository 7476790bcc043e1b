import { expect, test } from './book';

test("on a phone 'On this page' names the section that is read, down the page and up again", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 780 });
  await page.goto('dropout/');
  const current = page.locator('mobile-starlight-toc .display-current');
  const headings = page.locator('.sl-markdown-content h2');
  const names = (await headings.allInnerTexts()).map((name) => name.trim());
  expect(names.length).toBeGreaterThan(2);
  /** The beginning of a section, when its heading has just gone. */
  const read = (section: number) =>
    headings.nth(section).evaluate((heading) => {
      scrollTo({ top: scrollY + heading.getBoundingClientRect().bottom, behavior: 'instant' });
    });
  for (const section of [1, 2, 1]) {
    await read(section);
    await expect(current).toHaveText(names[section] ?? '');
  }
  // At once from the end to the beginning, as with a key.
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await expect(current).toHaveText('Overview');
});
