import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from './book';
import { builtFigures, builtPages } from './builtPages';
import { framesLater, framesWith } from './frames';
import { changeControl } from './openFigure';

/** Milliseconds for 240 networks, twice, on a busy machine. */
const LONGEST_SWEEP = 120_000;

/** Stands at both ends of what the translator here has written. */
const MARK = '¤';

type Way = 'fonts' | 'text' | 'mark' | 'whole';

/**
 * As browsers translate: every text with a word in it gives way to a new one, within two elements; what is marked is left alone. Others put a bare text
 * there, or an element of another name, or one for all the texts of an element.
 */
function translate(root: Element, { mark, way }: { mark: string; way: Way }) {
  const HTML = 'http://www.w3.org/1999/xhtml';
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && /\p{L}/u.test(node.data) && !node.parentElement?.closest('[translate="no"], script, style'))
      texts.push(node);
  for (const text of texts) {
    const parent = text.parentElement;
    if (parent === null) continue;
    if (way === 'text') text.replaceWith(`${mark}${text.data}${mark}`);
    else if (way === 'whole' && parent.childElementCount === 0) parent.textContent = `${mark}${parent.textContent}${mark}`;
    else {
      const [outer, inner] = ['font', 'font'].map((name) => document.createElementNS(HTML, way === 'mark' ? 'mark' : name));
      if (!outer || !inner) continue;
      inner.textContent = `${mark}${text.data}${mark}`;
      outer.append(inner);
      text.replaceWith(outer);
    }
  }
  return texts.length;
}

const AS_BROWSERS_DO = { mark: MARK, way: 'fonts' } as const;

const live = (frame: FrameLocator) => frame.locator('[data-live="true"]');
/** What is seen. What is told when something happens stays behind, and which of it came last depends on the machine's speed. */
const textOf = async (frame: FrameLocator) => {
  const text = await live(frame).evaluate((root) => {
    const seen = root.cloneNode(true) as Element;
    for (const told of seen.querySelectorAll('[aria-live], [role=status].visually-hidden')) told.remove();
    return seen.textContent;
  });
  return text.replaceAll(MARK, '').replace(/\s+/g, ' ');
};

/** Moves every control of a figure, there, back and there again, and asks for another seed; what is trained is trained shortly at the end. */
async function moveAll(frame: FrameLocator) {
  for (const control of await frame.locator('.figure-controls :is(input, select)').all())
    for (let time = 0; time < 3; time++) await changeControl(control);
  for (const steps of await frame.locator('.figure-controls [name="steps"][type="range"]').all()) await steps.press('Home');
  for (const button of await frame.locator('.figure-actions button', { hasText: 'seed' }).all()) await button.click();
}

/** Which run was seen long enough to be kept pale behind the new one depends on the machine's speed. */
async function withoutGhost(frame: FrameLocator) {
  const ghost = frame.locator('.figure-ghost button').last();
  if (await ghost.isVisible()) await ghost.click();
}

/** Whether both frames say the same, or what they say. */
async function alike(translated: FrameLocator, plain: FrameLocator) {
  for (const frame of [translated, plain]) await withoutGhost(frame);
  const [one, other] = [await textOf(translated), await textOf(plain)];
  return one === other || [one, other];
}

async function twins(page: Page, id: string) {
  await page.setViewportSize({ width: 1300, height: 2000 });
  await page.goto('how-to-read/');
  const [translated, plain] = await framesWith(
    page,
    [`/embed/${id}/`, `/embed/${id}/`].map((address) => `${process.env['BASE_PATH']?.replace(/\/$/, '') ?? ''}${address}`),
    {
      width: 600,
      height: 1900,
    },
  );
  if (!translated || !plain) throw new Error('No frames');
  for (const frame of [translated, plain]) await expect(live(frame)).toBeVisible();
  return { translated, plain };
}

/** Moves all in a translated figure and in its twin, and asks that both say the same. */
async function staysAlike(page: Page, id: string, way: Way) {
  const { translated, plain } = await twins(page, id);
  expect(await live(translated).evaluate(translate, { mark: MARK, way })).toBeGreaterThan(5);
  const before = await textOf(plain);
  for (const frame of [translated, plain]) await moveAll(frame);
  await expect.poll(() => alike(translated, plain), { timeout: LONGEST_SWEEP }).toBe(true);
  expect(await textOf(plain)).not.toBe(before);
  // The translator comes again, since there is something new, and once more something changes.
  await live(translated).evaluate(translate, { mark: MARK, way });
  for (const frame of [translated, plain]) await frame.getByRole('button', { name: 'Reset' }).click();
  await expect.poll(() => alike(translated, plain), { timeout: LONGEST_SWEEP }).toBe(true);
}

/** Of each kind that does not take long one: with numbers that are computed, and swept. */
const SOME = ['momentum-explorer', 'dropout-curve'];

for (const id of builtFigures())
  test(
    `${id}, translated: what changes is said anew, as in its untranslated twin`,
    { tag: SOME.includes(id) ? [] : ['@deep'] },
    async ({ page }) => {
      // It moves every control of a figure that trains, twice.
      test.slow();
      await staysAlike(page, id, 'fonts');
    },
  );

for (const way of ['text', 'mark', 'whole'] satisfies Way[])
  for (const id of ['momentum-explorer', 'saddle-escape', 'mask-machine', 'ravine', 'trainability-map'])
    test(`${id}, translated in another way (${way}): the same`, { tag: '@deep' }, async ({ page }) => {
      test.slow();
      await staysAlike(page, id, way);
    });

for (const [place, id] of ['momentum-explorer', 'saddle-escape', 'mask-machine', 'ravine'].entries())
  test(
    `${id}: what is told here is due to the figures’ own care: without it words go stale`,
    { tag: place === 0 ? [] : ['@deep'] },
    async ({ page }) => {
      await page.addInitScript(() => {
        const observe = MutationObserver.prototype.observe;
        MutationObserver.prototype.observe = function (target, options) {
          if (!options?.characterData) observe.call(this, target, options);
        };
      });
      const { translated, plain } = await twins(page, id);
      await live(translated).evaluate(translate, AS_BROWSERS_DO);
      const before = await textOf(plain);
      for (const frame of [translated, plain]) await moveAll(frame);
      await expect.poll(() => textOf(plain)).not.toBe(before);
      await framesLater(page, 20);
      expect(await textOf(translated)).not.toBe(await textOf(plain));
    },
  );

test('no formula and no code is translated', () => {
  let formulas = 0;
  for (const { address, html } of builtPages()) {
    const [all, marked] = [/<span class="katex"/g, /<span class="katex" translate="no"/g].map(
      (pattern) => html.match(pattern)?.length ?? 0,
    );
    expect(marked, address).toBe(all);
    formulas += all ?? 0;
    for (const [block] of html.matchAll(/<div class="expressive-code">[^]*?<pre/g)) expect(block, address).toContain('translate="no"');
    for (const [value] of html.matchAll(/<output class="control-value"[^>]*>|<var[^>]*>(?!<)/g))
      expect(value, address).toContain('translate="no"');
  }
  expect(formulas).toBeGreaterThan(500);
});
