import type { Locator } from '@playwright/test';
import { accessibilityFaults, contrastFaultsInTheDark } from './accessibilityFaults';
import { expect, test } from './book';
import { heardIn } from './heardIn';
import { copiedLink, openFigure } from './openFigure';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const formula = (figure: Locator) => figure.getByLabel('f(x, y) =');
const contours = (figure: Locator) => figure.locator('.contours').first().innerHTML();
const OWN = '?figure=momentum-explorer&surface=own';

test('a surface typed from a paper shows its known minima; a mistake is marked, and the last good surface stays', async ({ page }) => {
  const figure = await openFigure(page, 'momentum-explorer');
  await figure.getByLabel('Surface').selectOption('own');
  await expect(formula(figure)).toHaveValue(/x - y\^2\/4/);

  await test.step('a typed formula', async () => {
    await formula(figure).fill('(1.5 - x + x*y)^2 + (2.25 - x + x*y^2)^2 + (2.625 - x + x*y^3)^2');
    for (const axis of ['x', 'y']) {
      await figure.getByLabel(`${axis} from`).fill('-4.5');
      await figure.locator(`[name=${axis}-1]`).fill('4.5');
    }
    await expect(figure.locator('.critical-minimum text')).toHaveText('(3, 0.5)');
    await figure.locator('summary', { hasText: 'Critical points' }).click();
    await expect(figure.locator('details[open]')).toContainText('Found: 1 minimum, 2 saddles.');
    await expect(figure.locator('.panel pre').first()).toContainText('(1.5 - x + x * y)**2');
  });

  await test.step('a mistake', async () => {
    const before = await contours(figure);
    await formula(figure).fill('(1.5 - x + xx*y)^2');
    await expect(formula(figure)).toHaveAttribute('aria-invalid', 'true');
    await expect(figure.locator('.formula-fault mark')).toHaveText('xx');
    await expect(figure.locator('.formula-fault').getByText('Unknown name xx')).toBeVisible();
    expect(await contours(figure)).toBe(before);
    await figure.getByLabel('x from').fill('7');
    await expect(figure.getByText('x has to begin before it ends')).toBeVisible();
    expect(await contours(figure)).toBe(before);
  });
});

test(
  'the link of a typed surface brings it back, in the turning figure too; where f is not a number is told',
  { tag: '@deep' },
  async ({ page }) => {
    const figure = await openFigure(page, 'momentum-explorer', OWN);
    await formula(figure).fill('log(x + 1) + y^2 & "');
    await expect(formula(figure)).toHaveAttribute('aria-invalid', 'true');
    await formula(figure).fill('log(x + 1) + y^2');
    await expect(figure.locator('[data-status]')).toContainText('complex or not a number on 40 % of this rectangle');
    const link = await copiedLink(figure);
    const reopened = await openFigure(page, 'momentum-explorer', link.search);
    await expect(formula(reopened)).toHaveValue('log(x + 1) + y^2');
    const turning = await openFigure(page, 'loss-surface', link.search.replace('momentum-explorer', 'loss-surface'));
    await expect(formula(turning)).toHaveValue('log(x + 1) + y^2');
    await expect(turning.locator('.no-ground')).toBeVisible();
    await formula(turning).fill('sqrt(-1 - x^2)');
    await expect(turning.locator('.control-formula .formula-fault')).toContainText('complex or not a number anywhere');
  },
);

for (const id of ['momentum-explorer', 'loss-surface'])
  for (const width of [390, 1280])
    test(
      `${id} with every preset, ${width} pixels wide: fits, reads, and has no accessibility violation`,
      { tag: '@deep' },
      async ({ page }) => {
        await page.setViewportSize({ width, height: 844 });
        const figure = await openFigure(page, id, OWN.replace('momentum-explorer', id));
        for (const summary of await figure.locator('summary').all()) await summary.click();
        const presets = figure.getByLabel('Begin with');
        for (const preset of await presets
          .locator('option')
          .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))) {
          await presets.selectOption(preset);
          await expect(figure.locator('.critical').first()).toBeAttached();
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), preset).toBeLessThanOrEqual(0);
        }
        await formula(figure).fill('x + betta');
        expect(await accessibilityFaults(page)).toEqual([]);
        expect(await contrastFaultsInTheDark(page)).toEqual([]);
      },
    );

