import type { Page } from '@playwright/test';
import { createRule, withRule } from '../../src/lib/lab/newParts';
import type { LabNetwork } from '../../src/lib/lab/labNetwork';
import { presetState } from '../../src/lib/lab/presets';
import { writeLabLink } from '../../src/lib/lab/writeLabLink';
import { accessibilityFaults, contrastFaultsInTheDark } from './accessibilityFaults';
import { expect, test } from './book';
import { heardIn } from './heardIn';

const TRAINED = 60_000;
const { a, views } = presetState('momentum');
const adam: LabNetwork = { ...a, steps: 60, optimiser: { kind: 'adam', learningRate: 0.01 } };
const linked = (b: LabNetwork, first: LabNetwork = adam) => writeLabLink({ a: first, b, views });

async function openLab(page: Page, fragment = '') {
  await page.goto('about:blank');
  await page.goto(`lab/${fragment}`);
  await expect(page.locator('.lab[data-live="true"]')).toBeAttached();
}

const result = (page: Page) => page.locator('.lab .figure-result').first();
const rule = (page: Page) => page.getByRole('textbox', { name: 'What a step does, line by line' });
const openB = (page: Page) => page.getByRole('radio', { name: 'Network B' }).check();
const train = (page: Page) => page.getByRole('button', { name: /^Train/ }).click();
/** The numbers of the result's sentence, of A and of B. */
async function numbersIn(page: Page): Promise<[string, string]> {
  const [, ofA = '', ofB = ''] = /A has (.*); B has (.*)\./.exec((await result(page).textContent()) ?? '') ?? [];
  return [ofA, ofB];
}

test('Adam typed by hand in B lies on the built-in one in A', async ({ page }) => {
  await openLab(page, linked({ ...adam, optimiser: { kind: 'sgd', learningRate: 0.1 } }));
  await openB(page);
  await page.locator('#lab-b-optimiser').selectOption({ label: 'Your own rule' });
  await page.locator('#lab-b-begin').selectOption({ label: 'Adam' });
  await expect(rule(page)).toHaveValue(createRule('adam'));
  await expect(page.locator('.lab-differences')).toHaveText(/optimiser Adam \(learning rate 0\.01\) and your own rule “alpha = 0\.01;/);
  await train(page);
  await expect(result(page)).toContainText('At step 60: A has', { timeout: TRAINED });
  const [ofA, ofB] = await numbersIn(page);
  expect(ofA).toMatch(/a training loss of 0\.\d/);
  expect(ofB).toBe(ofA);

  await rule(page).press('Control+End');
  await page.keyboard.type('*betta1');
  await expect(page.locator('.formula-fault')).toContainText(/Line 9: Unknown name betta1: did you mean beta1\?/);
  // The last rule without a mistake stays.
  await expect(page.locator('.lab-differences')).toHaveText(/alpha = 0\.01;/);
  await expect(page.getByRole('button', { name: /^Train/ })).toBeEnabled();
});

test('a link whose rule has a mistake keeps its text, marks it and says it, and the Lab goes on', { tag: '@deep' }, async ({ page }) => {
  const MISTAKEN = {
    'v = betta*v + g\nbeta = 0.9\nw = w - v': /Line 1: Unknown name betta: did you mean beta\?/,
    'w = w - v': /Line 1: v is used before anything is put into it\./,
    'w = constructor.constructor("alert(1)")()': /Line 1: ./,
    '<img src=x onerror=alert(1)> & # ? % =': /Line 1: ./,
    [`w = ${'('.repeat(400)}g${')'.repeat(390)}`]: /Line 1: ./,
  };
  for (const [text, sentence] of Object.entries(MISTAKEN)) {
    await openLab(page, linked(withRule(adam, text)));
    await expect(page.locator('.lab-problem').first()).toHaveText('B: the rule has a mistake in it, which is marked under its text.');
    await expect(page.getByRole('button', { name: /^Train/ })).toBeDisabled();
    await openB(page);
    await expect(rule(page)).toHaveValue(text);
    await expect(page.locator('.formula-fault')).toContainText(sentence);
    await expect(page.locator('.formula-fault mark')).toBeVisible();
    expect(await page.locator('.lab img').count()).toBe(0);
  }
  await rule(page).fill('w = w - 0.1*g');
  await expect(page.locator('.lab-problem')).toHaveCount(0);
  await train(page);
  await expect(result(page)).toContainText('At step 60: A has', { timeout: TRAINED });
  expect(await page.locator('.lab').innerHTML()).not.toMatch(/NaN|undefined|Infinity/);
});

test('a rule that diverges ends in a sentence', { tag: '@deep' }, async ({ page }) => {
  await openLab(page, linked(withRule(adam, 'w = w + 100*exp(w)')));
  await train(page);
  await expect(page.locator('[data-status]').first()).toContainText(/^Diverged at step \d+ \(B\)/, { timeout: TRAINED });
  await expect(page.locator('.lab-run')).toHaveCount(2);
  await expect(page.locator('.lab-run').last()).toContainText('Diverged at step');
  expect(await page.locator('.lab').innerHTML()).not.toMatch(/NaN|undefined|Infinity/);
});

