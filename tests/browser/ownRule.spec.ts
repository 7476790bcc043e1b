import type { Locator, Page } from '@playwright/test';
import { accessibilityFaults, contrastFaultsInTheDark } from './accessibilityFaults';
import { expect, test } from './book';
import { heardIn } from './heardIn';
import { copiedLink, openFigure } from './openFigure';

const RACE = 'optimiser-race';
const rule = (figure: Locator) => figure.getByRole('textbox', { name: 'What a step does, line by line' });
/** The sentence with the mistake: it is said once, when the typing rests. */
const fault = (figure: Locator) => figure.locator('.formula-fault span');
const own = (figure: Locator) => figure.locator('path[data-line="yours"]').last();
const start = (figure: Locator) => figure.getByLabel('Your own rule: begin from');
const begin = (figure: Locator, name: string) => start(figure).selectOption({ label: name });
const linked = (page: Page, text: string) => openFigure(page, RACE, `?figure=${RACE}&rule=${encodeURIComponent(text)}`);

test('Adam typed by hand lies on the built-in curve, and a mistake is marked while the last good rule stays', async ({ page }) => {
  const figure = await openFigure(page, RACE);
  await begin(figure, 'Adam');
  await expect(figure.locator('.figure-result')).toContainText('Adam 66, AdamW 58, Lion 594, yours 66.');
  const before = await own(figure).getAttribute('d');
  expect(await figure.locator('path[data-line="adam"]').last().getAttribute('d')).toBe(before);

  await rule(figure).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('*betta1');
  await expect(rule(figure)).toHaveAttribute('aria-invalid', 'true');
  await expect(fault(figure)).toHaveText(/^Line 9: Unknown name betta1: did you mean beta1\?/);
  await expect(figure.locator('.formula-fault mark')).toHaveText('betta1');
  expect(await own(figure).getAttribute('d')).toBe(before);

  for (let letter = 0; letter < '*betta1'.length; letter++) await page.keyboard.press('Backspace');
  await page.keyboard.type('/2');
  await expect(rule(figure)).toHaveAttribute('aria-invalid', 'false');
  await expect.poll(() => own(figure).getAttribute('d')).not.toBe(before);
});

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('its numbers are sliders, its link carries it, and the panel proves what can be proved', async ({ page }) => {
  const figure = await openFigure(page, RACE);
  await begin(figure, 'heavy ball, v = βv + g');
  const beta = figure.getByRole('slider', { name: 'beta' });
  await beta.fill('0.5');
  await expect(rule(figure)).toHaveValue(/beta = 0\.5\n/);
  await figure.getByText('Your rule as formulas, and what can be proved of it').click();
  await expect(figure.locator('.panel-formula .katex').first()).toBeVisible();
  await expect(figure.getByText('it converges on every curvature below 6, and on none just above')).toBeVisible();
  const text = await rule(figure).inputValue();
  const { href } = await copiedLink(figure);
  await page.goto('about:blank');
  await page.goto(href);
  await expect(rule(page.locator(`figure[data-figure="${RACE}"]`))).toHaveValue(text);
});

test('by keyboard alone: a rule to begin from, a mistake that is said once, mended, and a number', async ({ page }) => {
  const figure = await openFigure(page, RACE);
  await start(figure).focus();
  await page.keyboard.press('ArrowDown');
  await expect(rule(figure)).toHaveValue(/v = beta\*v \+ g/);
  await page.keyboard.press('Tab');
  await expect(rule(figure)).toBeFocused();
  await page.keyboard.press('Control+End');

  const heard = await heardIn(figure.locator('.control-formula [aria-live="polite"]'));
  await page.keyboard.type('*gama', { delay: 40 });
  await expect(rule(figure)).toHaveAttribute('aria-invalid', 'true');
  await expect.poll(heard).toEqual([expect.stringMatching(/^Line 4: gama is used before anything is put into it\./)]);
  for (let letter = 0; letter < '*gama'.length; letter++) await page.keyboard.press('Backspace');
  await expect(rule(figure)).toHaveAttribute('aria-invalid', 'false');

  await page.keyboard.press('Tab');
  await expect(figure.getByRole('slider', { name: 'alpha' })).toBeFocused();
  const way = figure.locator('path[data-line="yours"]').first();
  const before = await way.getAttribute('d');
  await page.keyboard.press('ArrowLeft');
  await expect(rule(figure)).not.toHaveValue(/alpha = 0\.5\n/);
  await expect.poll(() => way.getAttribute('d')).not.toBe(before);
});