test('by keyboard alone: a formula, a mistake that is said once, a surface to begin with, and a condition number elsewhere', async ({
  page,
}) => {
  const figure = await openFigure(page, 'momentum-explorer', `${OWN}&formula=x%5E2%2B4*y%5E2&x=-3,3&y=-2,2&start=1,1`);
  await expect(figure.locator('.critical-minimum')).toHaveCount(1);
  await figure.locator('summary', { hasText: 'Critical points' }).focus();
  await page.keyboard.press('Enter');
  await expect(figure.getByText(/At the start \(1, 1\)/)).toContainText('condition number 4.');

  const heard = await heardIn(figure.locator('.control-formula [aria-live="polite"]'));
  await formula(figure).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' + yy', { delay: 40 });
  await expect(formula(figure)).toHaveAttribute('aria-invalid', 'true');
  await expect(formula(figure)).toHaveAccessibleErrorMessage(/^Unknown name yy/);
  await expect.poll(heard).toEqual([expect.stringMatching(/^Unknown name yy/)]);
  await page.keyboard.press('Backspace');
  await page.keyboard.type('^4/8');
  await expect(formula(figure)).toHaveAttribute('aria-invalid', 'false');
  await expect(formula(figure)).toHaveValue('x^2+4*y^2 + y^4/8');

  await figure.getByRole('slider', { name: 'start' }).focus();
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift+ArrowDown');
  await expect(figure.getByText(/At the start \(1, −0\.5\)/)).toContainText('condition number 4.19.');

  await figure.getByLabel('Begin with').focus();
  await page.keyboard.press('ArrowDown');
  await expect(figure.locator('.critical-minimum')).toHaveCount(4);
});

test(
  'until what reads formulas is there, no other surface stands in for it; where it does not load, that is told',
  { tag: '@deep' },
  async ({ page }) => {
    const { promise: held, resolve: letGo } = Promise.withResolvers<'now'>();
    await page.route(/\/ownParts\.[^/]*js$/, async (route) => {
      await held;
      await route.continue();
    });
    const figure = await openFigure(page, 'momentum-explorer', `${OWN}&formula=x%5E2%2B4*y%5E2`);
    await expect(figure.locator('.figure-result')).toHaveText('The formula is being read.');
    await expect(figure.locator('.figure-picture')).toHaveCSS('visibility', 'hidden');
    await expect(figure.getByText('PyTorch', { exact: true })).toBeHidden();
    letGo('now');
    await expect(figure.locator('.critical-minimum')).toHaveCount(1);
    await expect(figure.locator('.figure-picture')).toBeVisible();

    await page.unrouteAll();
    await page.route(/\/ownParts\.[^/]*js$/, (route) => route.abort('aborted'));
    const alone = await openFigure(page, 'loss-surface', `${OWN.replace('momentum-explorer', 'loss-surface')}&formula=x%5E2%2B4*y%5E2`);
    await expect(alone.locator('.figure-result')).toContainText('did not load');
    expect((await copiedLink(alone)).searchParams.get('formula')).toBe('x^2+4*y^2');
  },
);

test('hostile and mistaken formulas in a link leave the figure alive, are told, and are not lost', { tag: '@deep' }, async ({ page }) => {
  const hostile = [
    '('.repeat(300),
    '1e308^2',
    'constructor.constructor("alert(1)")()',
    '<img src=x onerror=alert(1)>',
    'x;y',
    'xx^2 + y^2',
    'sqrt(-1 - x^2)',
  ];
  for (const id of ['momentum-explorer', 'loss-surface'])
    for (const text of hostile) {
      const figure = await openFigure(page, id, `${OWN.replace('momentum-explorer', id)}&formula=${encodeURIComponent(text)}`);
      await expect(figure.locator('[data-status]')).toContainText('The picture shows (x^2 + y - 11)');
      // The turning figure has two pictures.
      await expect(figure.locator('.critical-minimum')).toHaveCount(id === 'loss-surface' ? 8 : 4);
      await expect(formula(figure)).toHaveValue(text);
      await expect(formula(figure)).toHaveAttribute('aria-invalid', 'true');
      expect((await copiedLink(figure)).searchParams.get('formula')).toBe(text);
    }
  const figure = await openFigure(page, 'momentum-explorer', `${OWN}&formula=${'x'.repeat(2_000)}`);
  await expect(figure.locator('[data-status]')).toContainText('it is too long');
  await expect(figure.locator('.critical-minimum')).toHaveCount(4);
});

test('to a screen reader: the typed surface is a group of named controls with a table', { tag: '@deep' }, async ({ page }) => {
  const figure = await openFigure(page, 'momentum-explorer', OWN);
  await figure.locator('summary', { hasText: 'Critical points' }).click();
  await expect(figure.getByRole('group', { name: 'Your own surface' })).toMatchAriaSnapshot(`
    - group "Your own surface":
      - combobox "Begin with":
        - option "Himmelblau" [selected]
      - textbox "x from"
      - textbox "x to"
      - textbox "y from"
      - textbox "y to"
      - textbox "f(x, y) ="
      - paragraph: /Numbers, x, y, pi/
  `);
  await expect(figure.getByRole('region', { name: 'Critical points' }).getByRole('table', { name: /Critical points of f/ })).toBeVisible();
});

for (const [width, height] of [
  [390, 844],
  [360, 640],
] as const)
  test(`on a phone of ${width} x ${height} a typed surface is touched and read`, { tag: '@deep' }, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const figure = await openFigure(page, 'momentum-explorer', OWN);
    await formula(figure).fill('(1 - x)^2 + 100*(y - x^2)^2 + betta');
    await expect(figure.locator('.formula-fault mark')).toHaveText('betta');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    for (const control of await figure.locator('.own-surface :is(select, textarea, input)').all())
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });
