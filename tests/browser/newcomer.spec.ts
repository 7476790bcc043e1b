import { readFileSync } from 'node:fs';
import { test as base, type Page } from '@playwright/test';
import { expect, test } from './book';

type Role = Parameters<Page['getByRole']>[0];

/** How somebody uses a page: acts on what has a name, and chooses one of its options. */
interface Hand {
  press(page: Page, role: Role, name: string): Promise<void>;
  choose(page: Page, name: string, option: string): Promise<void>;
}

const chosenByName: Hand['choose'] = async (page, name, option) => {
  await page.getByRole('combobox', { name, exact: true }).selectOption({ label: option });
};
const mouse: Hand = { press: (page, role, name) => page.getByRole(role, { name, exact: true }).click(), choose: chosenByName };
const finger: Hand = { press: (page, role, name) => page.getByRole(role, { name, exact: true }).tap(), choose: chosenByName };
const keyboard: Hand = {
  press: async (page, role, name) => {
    await reach(page, role, name);
    await page.keyboard.press('Enter');
  },
  choose: async (page, name, option) => {
    await reach(page, 'combobox', name);
    await page.keyboard.type(option);
  },
};

/** More stops there are not on the way. */
const MOST_STOPS = 90;

async function reach(page: Page, role: Role, name: string) {
  const wanted = page.getByRole(role, { name, exact: true });
  await expect(wanted).toBeEnabled();
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${name} is not reached by ${MOST_STOPS} tabs`);
}

const KINDS = ['cat', 'dog', 'owl'];
/** What a newcomer might have: 150 animals, a few of them not weighed. */
const ANIMALS = `weight,height,island,kind\n${Array.from({ length: 150 }, (_, i) => {
  const wave = (frequency: number) => Math.sin(frequency * (i + 1));
  return [
    i % 23 === 4 ? '' : (4 + 1.3 * (i % 3) + 0.9 * wave(12.9898)).toFixed(2),
    (10 - 2 * (i % 3) + 2 * wave(78.233)).toFixed(2),
    ['Dream', 'Biscoe', 'Torgersen'][((i * 7) % 5) % 3],
    KINDS[i % 3],
  ].join(',');
}).join('\n')}\n`;

const MOST_SECONDS = 180;
/** A figure's own training takes as long as the machine lets it. */
const TRAINED = 60_000;

/** The way from the empty page to the notebook, by what stands on the page alone. */
async function walk(page: Page, hand: Hand, how: string) {
  const since = Date.now();
  const times: string[] = [];
  const step = async (name: string, act: () => Promise<void>) => {
    const begun = Date.now();
    await base.step(name, act);
    times.push(`${name} ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  };

  await step('open', async () => {
    await page.goto('lab/');
    if (hand === keyboard) await hand.press(page, 'link', 'Skip to content');
  });
  await step('load a file', async () => {
    await hand.press(page, 'button', 'Use a table of your own (CSV)');
    const choosing = page.waitForEvent('filechooser');
    await hand.press(page, 'button', 'Choose a CSV file');
    await (await choosing).setFiles({ name: 'animals.csv', mimeType: 'text/csv', buffer: Buffer.from(ANIMALS) });
  });
  await step('see the columns', async () => {
    const columns = page.getByRole('table', { name: 'Columns of animals.csv' });
    await expect(columns.getByRole('rowheader')).toHaveText(['weight', 'height', 'island', 'kind']);
    await expect(columns.getByRole('row', { name: /^weight/ })).toContainText('gaps: 7, first on line 6');
    await expect(columns.getByRole('row', { name: /^kind/ })).toContainText('3 different: cat, dog, owl');
  });
  await step('choose the target', async () => {
    await hand.choose(page, 'Used as: kind', 'target, class');
    await hand.press(page, 'button', 'Use these rows in both networks');
    await expect(page.getByText(/In use: animals\.csv, \d+ rows for training and \d+ kept from it, 5 inputs, target kind\./)).toBeVisible();
  });
  await step('train two networks', async () => {
    await hand.press(page, 'button', 'Train A and B');
    await expect(page.getByText(/At step 500: A has a training loss of .*; B has a training loss of/).first()).toBeInViewport({
      timeout: TRAINED,
    });
  });
  await step('ask whether it was luck', async () => {
    await hand.choose(page, 'Seeds', '16');
    await hand.press(page, 'button', 'Was it luck?');
    await expect(page.getByText(/^B’s validation loss .* over 16 seeds\./).first()).toBeVisible({ timeout: 2 * TRAINED });
    await expect(page.getByText(/that is more than luck|cannot tell them apart/).first()).toBeVisible();
  });
  await step('take the notebook', async () => {
    const panel = page.locator('summary', { hasText: 'PyTorch program and notebook' });
    if (hand === keyboard) {
      for (let stop = 0; stop < MOST_STOPS && !(await panel.evaluate((element) => element === document.activeElement)); stop++)
        await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    } else if (hand === finger) await panel.tap();
    else await panel.click();
    const coming = page.waitForEvent('download');
    await hand.press(page, 'button', 'Download notebook');
    const notebook = readFileSync(await (await coming).path(), 'utf8');
    expect(JSON.parse(notebook)).toMatchObject({ nbformat: 4 });
    expect(notebook).toContain('animals.csv');
  });

  const seconds = (Date.now() - since) / 1000;
  console.log(`${how}: ${times.join(', ')}; ${seconds.toFixed(1)} s in all`);
  expect(seconds).toBeLessThan(MOST_SECONDS);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

test.describe('somebody who has never seen the Lab comes from a file to a notebook within three minutes', { tag: '@deep' }, () => {
  test.setTimeout(300_000);

  test('with a mouse', async ({ page }) => walk(page, mouse, 'with a mouse'));

  test('by the keyboard alone', async ({ page }) => walk(page, keyboard, 'by the keyboard'));

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    test('with a finger', async ({ page }) => walk(page, finger, 'on a phone'));
  });
});