test(
  'to a screen reader: sections by name, the sentence with the mistake, and formulas as mathematics',
  { tag: '@deep' },
  async ({ page }) => {
    const figure = await linked(page, 'alpha = 0.5\nbeta = 0.9\nv = beta*v + g\nw = w - alpha*v');
    await figure.getByText('Your rule as formulas, and what can be proved of it').click();
    await expect(figure.getByRole('group', { name: 'Your own rule', exact: true })).toMatchAriaSnapshot(`
    - group "Your own rule":
      - 'combobox "Your own rule: begin from"':
        - option "no rule of your own"
        - option "heavy ball, v = βv + g" [selected]
      - textbox "What a step does, line by line"
      - paragraph: /g is the gradient/
      - group "Numbers of your rule":
        - slider "alpha"
        - slider "beta"
  `);
    await expect(figure.getByRole('region', { name: 'The rule', exact: true }).getByRole('math')).toHaveText(/β/);
    await expect(figure.getByRole('region', { name: 'The matrix of a step' }).getByRole('math')).toHaveText(/λ/);
    await rule(figure).fill('w = w - alpha*v');
    await expect(fault(figure)).toHaveText(/^Line 1: alpha is used before anything is put into it\./);
    await expect(rule(figure)).toHaveAccessibleDescription(/^g is the gradient/);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await contrastFaultsInTheDark(page)).toEqual([]);
  },
);

for (const [width, height] of [
  [390, 844],
  [360, 640],
] as const)
  test(`on a phone of ${width} x ${height} the rule fits, is read and is touched`, { tag: '@deep' }, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const figure = await openFigure(page, RACE, '', 'momentum/next-optimisers/');
    for (const preset of ['Adam', 'Lion', 'fails: RMSProp without the root']) {
      await begin(figure, preset);
      await expect(own(figure)).toBeAttached();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), preset).toBeLessThanOrEqual(0);
    }
    await rule(figure).fill('alpha = 0.5\nw = w - alpha*(g + 0.1*sign(g)*norm(g)/(1 + gamma*norm(w)))');
    await figure.getByText('Your rule as formulas, and what can be proved of it').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    for (const control of await figure.locator('.own-rule :is(select, textarea, input)').all())
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    const letters = await figure
      .locator('.own-rule')
      .evaluate((element) =>
        Math.min(...[element, ...element.querySelectorAll('*')].map((each) => Number.parseFloat(getComputedStyle(each).fontSize))),
      );
    expect(letters).toBeGreaterThanOrEqual(12);
  });

const MISTAKEN = {
  'v = betta*v + g\nbeta = 0.9\nw = w - v': /^Line 1: Unknown name betta: did you mean beta\?/,
  'w = w - v': /^Line 1: v is used before anything is put into it\./,
  'v = g': /^Line 1: No line changes the weights/,
  'w = constructor.constructor("alert(1)")()': /^Line 1: ./,
  'w = w - (g': /^Line 1: ./,
  'alpha = 1\nw = w - alert(1)': /^Line 2: There is no function alert/,
  '<img src=x onerror=alert(1)>': /^Line 1: ./,
  [`w = ${'('.repeat(400)}g${')'.repeat(390)}`]: /^Line 1: ./,
};

test(
  'a link whose rule has a mistake: text, mark and sentence, the race without it, and nothing lost',
  { tag: '@deep' },
  async ({ page }) => {
    for (const [text, sentence] of Object.entries(MISTAKEN)) {
      const figure = await linked(page, text);
      await expect(rule(figure), text).toHaveValue(text);
      await expect(fault(figure)).toHaveText(sentence);
      await expect(figure.locator('.formula-fault mark')).toBeVisible();
      await expect(figure.locator('[data-status]')).toHaveText(
        'The rule has a mistake in it, which is marked under its text. Until it is mended, the race runs without it.',
      );
      await expect(figure.locator('.figure-result')).toContainText('Lion 594.');
      await expect(own(figure)).toHaveCount(0);
      const again = await copiedLink(figure);
      expect(again.searchParams.get('rule')).toBe(text);
    }
    const figure = await linked(page, 'alpha = 0.5\nw = w - alpha*gg');
    await rule(figure).press('Control+End');
    await page.keyboard.press('Backspace');
    await expect(own(figure)).toBeAttached();
    await expect(figure.locator('[data-status]')).toBeEmpty();

    const long = await linked(page, 'w = w - g\n'.repeat(90));
    await expect(long.locator('[data-status]')).toContainText('it is too long');
    await expect(rule(long)).toHaveCount(0);
  },
);

test('where what reads rules does not load, the rule is kept, and is read when it does', { tag: '@deep' }, async ({ page }) => {
  await page.route(/\/ruleParts\.[^/]*js$/, (route) => route.abort('aborted'));
  const figure = await linked(page, 'alpha = 1\nw = w - alpha*g');
  await expect(figure.locator('[data-status]')).toContainText('What reads rules did not load');
  expect((await copiedLink(figure)).searchParams.get('rule')).toBe('alpha = 1\nw = w - alpha*g');
  await expect(figure.locator('.figure-result')).toContainText('Lion 594.');
  await page.unrouteAll();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(own(figure)).toBeAttached();
});

test('a rule trains the digits too, beside the others', { tag: '@deep' }, async ({ page }) => {
  const figure = await openFigure(page, RACE, `?figure=${RACE}&course=digits`);
  await begin(figure, 'Adam');
  await expect(figure.locator('.figure-result')).toContainText(/Muon \d+, yours \d+\./, { timeout: 60_000 });
  await begin(figure, 'no rule of your own');
  await expect(figure.locator('path[data-line="yours"]')).toHaveCount(0);
});