test('luck, the list, a reload, the program and the claim: all with the rule', { tag: '@deep' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const invented = 'alpha = 0.05\nkeep = 0.8\nv = keep*v + g\nw = w - alpha*(v + 0.1*sign(g)*norm(g))';
  await openLab(page, linked(withRule(adam, invented)));
  await train(page);
  await expect(result(page)).toContainText('At step 60: A has', { timeout: TRAINED });
  const before = await result(page).textContent();
  await expect(page.locator('.lab-run').last()).toContainText(
    'From the run before: optimiser Adam (learning rate 0.01) and your own rule “alpha = 0.05;',
  );

  const ask = async () => {
    await page.getByRole('combobox', { name: 'Seeds' }).selectOption('8');
    await page.getByRole('button', { name: 'Was it luck?' }).click();
    await expect(page.locator('[data-luck="done"]')).toBeAttached({ timeout: 2 * TRAINED });
    return page
      .getByText(/^B’s validation loss is [\d.]+ times A’s/)
      .first()
      .textContent();
  };
  const luck = await ask();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as a claim' }).click();
  expect((await coming).suggestedFilename()).toBe('aOrB.ts');

  await page.locator('summary', { hasText: 'PyTorch' }).click();
  await expect(page.getByText('class Yours(torch.optim.Optimizer):').first()).toBeVisible();
  const notebook = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download notebook' }).click();
  expect((await notebook).suggestedFilename()).toBe('lab-a-and-b.ipynb');

  await openB(page);
  await page.getByRole('slider', { name: 'keep' }).fill('0.5');
  await expect(rule(page)).toHaveValue(/keep = 0\.5\n/);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator('#lab-take').locator('xpath=..').getByText('Copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.waitForTimeout(500);
  await page.reload();
  await openB(page);
  await expect(rule(page)).toHaveValue(/keep = 0\.5\n/);
  await openLab(page, new URL(link).hash);
  await openB(page);
  await expect(rule(page)).toHaveValue(/keep = 0\.5\n/);

  await openLab(page, linked(withRule(adam, invented)));
  await train(page);
  await expect(result(page)).toHaveText(before ?? '', { timeout: TRAINED });
  expect(await ask()).toBe(luck);
});

test('by keyboard alone: another optimiser, a preset, a mistake that is said once, and a number', { tag: '@deep' }, async ({ page }) => {
  await openLab(page, linked(adam));
  await page.locator('#lab-a-optimiser').focus();
  await page.keyboard.press('Y');
  await expect(rule(page)).toHaveValue(createRule('adam'));
  await page.keyboard.press('Tab');
  await expect(page.locator('#lab-a-begin')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(rule(page)).toHaveValue(createRule('lion'));
  await page.keyboard.press('Tab');
  await expect(rule(page)).toBeFocused();
  await page.keyboard.press('Control+End');
  const heard = await heardIn(page.locator('.control-formula [aria-live="polite"]'));
  await page.keyboard.type('*gama', { delay: 40 });
  await expect.poll(heard).toEqual([expect.stringMatching(/Line \d: gama is used before anything is put into it\./)]);
  for (let letter = 0; letter < '*gama'.length; letter++) await page.keyboard.press('Backspace');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('slider', { name: 'alpha' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(rule(page)).not.toHaveValue(createRule('lion'));
  // Another optimiser, and back: the rule is as it was.
  const typed = await rule(page).inputValue();
  await page.locator('#lab-a-optimiser').selectOption('sgd');
  await expect(rule(page)).toHaveCount(0);
  await page.locator('#lab-a-optimiser').selectOption('own');
  await expect(rule(page)).toHaveValue(typed);
});

test('on a phone the rule fits, is read and is touched', { tag: '@deep' }, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openLab(page, linked(withRule(adam, createRule('noRoot'))));
  await openB(page);
  await expect(rule(page)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  for (const control of await page.locator('.own-rule :is(select, textarea, input)').all())
    expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await contrastFaultsInTheDark(page)).toEqual([]);
});

test('where what reads rules does not load, the rule is kept, and is read when it does', { tag: '@deep' }, async ({ page }) => {
  await page.route(/\/ruleParts\.[^/]*js$/, (route) => route.abort('aborted'));
  await openLab(page, linked(withRule(adam, 'alpha = 0.1\nw = w - alpha*g')));
  await expect(page.locator('.lab-problem').first()).toContainText('What reads rules did not load');
  await expect(page.getByRole('button', { name: /^Train/ })).toBeDisabled();
  await page.unrouteAll();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(page.getByRole('button', { name: /^Train/ })).toBeEnabled();
});
