import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Page } from '@playwright/test';
import { presetState } from '../../src/lib/lab/presets';
import { toBase64Url } from '../../src/lib/lab/base64Url';
import { writeLabLink } from '../../src/lib/lab/writeLabLink';
import { hostileLabs } from '../lib/lab/hostileLabs';
import { accessibilityFaults, contrastFaultsInTheDark } from './accessibilityFaults';
import { expect, test } from './book';
import { heardIn } from './heardIn';

const TRAINED = 60_000;

async function openLab(page: Page, fragment = '') {
  await page.goto(`lab/${fragment}`);
  await expect(page.locator('.lab[data-live="true"]')).toBeAttached();
}

const result = (page: Page) => page.locator('.lab .figure-result').first();

/** The saved file's text. */
async function downloaded(page: Page, act: () => Promise<void>): Promise<{ name: string; text: string }> {
  const coming = page.waitForEvent('download');
  await act();
  const file = await coming;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

test('two networks are trained, compared and kept, and the link reopens them', async ({ page }) => {
  await openLab(page);
  await expect(page.getByText('B differs from A in: momentum 0 and 0.9.')).toBeVisible();
  await page.getByRole('button', { name: 'Train A and B' }).click();
  await expect(result(page)).toContainText('At step 500: A has a training loss of', { timeout: TRAINED });
  await expect(page.locator('.lab-pictures svg.chart')).toHaveCount(4);
  await expect(page.locator('.lab-run')).toHaveCount(2);
  const before = await result(page).textContent();
  await page.reload();
  await expect(page.locator('.lab-run')).toHaveCount(2);
  await openLab(page, writeLabLink(presetState('momentum')));
  await page.getByRole('button', { name: 'Train A and B' }).click();
  await expect(result(page)).toHaveText(before ?? '', { timeout: TRAINED });
  // The same networks are no further runs.
  await expect(page.locator('.lab-run')).toHaveCount(2);
});

test('a link that is none of the Lab’s leaves it working, and is told', async ({ page }) => {
  await openLab(page, '#lab=AAAA');
  await expect(page.locator('[data-link-status]')).toContainText('could not be read');
  await page.evaluate(
    (fragment) => (location.hash = fragment),
    `#lab=${toBase64Url(JSON.stringify({ a: { ...presetState('momentum').a, steps: -1 } }))}`,
  );
  await expect(page.locator('[data-link-status]')).toContainText('“Steps” = “-1” was not used');
  await expect(page.getByRole('button', { name: 'Train A', exact: true })).toBeEnabled();
});

const HOSTILE_LINKS = 150;

test('whatever stands in the link, the page works', { tag: '@deep' }, async ({ page }) => {
  await openLab(page);
  for (const link of fc.sample(hostileLabs, { numRuns: HOSTILE_LINKS, seed: 7 })) {
    await page.evaluate((fragment) => (location.hash = fragment), link);
    await page.evaluate(() => new Promise((drawn) => setTimeout(drawn, 20)));
    await expect(page.getByRole('button', { name: /^Train/ }), link).toBeVisible();
    // What could not be used is quoted.
    const shown = await page
      .locator('.lab > :not([data-link-status])')
      .evaluateAll((parts) => parts.map((part) => part.innerHTML).join(''));
    expect(shown, link).not.toMatch(/NaN|undefined|Infinity|<img/);
  }
});

test.describe('the whole path', { tag: '@deep' }, () => {
  test('of somebody who has never seen the page: change B, train, ask for luck, take the notebook and the claim', async ({ page }) => {
    await openLab(page);
    await page.getByRole('radio', { name: 'Network B' }).check();
    await page.getByLabel('Momentum', { exact: false }).first().fill('0.5');
    await expect(page.getByText('B differs from A in: momentum 0 and 0.5.')).toBeVisible();
    await page.getByRole('button', { name: 'Train A and B' }).click();
    await expect(result(page)).toContainText('At step 500', { timeout: TRAINED });
    await page.getByRole('combobox', { name: 'Seeds' }).selectOption('8');
    await page.getByRole('button', { name: 'Was it luck?' }).click();
    await expect(page.locator('[data-luck="done"]')).toBeAttached({ timeout: 2 * TRAINED });
    await expect(page.getByText(/B’s validation loss is [\d.]+ times A’s, [\d.]+ to [\d.]+, over 8 seeds\./).first()).toBeVisible();
    const claim = await downloaded(page, () => page.getByRole('button', { name: 'Download as a claim' }).click());
    expect(claim.text).toContain('seeds: [2, 3, 4, 5, 6, 7, 8, 9]');
    await page.locator('#lab-take').scrollIntoViewIfNeeded();
    await page.locator('summary', { hasText: 'PyTorch' }).click();
    const notebook = await downloaded(page, () => page.getByRole('button', { name: 'Download notebook' }).click());
    expect(notebook.name).toBe('lab-a-and-b.ipynb');
    expect(JSON.parse(notebook.text)).toMatchObject({ nbformat: 4 });
  });

  test('of its pictures, each and all together, with letters, caption and credit', async ({ page }) => {
    await openLab(page);
    await page.locator('summary', { hasText: 'Pictures' }).click();
    await expect(page.getByText('There are no pictures yet: train first.')).toBeVisible();
    await page.locator('summary', { hasText: 'Pictures' }).click();
    await page.getByRole('button', { name: 'Train A and B' }).click();
    await expect(result(page)).toContainText('At step 500', { timeout: TRAINED });
    await page.locator('summary', { hasText: 'Pictures' }).click();
    const save = () => downloaded(page, () => page.getByRole('button', { name: 'Save picture' }).click());
    const all = await save();
    expect(all.name).toBe('lab.png');
    await page.getByLabel('Of', { exact: true }).selectOption({ label: '1. Losses of the networks against the step' });
    await page.getByLabel('In the theme').selectOption('dark');
    await page.getByLabel('As', { exact: true }).selectOption('svg');
    const svg = await save();
    expect(svg.name).toBe('lab-1.svg');
    for (const part of ['Two moons', 'momentum 0 and 0.9', 'At step 500', 'CC BY 4.0', '@font-face'])
      expect(svg.text.replaceAll(/<\/text><text[^>]*>/g, ' '), part).toContain(part);
    expect(svg.text).not.toMatch(/var\(|class="/);
  });

  test('by keyboard alone', async ({ page }) => {
    await openLab(page);
    await page.getByRole('radio', { name: 'Network A' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'Network B' })).toBeChecked();
    await page.locator('#lab-b-optimiser-momentum').focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('#lab-b-optimiser-momentum')).toHaveValue('0.8');
    await page.getByRole('button', { name: 'Train A and B' }).focus();
    await page.keyboard.press('Enter');
    await expect(result(page)).toContainText('At step 500', { timeout: TRAINED });
    await page.getByRole('combobox', { name: 'Seeds' }).focus();
    await page.keyboard.press('8');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Was it luck?' })).toBeFocused();
    await page.keyboard.press('Space');
    await expect(page.locator('[data-luck="done"]')).toBeAttached({ timeout: 2 * TRAINED });
  });

  test('with every view, on a phone, without sideways scroll or violation', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openLab(page);
    for (const view of await page.locator('.lab-views input').all()) await view.check();
    await page.locator('.lab-part').evaluateAll((parts) => parts.forEach((part) => part.setAttribute('open', '')));
    await page.getByRole('button', { name: 'Train A and B' }).click();
    await expect(result(page)).toContainText('At step 500', { timeout: TRAINED });
    for (const view of ['spectrum', 'examples', 'plane'])
      await expect(page.locator(`[data-inspected="${view}"][data-waiting="false"]`)).toBeAttached({ timeout: 2 * TRAINED });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await page.locator('.lab').innerHTML()).not.toMatch(/NaN|undefined|Infinity/);
    expect(await accessibilityFaults(page, ['.lab-pictures svg > *'])).toEqual([]);
    expect(await contrastFaultsInTheDark(page, ['.lab-pictures svg > *'])).toEqual([]);
  });

  test('from a figure and back', async ({ page }) => {
    await page.goto('embed/dropout-twins/?figure=dropout-twins&p=0.2');
    await expect(page.locator('[data-live="true"]')).toBeAttached();
    await page.getByRole('link', { name: 'Open in the Lab' }).click();
    await expect(page.locator('.lab[data-live="true"]')).toBeAttached();
    await expect(page.getByText('A is ‘without dropout’, B ‘with dropout’')).toBeVisible();
    await expect(page.getByText(/B differs from A in: .*drop probability of layer 3: 0 and 0.2/)).toBeVisible();
    await page.locator('.lab-origin a').click();
    await expect(page.locator('#dropout-twins [data-live="true"]')).toBeAttached();
    await expect(page.locator('#dropout-twins-p')).toHaveValue('0.2');
  });

  test('the list of runs is named, sorted, laid over, exported, erased and imported', async ({ page }) => {
    await openLab(page);
    await page.getByRole('button', { name: 'Train A and B' }).click();
    await expect(page.locator('.lab-run')).toHaveCount(2, { timeout: TRAINED });
    await page.getByRole('textbox', { name: 'Name of Run 2' }).fill('With momentum');
    await page.keyboard.press('Enter');
    await expect(page.locator('.lab-run').nth(1)).toContainText('From the run before: momentum 0 and 0.9.');
    for (const box of await page.getByLabel('Lay over').all()) await box.check();
    await expect(page.locator('.lab-overlay [data-line]')).toHaveCount(4);
    const file = await downloaded(page, () => page.getByRole('button', { name: 'Export' }).click());
    await page.getByRole('button', { name: 'Erase all' }).click();
    await page.getByRole('button', { name: 'Really erase 2 runs' }).click();
    await expect(page.locator('.lab-run')).toHaveCount(0);
    await page.getByLabel('Import').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('[1, 2') });
    await expect(page.getByText('x.json is not a list of runs')).toBeVisible();
    await page.getByLabel('Import').setInputFiles({ name: 'runs.json', mimeType: 'application/json', buffer: Buffer.from(file.text) });
    await expect(page.locator('.lab-run')).toHaveCount(2);
    await expect(page.getByRole('textbox', { name: 'Name of With momentum' })).toHaveValue('With momentum');
    await page.getByRole('button', { name: 'Delete: With momentum' }).click();
    await expect(page.locator('.lab-run')).toHaveCount(1);
  });

  test('where nothing may be stored, runs are kept until the page is closed, and that is told', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await openLab(page);
    await page.getByRole('button', { name: 'Train A and B' }).click();
    await expect(page.locator('.lab-run')).toHaveCount(2, { timeout: TRAINED });
    await expect(page.getByText('This browser keeps nothing for the page')).toBeVisible();
  });

  test('what diverges, and what cannot be trained, is said', async ({ page }) => {
    const { a } = presetState('momentum');
    await openLab(
      page,
      writeLabLink({
        a: {
          ...a,
          optimiser: { kind: 'sgd', learningRate: 1000, momentum: 0.99 },
          loss: 'meanSquaredError',
          layers: a.layers.map((layer, i) => (i === a.layers.length - 1 ? { kind: 'dense', units: 1 } : layer)),
        },
        views: ['losses'],
      }),
    );
    await page.getByLabel('Learning rate').first().hover();
    await expect(page.getByText(/^A: at this learning rate the loss grows in the first steps until it is no number/)).toBeVisible();
    await page.getByRole('button', { name: 'Train all the same' }).click();
    await expect(page.locator('[data-status]')).toContainText('Diverged at step', { timeout: TRAINED });
    await openLab(page, writeLabLink({ a: { ...a, batchSize: 1000 }, views: ['losses'] }));
    await page.reload();
    await expect(page.getByText('A: batch size must be a whole number from 1 to 100, not 1000.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Train A' })).toBeDisabled();
  });

  test('a learning rate at which the loss grows is told where it was not known yet, before anything is trained', async ({ page }) => {
    await openLab(page);
    const rate = page.locator('#lab-a-optimiser-learningRate');
    await rate.fill('100');
    await rate.press('Enter');
    await page.getByRole('button', { name: /^Train/ }).click();
    const warning = page.getByText(/^A: at this learning rate the loss grows in the first steps, from 0\.67 to \d+ in 20\./);
    await expect(
      warning
        .or(page.locator('[data-status]', { hasText: 'Diverged' }))
        .or(result(page).filter({ hasText: 'At step' }))
        .first(),
    ).toBeVisible();
    await expect(warning).toBeVisible();
  });

  test('differences are spoken once, when the reader pauses', async ({ page }) => {
    await page.clock.install();
    await openLab(page);
    const heard = await heardIn(page.locator('.lab-build [data-announcement]'));
    await page.getByRole('radio', { name: 'Network B' }).check();
    const momentum = page.locator('#lab-b-optimiser-momentum');
    await momentum.focus();
    await page.clock.runFor(5000);
    const before = await heard();
    // Some machines are slow: for the page hardly any time passes between the keys.
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
    for (let press = 0; press < 5; press++) {
      await page.keyboard.press('ArrowDown');
      await page.clock.runFor(100);
    }
    expect(await heard()).toEqual(before);
    await page.clock.runFor(5000);
    expect((await heard()).slice(before.length)).toEqual([expect.stringContaining('momentum 0 and 0.4')]);
    expect(await page.locator('.lab-build [role="status"]').count()).toBe(0);
  });

  test('the Lab is as it was left, by a link and without one, and begins anew', async ({ page }) => {
    await openLab(page);
    const momentum = page.locator('#lab-b-optimiser-momentum');
    await page.getByRole('radio', { name: 'Network B' }).check();
    await momentum.fill('0.5');
    await expect(page.getByText('B differs from A in: momentum 0 and 0.5.')).toBeVisible();
    await page.waitForTimeout(500);
    await page.goto('about:blank');
    await openLab(page);
    await expect(page.getByText('The Lab is as you left it.')).toBeVisible();
    await expect(page.getByText('B differs from A in: momentum 0 and 0.5.')).toBeVisible();
    // A link says what it says, however the Lab was left; loaded anew, the Lab is as it was left there.
    await page.goto('about:blank');
    await openLab(page, writeLabLink(presetState('manyPoints')));
    await expect(page.getByText('The Lab is as you left it.')).toHaveCount(0);
    await expect(page.getByText(/B differs from A in: .*drop/)).toBeVisible();
    await page.getByRole('button', { name: 'Without B' }).click();
    await page.waitForTimeout(500);
    await page.reload();
    await expect(page.getByText('The Lab is as you left it.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Train A', exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Begin anew' }).click();
    await expect(page.getByText(/B differs from A in: .*drop/)).toBeVisible();
    await expect(page.getByText('The Lab is as you left it.')).toHaveCount(0);
  });
});
