import type { Locator, Page } from '@playwright/test';
import { expect, test } from './book';
import { deepAfterFirst } from './deepAfterFirst';
import { copiedLink, openFigure } from './openFigure';

/** Links with settings other than the first. */
const LINKS = {
  'momentum-explorer': 'learningRate=0.05&momentum=0.7&seed=3',
  'dropout-twins': 'p=0.3&width=8&points=20&others=0&seed=4',
  'saddle-escape': 'learningRate=0.1&seed=5',
  'gradient-noise': 'batch=4&seed=6',
};

const ALTERATIONS: Record<string, (link: string) => string> = {
  'trackers appended': (link) => `${link}&utm_source=whatsapp&fbclid=x`,
  'other trackers before and after': (link) => link.replace('?', '?gclid=1&').concat('&mc_eid=2&si=3'),
  '&amp;': (link) => link.replaceAll('&', '&amp;'),
  'its last number sign escaped': (link) => `${link}%23a-figure`,
  'all escaped': (link) => `?${encodeURIComponent(link.slice(1))}`,
  'a bracket and a full stop': (link) => `${link}).`,
  'a quotation mark and a space': (link) => `${link}”%20`,
  'as quoted-printable mail': (link) => link.replaceAll('=', '=3D'),
};

/** Of programs that one meets less often, or one behind the other. */
const RARER: Record<string, (link: string) => string> = {
  '&amp;amp;': (link) => link.replaceAll('&', '&amp;amp;'),
  '&#038;': (link) => link.replaceAll('&', '&#038;'),
  '%26amp%3B': (link) => link.replaceAll('&', '%26amp%3B'),
  '\\u0026': (link) => link.replaceAll('&', '\\u0026'),
  'wide letters': (link) => link.replaceAll('=', '＝').replaceAll('&', '＆'),
  'lines broken by mail': (link) => link.replaceAll('=', '=3D').replace('seed', 'se=ed'),
  'a safelink': (link) => `?url=${encodeURIComponent(`https://example.org/${link}`)}&sdata=abc%3D&reserved=0`,
  'trackers of shops and newsletters': (link) => `${link}&gclid=EAIa&gbraid=0A&_gl=1*x&mc_cid=ab&_hsenc=p2&ttclid=7`,
  'an arrow and an ampersand': (link) => `${link}>&`,
  '&gt;': (link) => `${link}&gt;`,
  'spaces of no width': (link) => link.replaceAll('&', '&\u200b').concat('%E2%80%8B'),
  'a slash': (link) => `${link}/`,
};

const controls = (figure: Locator) =>
  figure
    .locator('.figure-controls :is(input, select), .figure-actions .seed')
    .evaluateAll((all) =>
      all.map((control) =>
        control instanceof HTMLInputElement && control.type === 'checkbox'
          ? String(control.checked)
          : 'value' in control
            ? String(control.value)
            : control.textContent,
      ),
    );

const told = (figure: Locator) => figure.locator('[data-status] p').filter({ hasText: 'link' });

const opensAsMeant = async (page: Page, id: string, link: string, alterations: typeof RARER, meant: readonly (string | null)[]) => {
  for (const [name, alter] of Object.entries(alterations)) {
    await page.goto('about:blank');
    const opened = await openFigure(page, id, alter(link));
    expect(await controls(opened), name).toEqual(meant);
    await expect(told(opened), name).toHaveCount(0);
  }
};

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const [place, [id, settings]] of Object.entries(LINKS).entries())
  test(`${id}: a link that programs altered opens with its settings, and nothing is told`, deepAfterFirst(place), async ({ page }) => {
    const link = `?figure=${id}&${settings}`;
    const first = await controls(await openFigure(page, id));
    const figure = await openFigure(page, id, link);
    const meant = await controls(figure);
    const copied = await copiedLink(figure);
    expect(meant).not.toEqual(first);
    await opensAsMeant(page, id, link, ALTERATIONS, meant);
    await page.goto('about:blank');
    await page.goto(copied.href.replace('#', '%23').replaceAll('&', '&amp;'));
    await expect(figure.locator('[data-live="true"]')).toBeVisible();
    expect(await controls(figure)).toEqual(meant);
    await expect(told(figure)).toHaveCount(0);
  });

for (const [id, settings] of Object.entries(LINKS))
  test(`${id}: nor where rarer programs altered it`, { tag: '@deep' }, async ({ page }) => {
    const link = `?figure=${id}&${settings}`;
    await opensAsMeant(page, id, link, RARER, await controls(await openFigure(page, id, link)));
  });

for (const [query, text] of [
  ['?figure=momentum-explorer&learningRates=0.05', 'learningRates=0.05'],
  ['?figure=momentum-explorer&note=learningRate=0.05', 'note=learningRate=0.05'],
  ['?figure=momentum-explorr&learningRate=0.05', 'figure=momentum-explorr'],
  ['?figure=momentum-explorer&learningRa', 'learningRa'],
  ['?figure=momentum-explorer&momentum=0.7&le…', 'le…'],
  ['?figure=momentum-explorer&ampmomentum=0.7', 'ampmomentum=0.7'],
  ['?figure=momentum-explorer&momentum=0.7&momentum=x', 'momentum=x'],
])
  test(`${query}: what looks like a setting and could not be read is told`, async ({ page }) => {
    const figure = await openFigure(page, 'momentum-explorer', query);
    await expect(figure.locator('[data-status]')).toContainText(`“${text}” in the link looks like a setting, but could not be read.`);
    await figure.getByRole('button', { name: 'Reset' }).click();
    await expect(told(figure)).toHaveCount(0);
  });

test('a default is spoken of only for what is a setting', async ({ page }) => {
  const figure = await openFigure(page, 'momentum-explorer', '?figure=momentum-explorer&utm_source=x&learningRate=fast&fbclid=y');
  await expect(told(figure)).toHaveCount(1);
  await expect(told(figure)).toContainText('“fast” was ignored');
});

for (const [address, id, query] of [
  ['momentum/', 'momentum-explorer', 'learningRate=0.05'],
  ['batch-normalization/training-and-use/', 'own-digit', 'sample=7'],
  ['dropout/in-practice/', 'dropout-pictures', 'seed=3'],
  ['gallery/initialization/', 'initialisation-race', 'seed=2'],
])
  test(`${address}: where its number sign was escaped, or something stands behind the figure’s name, a link still goes to ${id}`, async ({
    page,
  }) => {
    for (const end of [`%23${id}`, `#${id}&fbclid=x`, `#${id}).`]) {
      await page.goto('about:blank');
      await page.goto(`${address}?figure=${id}&${query}${end}`);
      const figure = page.locator(`figure[data-figure="${id}"]`);
      await expect(figure.locator('.figure-title'), end).toBeInViewport();
      await expect(figure.locator('[data-live="true"]')).toBeVisible();
    }
  });

test('a link to a heading, and one to no figure of the page, are left to the browser', async ({ page }) => {
  await page.goto('momentum/?figure=dropout-twins');
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goto('momentum/?figure=momentum-explorer#_top');
  // The title, not the figure, which stands further down.
  expect(await page.evaluate(() => scrollY)).toBeLessThan(300);
});
