import type { Locator } from '@playwright/test';
import { accessibilityFaults, contrastFaultsInTheDark } from './accessibilityFaults';
import { expect, test } from './book';
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

test('hostile formulas in a link leave the figure alive, and are told', { tag: '@deep' }, async ({ page }) => {
  const hostile = [
    '('.repeat(1000),
    'x'.repeat(10_000),
    '1e308^2',
    'constructor.constructor("alert(1)")()',
    '<img src=x onerror=alert(1)>',
    'x;y',
  ];
  for (const text of hostile) {
    const figure = await openFigure(page, 'momentum-explorer', `${OWN}&formula=${encodeURIComponent(text)}`);
    await expect(figure.locator('[data-status]')).toContainText(/was ignored|The picture shows \(x\^2 \+ y - 11\)/);
    await expect(figure.locator('.critical-minimum')).toHaveCount(4);
  }
});
