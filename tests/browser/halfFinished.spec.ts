import type { Page } from '@playwright/test';
import { accessibilityFaults } from './accessibilityFaults';
import { answerWith, exerciseOn, liveExercise, pageOfExercise, verdict } from './answering';
import { expect, test } from './book';
import answers from './exerciseAnswers.json' with { type: 'json' };

const ID = 'noise-budget';
const kept = (page: Page): Promise<string> =>
  page.evaluate(() =>
    Object.keys(localStorage)
      .flatMap((name) => (name.includes('reader') ? (localStorage.getItem(name) ?? '') : []))
      .join(''),
  );
const draftKept = async (page: Page, text: string) => expect.poll(() => kept(page)).toContain(text);

test('a half-finished answer is there after a reload; one that a link brings leaves it, and the choice', async ({ page }) => {
  const exercise = await exerciseOn(page, 'dropout/', ID);
  const field = exercise.getByRole('textbox').first();
  await field.fill('about 3 %');
  await page.reload();
  await liveExercise(page, ID);
  await expect(field).toHaveValue('about 3 %');
  await page.goto(`dropout/#${ID}&answer=777`);
  await page.reload();
  await liveExercise(page, ID);
  await expect(field).toHaveValue('about 3 %');
  const linked = exercise.locator('.answer-linked');
  await expect(linked).toContainText('Yours is here, as you left it');
  await linked.getByRole('button', { name: 'Look at the one' }).click();
  await expect(field).toHaveValue('777');
  expect(await kept(page)).not.toContain('777');
  expect(await accessibilityFaults(page)).toEqual([]);
  await linked.getByRole('button', { name: 'Back to mine' }).click();
  await expect(field).toHaveValue('about 3 %');
  await expect(linked).toHaveCount(0);
  expect(new URL(page.url()).hash).toBe(`#${ID}`);
});

/** Of each kind an answer that is not finished. */
const HALF = {
  'noise-budget': 'about 3 %',
  'find-the-strays': 'orange',
  'who-learns-first': 'he,fanIn,rootFanIn,xavier',
  'draw-the-noise': '-,3,7,-,-,-,-,-,-,40',
  'dropout-bugs': '7,12',
  'learn-from-unit-weights': 'learningRate=0.0501',
  'leaky-gain': 'half',
};

for (const [id, half] of Object.entries(HALF))
  test(`a half-finished answer to ${id} is kept, travels in a link, and goes when one answers @deep`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const address = pageOfExercise.get(id) ?? '';
    await page.goto(`${address}#${id}&answer=${half}`);
    const exercise = await liveExercise(page, id);
    await expect(exercise).toBeInViewport();
    await expect(exercise.locator('.answer-linked')).toContainText('came with the link');
    expect(await kept(page)).not.toContain('"drafts":{"');
    // Somebody goes on with it: then it is one's own.
    const right = answers[id as keyof typeof answers].right;
    await page.goto('about:blank');
    await page.goto(address);
    await liveExercise(page, id);
    if (id === 'leaky-gain') {
      await exercise.locator('fieldset input').first().check({ force: true });
      await exercise.locator('.answer-take').press('Enter');
      await draftKept(page, '"drafts":{"leaky-gain":{"answer":"half"');
    } else if (id === 'draw-the-noise') {
      await exercise.getByRole('slider').nth(3).focus();
      await page.keyboard.press('ArrowUp');
      await draftKept(page, '-,-,-,20,-');
    } else {
      await answerWith(exercise, id, id === 'noise-budget' ? half : right, right);
      await draftKept(page, `"drafts":{"${id}"`);
    }
    await exercise.getByRole('button', { name: 'Link to this answer' }).press('Enter');
    await expect(exercise.locator('.copy-state')).toHaveText('The link is copied.');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain(`#${id}&answer=`);
    await page.reload();
    await liveExercise(page, id);
    await expect(exercise.getByRole('button', { name: 'Link to this answer' })).toBeVisible();
    // In another's browser the link brings the same.
    const other = await (await page.context().browser()?.newContext())?.newPage();
    if (!other) throw new Error('no other browser');
    await other.goto(link);
    await liveExercise(other, id);
    await expect(other.locator(`#${id} .answer-linked`)).toContainText('came with the link');
    await other.context().close();
  });

