import type { Page } from '@playwright/test';
import { expect, test } from './book';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Selects an element, or from the inside of one to the inside of another, and copies it with the keys. */
async function copied(page: Page, from: string, to = from, { inside = false } = {}) {
  await page.evaluate(
    ({ from, to, inside }) => {
      const [first, last] = [document.querySelector(from), document.querySelector(to)];
      if (!first || !last) throw new Error(`${from}, ${to}`);
      first.scrollIntoView();
      const range = document.createRange();
      if (inside) {
        range.setStart(first.querySelector('.katex-html .mord') ?? first, 0);
        range.setEnd([...last.querySelectorAll('.katex-html .mord')].at(-1) ?? last, 0);
      } else {
        range.setStartBefore(first);
        range.setEndAfter(last);
      }
      document.getSelection()?.removeAllRanges();
      document.getSelection()?.addRange(range);
    },
    { from, to, inside },
  );
  await page.keyboard.press('ControlOrMeta+c');
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const textOf = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
    return { plain: await textOf('text/plain'), rich: await textOf('text/html') };
  });
}

const DISPLAYED = '.sl-markdown-content .katex-display';

for (const path of ['initialization/in-practice/', 'momentum/', 'batch-normalization/', 'dropout/why-it-works/'])
  test(`a displayed formula of ${path} is copied as TeX, once, and as MathML`, async ({ page }) => {
    await page.goto(path);
    const tex = (await page.locator(`${DISPLAYED} annotation`).first().textContent()) ?? '';
    for (const inside of [false, true]) {
      const { plain, rich } = await copied(page, DISPLAYED, DISPLAYED, { inside });
      expect(plain.trim()).toBe(`$$${tex}$$`);
      expect(rich.match(/<math/g)).toHaveLength(1);
      expect(rich).not.toContain('katex-html');
    }
  });

for (const path of ['initialization/in-practice/', 'momentum/saddle-points/', 'batch-normalization/why-it-works/', 'dropout/'])
  test(`a paragraph of ${path} is copied with its formulas in their places`, async ({ page }) => {
    await page.goto(path);
    const expected = await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('.sl-markdown-content > p')].find(
        (each) => each.querySelector('.katex') && !each.querySelector('button'),
      );
      paragraph?.setAttribute('id', 'copied');
      const twin = paragraph?.cloneNode(true) as HTMLElement;
      for (const formula of twin.querySelectorAll('.katex')) formula.replaceWith(`$${formula.querySelector('annotation')?.textContent}$`);
      return twin.textContent.replace(/\s+/g, ' ').trim();
    });
    const { plain, rich } = await copied(page, '#copied');
    expect(expected).toMatch(/\$.+\$/);
    expect(plain.replace(/\s+/g, ' ').trim()).toBe(expected);
    expect(rich).toContain('<math');
  });

test('paragraphs stay paragraphs, and what has no formula is left to the browser', async ({ page }) => {
  await page.goto('momentum/');
  const { plain } = await copied(page, '.sl-markdown-content > p', '.equation');
  expect(plain.split(/\n+/).length).toBeGreaterThan(3);
  expect(plain).toContain('$$');
  const without = await copied(page, 'h1');
  expect(without.plain.trim()).toBe('Gradient descent with momentum');
  expect(await page.locator('body > div[style*="fixed"]').count()).toBe(0);
});
