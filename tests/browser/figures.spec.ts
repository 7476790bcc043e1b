import { accessibilityFaults } from './accessibilityFaults';
import { expect, test } from './book';
import { builtFigures } from './builtPages';
import { changeControl, copiedLink, openFigure } from './openFigure';

const hostileValues = [
  '',
  'NaN',
  '1e999',
  '-1e9',
  '0x10',
  '<img src=x onerror=alert(1)>',
  "'; alert(1); //",
  '\u0000\u202e💥',
  '9'.repeat(500),
  '__proto__',
];

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('the gallery has figures', () => {
  expect(builtFigures().length).toBeGreaterThan(0);
});

for (const id of builtFigures()) {
  test.describe(id, () => {
    test('draws another picture when any of its controls changes', async ({ page }) => {
      const figure = await openFigure(page, id);
      const controls = await figure.locator('.figure-controls [name]').all();
      expect(controls.length).toBeGreaterThan(0);
      for (const control of controls) {
        const picture = await figure.locator('.figure-picture').innerHTML();
        await changeControl(control);
        await expect.poll(() => figure.locator('.figure-picture').innerHTML()).not.toBe(picture);
      }
    });

    test('is reopened by its link exactly as it was left', async ({ page }) => {
      const figure = await openFigure(page, id, '', 'gallery/');
      const first = await copiedLink(figure);
      for (const control of await figure.locator('.figure-controls [name]').all()) await changeControl(control);
      const left = await copiedLink(figure);
      expect(left.search).not.toBe(first.search);

      const reopened = await openFigure(page, id, left.search, 'gallery/');
      expect((await copiedLink(reopened)).href).toBe(left.href);
      await expect(reopened.locator('[data-status]')).not.toContainText('ignored');

      await reopened.getByRole('button', { name: 'Reset' }).click();
      expect((await copiedLink(reopened)).search).toBe(first.search);
    });

    test('shows its defaults and says what was wrong with a link whose values are hostile', async ({ page }) => {
      const figure = await openFigure(page, id);
      const defaults = (await copiedLink(figure)).searchParams;
      const names = [...defaults.keys()].filter((name) => name !== 'figure');
      for (const round of [0, 1, 2]) {
        const query = new URLSearchParams({ figure: id });
        for (const [place, name] of [...names, 'nonsense'].entries())
          query.set(name, hostileValues[(3 * place + round) % hostileValues.length]!);
        const opened = await openFigure(page, id, `?${query}`);
        await expect(opened.locator('[data-status]')).toContainText('ignored');
        expect((await copiedLink(opened)).searchParams.toString()).toBe(defaults.toString());
      }
    });

    test('answers the keyboard alone', async ({ page }) => {
      const figure = await openFigure(page, id);
      const operable = figure
        .locator('.figure-live')
        .locator('button:enabled, input, select, summary, [tabindex="0"]')
        .filter({ visible: true });
      const count = await operable.count();
      await figure.evaluate((element) => {
        element.tabIndex = -1;
        element.focus();
      });
      const reached = new Set<string>();
      for (let presses = 0; presses < 2 * count + 10; presses++) {
        await page.keyboard.press('Tab');
        const place = await operable.evaluateAll((elements) => elements.indexOf(document.activeElement as HTMLElement));
        if (place >= 0) reached.add(String(place));
      }
      expect(reached.size).toBe(count);

      const before = await copiedLink(figure);
      await figure.locator('.figure-controls input[type=range]').first().press('ArrowLeft');
      await figure.getByRole('button', { name: 'Copy link' }).press('Enter');
      expect((await copiedLink(figure)).href).not.toBe(before.href);
    });

    test('moves no picture by itself for readers who want less motion', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const figure = await openFigure(page, id);
      const picture = await figure.locator('.figure-picture').innerHTML();
      await page.waitForTimeout(700);
      expect(await figure.locator('.figure-picture').innerHTML()).toBe(picture);
    });

    test('gives its numbers as a table and as a file', async ({ page }) => {
      const figure = await openFigure(page, id);
      await figure.locator('summary', { hasText: 'Data' }).click();
      await expect.poll(() => figure.locator('table tbody tr').count()).toBeGreaterThan(1);
      const [file] = await Promise.all([page.waitForEvent('download'), figure.getByRole('button', { name: 'Download as CSV' }).click()]);
      expect(file.suggestedFilename()).toBe(`${id}.csv`);
    });

    test('shows PyTorch source that follows its settings', async ({ page }) => {
      const figure = await openFigure(page, id);
      await figure.locator('summary', { hasText: 'PyTorch' }).click();
      const source = figure.locator('.panel pre').first();
      await expect(source).toContainText('import torch');
      const before = await source.innerText();
      for (const control of await figure.locator('.figure-controls [name]').all()) await changeControl(control);
      await expect(source).not.toHaveText(before);
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`has no accessibility violation with its panels open in the ${colorScheme} theme`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const figure = await openFigure(page, id);
        for (const summary of await figure.locator('summary').all()) await summary.click();
        expect(await accessibilityFaults(page)).toEqual([]);
      });
    }

    test('leaves no worker behind when its page is left', async ({ page }) => {
      const figure = await openFigure(page, id);
      await changeControl(figure.locator('.figure-controls [name]').first());
      await page.goto('how-to-read/');
      await expect.poll(() => page.workers().length).toBe(0);
    });
  });
}
