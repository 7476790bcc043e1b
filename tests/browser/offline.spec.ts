import { expect, test as base, type Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { builtPages } from './builtPages';
import { editionsAt, twoEditions, type Editions } from './editions';

/** One address at which a test shows one built site after another. */
interface Place {
  address: string;
  show(folder: string): Promise<void>;
  close(): Promise<void>;
}

async function openPlace(): Promise<Place> {
  const base = process.env['BASE_PATH'];
  let server = await serve({ base });
  const { port, pathname } = new URL(server.address);
  return {
    // Not 'localhost', where the book keeps nothing.
    address: `http://127.0.0.1:${port}${pathname}`,
    show: async (folder) => {
      await server.close();
      server = await serve({ folder, base, port: Number(port) });
    },
    close: () => server.close(),
  };
}

const test = base.extend<{ place: Place }, { editions: Editions }>({
  editions: [
    async ({}, use) => {
      const editions = await twoEditions();
      await use(editions);
      editions.remove();
    },
    { scope: 'worker' },
  ],
  place: async ({}, use) => {
    const place = await openPlace();
    await use(place);
    await place.close();
  },
});

/** Reads a page as a first visitor, until the whole book is kept. */
async function visit(page: Page, address: string) {
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.getRegistration().then((kept) => kept?.active?.state)))
    .toBe('activated');
}

/** Of every page of the book; the one for missing pages is the server's. */
function addressesAt(place: Place): string[] {
  const inBook = builtPages().filter(({ address }) => address !== '404.html');
  return inBook.map(({ address }) => place.address + address);
}

/** Looks for a newer build as the browser does at a visit; what became of it. */
const update = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const worker = registration.installing ?? registration.waiting;
    while (worker?.state === 'installing') await new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }));
    return worker?.state;
  });

test('after one visit every page, the search and the figures work without a server', async ({ page, place }) => {
  await visit(page, `${place.address}how-to-read/`);
  await place.close();
  await page.reload();
  expect(await editionsAt(page, addressesAt(place))).toEqual(new Set(['first']));

  await page.goto(`${place.address}how-to-read/`);
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('textbox', { name: 'Search' }).fill('velocity');
  await expect(page.getByRole('dialog').locator('a[href*="momentum"]').first()).toBeVisible();

  // Settings in its address let a figure train at once.
  await page.goto(`${place.address}embed/dropout-twins/?figure=dropout-twins&seed=5`);
  await expect.poll(() => page.workers().length).toBe(1);
  await expect.poll(() => page.locator('.scrubber').inputValue().then(Number)).toBeGreaterThan(0);
  await expect(page.locator('[data-status]')).toHaveText('');
});

test(
  'a newer build takes over as a whole, when no other tab reads the older',
  { tag: '@deep' },
  async ({ page, context, place, editions }) => {
    const addresses = addressesAt(place);
    const start = `${place.address}how-to-read/`;
    await visit(page, start);
    await page.reload();
    const otherTab = await context.newPage();
    await otherTab.goto(start);

    await place.show(editions.second);
    expect(await update(page)).toBe('installed');
    await page.reload();
    expect(await editionsAt(page, addresses)).toEqual(new Set(['first']));

    await otherTab.close();
    // A tab that was closed is counted until its process has gone.
    await expect(async () => {
      await page.goto(`${place.address}gallery/`);
      await expect(page.locator('body[data-edition="second"]')).toBeAttached({ timeout: 5000 });
    }).toPass();
    expect(await editionsAt(page, addresses)).toEqual(new Set(['second']));
  },
);

test('a newer build does not put another page before a reader who is at work', { tag: '@deep' }, async ({ page, place, editions }) => {
  const start = `${place.address}how-to-read/`;
  await visit(page, start);
  await page.reload();
  await place.show(editions.second);
  expect(await update(page)).toBe('installed');
  // As if the reader had been quicker than the newer build.
  await page.addInitScript(() => Object.defineProperty(navigator.userActivation, 'hasBeenActive', { value: true }));
  await page.goto(start);
  const isFollowed = () => page.evaluate(() => navigator.serviceWorker.getRegistration().then((kept) => kept?.waiting === null));
  await expect.poll(isFollowed).toBe(true);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect(page.locator('body')).toBeVisible();
  await expect(page.locator('body[data-edition="second"]')).toHaveCount(0);
  await page.reload();
  await expect(page.locator('body[data-edition="second"]')).toBeAttached();
});

test('a build that is only half there is not taken', { tag: '@deep' }, async ({ page, place, editions }) => {
  const addresses = addressesAt(place);
  await visit(page, `${place.address}how-to-read/`);
  await page.reload();
  await place.show(editions.between);
  expect(await update(page)).toBe('redundant');
  await page.reload();
  expect(await editionsAt(page, addresses)).toEqual(new Set(['first']));
});

test('after one visit the Lab opens, trains and reads a table without a server', { tag: '@deep' }, async ({ page, place }) => {
  await visit(page, `${place.address}how-to-read/`);
  await place.close();
  await page.goto(`${place.address}lab/`);
  await page.getByRole('button', { name: 'Train A and B' }).click();
  await expect(page.getByText(/At step 500: A has a training loss of/).first()).toBeVisible({ timeout: 60_000 });

  await page.getByRole('button', { name: 'Use a table of your own (CSV)' }).click();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a CSV file' }).click();
  const rows = Array.from({ length: 40 }, (_, i) => `${Math.sin(i).toFixed(3)},${i % 2 ? 'cat' : 'dog'}`);
  await (await choosing).setFiles({ name: 'pets.csv', mimeType: 'text/csv', buffer: Buffer.from(`weight,kind\n${rows.join('\n')}\n`) });
  await page.getByRole('button', { name: 'Use these rows in both networks' }).click();
  await page.getByRole('button', { name: 'Train A and B' }).click();
  await expect(page.getByText(/In use: pets\.csv, 30 rows for training/)).toBeVisible();
  await expect(page.locator('.lab-run')).toHaveCount(4, { timeout: 60_000 });
  for (const view of ['Confusion and worst-read', 'Loss plane', 'Values and gradients by layer']) await page.getByLabel(view).check();
  for (const view of ['examples', 'plane'])
    await expect(page.locator(`[data-inspected="${view}"][data-waiting="false"]`)).toBeAttached({ timeout: 60_000 });
  await page.locator('summary', { hasText: 'PyTorch program and notebook' }).click();
  await expect(page.locator('.lab pre').first()).toContainText('"pets.csv"');
});
