import type { Locator, Page } from '@playwright/test';
import { expect } from './book';
import { builtPages } from './builtPages';

/** The page of each exercise. */
export const pageOfExercise = new Map(
  builtPages().flatMap(({ address, html }) =>
    [...html.matchAll(/class="exercise" id="([^"]+)"/g)].map(([, id = '']) => [id, address] as const),
  ),
);

/** An exercise of the page that is open, once it lives. */
export async function liveExercise(page: Page, id: string): Promise<Locator> {
  const exercise = page.locator(`#${id}`);
  await exercise.scrollIntoViewIfNeeded();
  await expect(exercise.locator('.practice')).toHaveAttribute('data-live', 'true');
  return exercise;
}

export async function exerciseOn(page: Page, path: string, id: string): Promise<Locator> {
  await page.goto(path);
  return liveExercise(page, id);
}

export const verdict = (exercise: Locator) => exercise.locator('.answer-verdict');

/** By the keys alone: the group has the focus on its first option, or on the one that is chosen. */
async function choose(group: Locator, option: string): Promise<void> {
  const page = group.page();
  const options = group.locator('input[type="radio"]');
  await ((await group.locator('input:checked').count()) > 0 ? group.locator('input:checked') : options.first()).focus();
  await page.keyboard.press('Space');
  const wanted = group.locator(`input[value="${option}"]`);
  for (let i = await options.count(); i > 0 && !(await wanted.isChecked()); i--) await page.keyboard.press('ArrowDown');
  await expect(wanted).toBeChecked();
}

/** Puts an answer into a form, by the keyboard alone. @param right the way on in a derivation, where a wrong step does not lead on */
export async function answerWith(exercise: Locator, id: string, answer: string, right: string): Promise<void> {
  const page = exercise.page();
  switch (await exercise.getAttribute('data-kind')) {
    case 'number':
      await exercise.getByRole('textbox').first().focus();
      await page.keyboard.type(answer);
      break;
    case 'choice':
      await choose(exercise.locator('fieldset'), answer);
      break;
    case 'order':
      for (const [place, contestant] of answer.split(',').entries()) {
        const item = exercise.locator(`[data-contestant="${contestant}"]`);
        const at = () => item.evaluate((element) => [...(element.parentElement?.children ?? [])].indexOf(element));
        for (let now = await at(); now > place; now = await at()) await item.getByRole('button').first().press('Enter');
      }
      break;
    case 'curve': {
      const handles = exercise.getByRole('slider');
      await handles.first().focus();
      for (const level of answer.split(',').map(Number)) {
        await page.keyboard.press('ArrowUp');
        const now = () => page.evaluate(() => Number(document.activeElement?.getAttribute('aria-valuenow')));
        for (let at = await now(); at !== level; at = await now()) await page.keyboard.press(at < level ? 'ArrowUp' : 'ArrowDown');
        await page.keyboard.press('ArrowRight');
      }
      break;
    }
    case 'lines':
      for (const line of answer.split(','))
        await exercise
          .locator('.listing li')
          .nth(Number(line) - 1)
          .getByRole('button')
          .press('Enter');
      break;
    case 'settings':
      for (const [name = '', value = ''] of answer.split('&').map((part) => part.split('='))) {
        const slider = exercise.locator(`#${id}-${name}`);
        const text = () => slider.getAttribute('aria-valuetext').then(Number);
        await slider.focus();
        for (let at = await text(); Math.abs(at - Number(value)) > 1e-9; at = await text())
          await slider.press(at < Number(value) ? 'ArrowRight' : 'ArrowLeft');
      }
      break;
    case 'derivation':
      for (const [step, option] of answer.split(',').entries())
        for (const each of new Set([option, right.split(',')[step] ?? ''])) {
          await choose(exercise.locator('fieldset').nth(step), each);
          await exercise.locator('.answer-take').press('Enter');
        }
      break;
    default:
      throw new Error(`${id} is not graded`);
  }
}

/** What is said of an answer has no hole in it. */
export const UNFILLED = /NaN|undefined|\{(?:answer|seeds|least|most|lines?|won|met|total|right|axis|meant|faulty)\}/;