test('an answer that is committed ends the half-finished one; erasing ends both @deep', async ({ page }) => {
  const exercise = await exerciseOn(page, 'dropout/', ID);
  await exercise.getByRole('textbox').first().fill('90');
  await draftKept(page, '"answer":"90"');
  await exercise.getByRole('textbox').first().fill('900');
  await exercise.locator('.answer-commit').press('Enter');
  await expect(verdict(exercise)).toHaveText('Right');
  await page.reload();
  await liveExercise(page, ID);
  await expect(verdict(exercise)).toHaveText('Right');
  expect(await kept(page)).toContain('"drafts":{}');
  await page.goto(`dropout/#${ID}&answer=5`);
  await page.reload();
  await liveExercise(page, ID);
  await expect(verdict(exercise)).toHaveText('Right');
  await exercise.getByRole('button', { name: 'Keep mine' }).click();
  await expect(verdict(exercise)).toHaveText('Right');
});

test('half-finished answers are in the saved file, and come back from it @deep', async ({ page }) => {
  const exercise = await exerciseOn(page, 'dropout/', ID);
  await exercise.getByRole('textbox').first().fill('half an answer');
  await draftKept(page, 'half an answer');
  await page.goto('progress/');
  const desk = page.locator('.desk[data-live="true"]');
  const [saved] = await Promise.all([page.waitForEvent('download'), desk.getByRole('button', { name: 'Save as a file' }).click()]);
  const file = await saved.path();
  await desk.getByRole('button', { name: 'Erase everything' }).click();
  await desk.getByRole('button', { name: 'Yes, erase everything' }).click();
  expect(await kept(page)).toBe('');
  await desk.locator('input[type="file"]').setInputFiles(file);
  await draftKept(page, 'half an answer');
  await page.goto('dropout/');
  await liveExercise(page, ID);
  await expect(exercise.getByRole('textbox').first()).toHaveValue('half an answer');
});

for (const [what, fragment] of [
  ['a drawing for a number that is too long', `${ID}&answer=${'9'.repeat(80)}`],
  ['letters for a drawing', 'draw-the-noise&answer=up,down'],
  ['a line that the program has not', 'find-the-strays&answer=%3Cimg%20src=x%3E'],
] as const)
  test(`a link with ${what} is told, and nothing is lost @deep`, async ({ page }) => {
    const [id = ''] = fragment.split('&');
    await page.goto(`dropout/#${fragment}`);
    const exercise = await liveExercise(page, id);
    await expect(exercise.locator('.answer-linked')).toContainText('can’t be read here');
    await expect(exercise.locator('.answer-linked img')).toHaveCount(0);
  });

/** A storage that takes nothing of the reader's, and one that is not there. */
const STORAGES = {
  full: () => {
    const store = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key: string, value: string) {
      if (key.includes('reader')) throw new DOMException('full', 'QuotaExceededError');
      store.call(this, key, value);
    };
  },
  forbidden: () => {
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
  },
};

for (const [name, said] of [
  ['full', 'The browser’s storage is full'],
  ['forbidden', 'This browser keeps nothing of this site'],
] as const)
  test(`where the storage is ${name} it is told, the answer stands, and its link brings it back @deep`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.addInitScript(STORAGES[name]);
    const exercise = await exerciseOn(page, 'dropout/', ID);
    const field = exercise.getByRole('textbox').first();
    await field.fill('90');
    await expect(exercise.locator('.answer-keeping')).toContainText(said);
    await exercise.locator('.answer-commit').press('Enter');
    await expect(verdict(exercise)).toBeVisible();
    await expect(field).toHaveValue('90');
    await exercise.getByRole('button', { name: 'Link to this answer' }).press('Enter');
    await expect(exercise.locator('.copy-state')).toHaveText('The link is copied.');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await page.goto('about:blank');
    await page.goto(link);
    await liveExercise(page, ID);
    await expect(field).toHaveValue('90');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

test('an empty drawing, and one that ends half-way, are told so, and stay @deep', async ({ page }) => {
  const exercise = await exerciseOn(page, 'dropout/', 'draw-the-noise');
  await exercise.locator('.answer-commit').press('Enter');
  await expect(exercise.locator('.answer-problem')).toHaveText('There is no answer yet.');
  await exercise.getByRole('slider').nth(2).focus();
  await page.keyboard.press('ArrowUp');
  await exercise.locator('.answer-commit').press('Enter');
  await expect(exercise.locator('.answer-problem')).toContainText('Part of it is still missing');
  await expect(exercise.getByRole('slider').nth(2)).toHaveAttribute('aria-valuenow', '20');
});
