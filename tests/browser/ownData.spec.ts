import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { accessibilityFaults, contrastFaultsInTheDark } from './accessibilityFaults';
import { expect, test } from './book';

const TRAINED = 60_000;

/** Two clouds of three measurements each, some of them missing, seen by five observers. */
const table = (rows: number): string =>
  `weight,height,island,observer,kind\n${Array.from({ length: rows }, (_, i) => {
    const kind = i % 2;
    const wave = Math.sin(12.9898 * (i + 1)) * 2;
    return [
      i % 17 === 3 ? 'NA' : (4 + 2 * kind + wave).toFixed(3),
      (10 - 3 * kind + Math.cos(78.233 * (i + 1)) * 3).toFixed(3),
      ['Dream', 'Biscoe', '"île, nord"'][i % 3],
      `o${i % 5}`,
      kind === 0 ? 'cat' : 'dog',
    ].join(',');
  }).join('\n')}\n`;

async function openOwn(page: Page, fragment = '') {
  await page.goto(`lab/${fragment}`);
  await expect(page.locator('.lab[data-live="true"]')).toBeAttached();
  if (fragment) return;
  await page.locator('.lab-part > summary', { hasText: 'Data' }).click();
  await page.getByLabel('Data', { exact: true }).selectOption('own');
  await expect(page.getByRole('button', { name: 'Choose a CSV file' })).toBeEnabled();
}

const give = (page: Page, name: string, text: string | Buffer) =>
  page.locator('.own input[type="file"]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

const own = (page: Page) => page.locator('.own');
const told = (page: Page) => page.locator('.own-told');
const result = (page: Page) => page.locator('.lab .figure-result').first();

async function use(page: Page) {
  await page.getByRole('button', { name: 'Use these rows in both networks' }).click();
  await expect(page.getByRole('button', { name: 'These rows are used.' })).toBeDisabled();
}

async function trained(page: Page): Promise<string> {
  await page.getByRole('button', { name: /^Train A/ }).click();
  await expect(result(page)).toContainText('At step 500', { timeout: TRAINED });
  return (await result(page).textContent()) ?? '';
}

/** The link that the Lab would copy. */
async function linkOf(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy link' }).first().click();
  return page.evaluate(() => navigator.clipboard.readText());
}

test('a table of the reader’s own is read, used and trained on, and its link brings it along', async ({ page }) => {
  await openOwn(page);
  await give(page, 'pets.csv', table(80));
  await expect(told(page)).toContainText('pets.csv: 80 rows, 5 columns.');
  await expect(own(page).getByText('Rows left out because of gaps: 5, the first on line 5.')).toBeVisible();
  await use(page);
  await expect(told(page)).toContainText(
    'In use: pets.csv, 56 rows for training and 19 kept from it, 10 inputs, target kind. The link brings these rows along.',
  );
  await expect(page.getByText('B differs from A in: momentum 0 and 0.9. Both see the same data')).toBeVisible();
  const before = await trained(page);
  const link = await linkOf(page);
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.locator('.lab[data-live="true"]')).toBeAttached();
  await expect(page.getByRole('button', { name: /^Train A/ })).toBeEnabled();
  expect(await trained(page)).toBe(before);
});

test.describe('the reader’s own data', { tag: '@deep' }, () => {
  test('that is broken has its sentence, and the Lab stays as it was', async ({ page }) => {
    await openOwn(page);
    await give(page, 'pets.csv', table(60));
    await use(page);
    const inUse = await page.locator('.own-told p').last().textContent();
    const broken: [string, string | Buffer, string][] = [
      ['empty.csv', '', 'There is nothing in the file: line 1 is empty'],
      ['header.csv', 'a,b\n', 'Line 1 has the names of the columns, and no rows follow.'],
      ['ragged.csv', 'a,b\n1,2\n3\n', 'Fields on line 3: 1. On the first line: 2.'],
      ['open.csv', 'a,b\n1,"2\n3,4\n', 'The quotation mark that opens a field on line 2 is never closed.'],
      ['long.csv', `a,b\n${'1,2\n'.repeat(1_000_000)}`, 'Line 20,002 is beyond row 20,000'],
      ['pets.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'Save it there as CSV'],
      ['picture.csv', Buffer.from([0x61, 0x0a, 0x62, 0, 1, 2]), 'Line 2 is no text'],
    ];
    for (const [name, text, sentence] of broken) {
      await give(page, name, text);
      await expect(told(page)).toContainText(sentence);
      await expect(told(page)).toContainText('Nothing was changed.');
      expect(await page.locator('.own-told p').last().textContent()).toBe(inUse);
    }
    await expect(page.getByRole('button', { name: 'These rows are used.' })).toBeVisible();
    await give(page, 'class.csv', 'a,y\n1,x\n2,x\n3,x\n4,x\n');
    await page.getByLabel('Used as: y').selectOption('targetClass');
    await expect(own(page).getByText('The target ‘y’ has one class only, ‘x’, from line 2 to line 5')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Use these rows in both networks' })).toBeDisabled();
    await give(page, 'constant.csv', 'a,b,y\n1,7,x\n2,7,z\n3,7,x\n4,7,z\n');
    await page.getByLabel('Used as: b').selectOption('number');
    await expect(own(page).getByText('All inputs are constant: ‘b’ is 7 in every row used, from line 2 on.')).toBeVisible();
    await give(page, 'formula.csv', 'a,b\n1,x\n2,"=HYPERLINK(""http://example.org"")"\n3,y\n');
    await expect(own(page).getByText('Line 3, ‘b’: =HYPERLINK("http://example.org") is a formula.')).toBeVisible();
    await give(page, 'text.csv', 'a,b,y\n1,2,x\nn.a.,3,z\n4,5,x\n6,7,z\n');
    await expect(own(page).getByText('Line 3, ‘a’: ‘n.a.’ is no number')).toBeVisible();
    await give(page, 'wide.csv', Buffer.from('\ufeffa;y\n1,5;x\n2,5;z\n3,5;x\n4,5;z\n', 'utf16le'));
    await expect(own(page).getByText('The file is in UTF-16, and was read as that.')).toBeVisible();
    await expect(own(page).getByText('The comma is read as the decimal sign.')).toBeVisible();
    expect(await trained(page)).toMatch(/At step 500: A has a training loss of [\d.]+ /);
  });

  test('that is pasted and chosen by keyboard alone is used', async ({ page }) => {
    await openOwn(page);
    const summary = page.locator('summary', { hasText: 'Paste the text of a table' });
    await summary.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText(table(50));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(told(page)).toContainText('pasted.csv: 50 rows, 5 columns.');
    await page.getByLabel('Used as: weight').focus();
    await page.keyboard.type('target, n');
    await expect(page.getByLabel('Used as: kind')).toHaveValue('class');
    await page.getByLabel('Rows with a gap among the inputs').focus();
    await page.keyboard.type('are filled');
    await page.getByRole('button', { name: 'Use these rows in both networks' }).focus();
    await page.keyboard.press('Enter');
    await expect(told(page)).toContainText('target weight');
    await expect(page.getByLabel('Loss', { exact: true })).toHaveValue('meanSquaredError');
    expect(await trained(page)).toContain('training loss');
  });

  test('that two networks were trained on is asked whether the difference was luck, and its notebook is taken', async ({ page }) => {
    await openOwn(page);
    await give(page, 'pets.csv', table(80));
    await use(page);
    await trained(page);
    await page.getByRole('combobox', { name: 'Seeds' }).selectOption('8');
    await page.getByRole('button', { name: 'Was it luck?' }).click();
    await expect(page.locator('[data-luck="done"]')).toBeAttached({ timeout: TRAINED });
    await expect(page.getByText(/B’s validation loss .* over 8 seeds|cannot tell them apart/).first()).toBeVisible();
    await expect(page.locator('.lab').getByText('Each seed also splits your table anew')).toBeVisible();
    await page.getByLabel('Confusion and worst-read').check();
    await expect(page.locator('[data-inspected="examples"][data-waiting="false"]')).toBeAttached({ timeout: TRAINED });
    await expect(page.locator('.lab-examples').first()).toContainText('cat');
    await expect(page.locator('.lab-worst').first()).toContainText('weight ');
    await page.locator('summary', { hasText: 'PyTorch' }).click();
    await expect(page.locator('.lab pre').first()).toContainText('"pets.csv"');
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download notebook' }).click();
    expect(JSON.stringify(JSON.parse(readFileSync(await (await coming).path(), 'utf8')))).toContain('of the file');
  });

  test('that is dropped is read', async ({ page }) => {
    await openOwn(page);
    const file = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'dropped.csv', { type: 'text/csv' }));
      return transfer;
    }, table(30));
    await page.locator('.own-place').dispatchEvent('dragover', { dataTransfer: file });
    await expect(own(page).getByText('Drop the file here')).toBeVisible();
    await page.locator('.own-place').dispatchEvent('drop', { dataTransfer: file });
    await expect(told(page)).toContainText('dropped.csv: 30 rows, 5 columns.');
  });

  test('that is too large for a link is named there, and its file restores the state', async ({ page }) => {
    await openOwn(page);
    await give(page, 'many.csv', table(3000));
    await page.getByLabel('Used as: observer').selectOption('group');
    await use(page);
    await expect(told(page)).toContainText('the link names the file many.csv by its hash');
    await expect(own(page).getByText(/all rows of 2 groups of ‘observer’/)).toBeVisible();
    const before = await trained(page);
    const link = await linkOf(page);
    expect(link.length).toBeLessThan(4000);
    // As in a browser that has never seen the file.
    await page.getByRole('button', { name: 'Erase all' }).click();
    await page.getByRole('button', { name: /^Really erase/ }).click();
    await expect(page.getByText('were erased from this browser')).toBeVisible();
    await page.goto('about:blank');
    await page.goto(link);
    await expect(
      page.locator('.lab-outlook').getByText(/A needs the file many\.csv \(SHA-256 [0-9a-f]{8}…\)\. Choose it under Data\./),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: /^Train A/ })).toBeDisabled();
    await give(page, 'other.csv', table(40));
    await expect(told(page)).toContainText('other.csv is not the file that the link names');
    await expect(page.getByRole('button', { name: /^Train A/ })).toBeDisabled();
    await give(page, 'renamed.csv', table(3000));
    await expect(page.getByRole('button', { name: /^Train A/ })).toBeEnabled();
    await expect(page.getByLabel('Used as: observer')).toHaveValue('group');
    expect(await trained(page)).toBe(before);
  });

  test('in links that were altered does not hold up the Lab', async ({ page }) => {
    await openOwn(page);
    await give(page, 'pets.csv', table(40));
    await use(page);
    const [address = '', written = ''] = (await linkOf(page)).split('#lab=');
    const state = JSON.parse(Buffer.from(written, 'base64url').toString()) as Record<string, unknown>;
    const links = JSON.parse(String(state['own'])) as Record<string, unknown>[];
    const changes: Record<string, unknown>[] = [
      { own: 'x' },
      { own: '[]' },
      { own: JSON.stringify([{ ...links[0], rows: 'AAAA' }]) },
      { own: JSON.stringify([{ ...links[0], roles: '__proto__' }]) },
      { own: JSON.stringify([{ ...links[0], fileName: '<img src=x onerror=alert(1)>', rows: undefined }]) },
      { a: { ...(state['a'] as object), data: { kind: 'own', table: 'constructor' } } },
      { a: { ...(state['a'] as object), data: { ...(state['a'] as { data: object }).data, points: 1e9 } } },
    ];
    for (const change of changes) {
      const fragment = Buffer.from(JSON.stringify({ ...state, ...change })).toString('base64url');
      await page.goto('about:blank');
      await page.goto(`${address}#lab=${fragment}`);
      await expect(page.locator('.lab[data-live="true"]')).toBeAttached();
      await expect(page.locator('.lab-outlook')).toContainText('parameters');
      expect(await page.locator('.lab').innerHTML()).not.toMatch(/NaN|undefined|\[object|<img/);
    }
  });

  test('is shown on a phone without sideways scroll or violation, in the light and in the dark', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openOwn(page);
    await give(page, 'pets.csv', table(60));
    await expect(page.locator('.own-columns')).toBeVisible();
    await page.locator('summary', { hasText: 'The first rows' }).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await contrastFaultsInTheDark(page)).toEqual([]);
  });

  test('is here again when the page is loaded anew, and is erased with the runs', async ({ page }) => {
    await openOwn(page);
    await give(page, 'many.csv', table(3000));
    await use(page);
    await expect(told(page)).toContainText('many.csv is kept in this browser, and nowhere else');
    const before = await trained(page);
    await page.reload();
    await expect(page.getByText('The Lab is as you left it.')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Train A/ })).toBeEnabled();
    expect(await trained(page)).toBe(before);
    await page.getByRole('button', { name: 'Erase all' }).click();
    await page.getByRole('button', { name: 'Really erase 2 runs, the state of the Lab and your tables' }).click();
    await expect(page.getByText('The runs, the state of the Lab and your tables were erased')).toBeVisible();
    await page.reload();
    await expect(page.getByText('The Lab is as you left it.')).toHaveCount(0);
    await expect(page.locator('.lab-run')).toHaveCount(0);
    expect(await page.evaluate(keptFiles)).toEqual([]);
  });

  test('that was damaged where it is kept is told, and asked for', async ({ page }) => {
    await openOwn(page);
    await give(page, 'many.csv', table(3000));
    await use(page);
    await expect(told(page)).toContainText('many.csv is kept in this browser');
    expect(await page.evaluate(keptFiles)).toHaveLength(1);
    await page.evaluate(damageFiles);
    await page.reload();
    await expect(page.getByText('What this browser had kept of many.csv was damaged, and is erased.')).toBeVisible();
    await expect(page.locator('.lab-outlook').getByText('A needs the file many.csv')).toBeVisible();
    await give(page, 'many.csv', table(3000));
    await expect(page.getByRole('button', { name: /^Train A/ })).toBeEnabled();
  });

  for (const [what, name, sentence] of [
    ['has no room', 'QuotaExceededError', 'This browser has no room for pets.csv: it stays until the page is closed.'],
    [
      'keeps nothing',
      'SecurityError',
      'This browser keeps nothing for the page (a private window?): pets.csv stays until the page is closed.',
    ],
  ] as const)
    test(`in a browser that ${what} stays for the session, and that is told`, async ({ page }) => {
      await page.addInitScript((error) => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('refused', error);
        };
      }, name);
      await openOwn(page);
      await give(page, 'pets.csv', table(60));
      await use(page);
      await expect(told(page)).toContainText(sentence);
      expect(await trained(page)).toContain('training loss');
    });

  test('as large as may be is read beside the page, which answers meanwhile, and can be stopped', async ({ page }) => {
    test.setTimeout(180_000);
    await openOwn(page);
    const file = await page.evaluateHandle(largeFile);
    const drop = () => page.locator('.own-place').dispatchEvent('drop', { dataTransfer: file });
    await page.evaluate(watchTasks);
    await drop();
    await expect(page.getByRole('progressbar', { name: 'Reading large.csv' })).toBeVisible();
    await page.getByRole('button', { name: 'Stop reading' }).click();
    await expect(told(page)).toContainText('The reading of large.csv was stopped. Nothing was changed.');
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    const since = Date.now();
    await drop();
    await expect(told(page)).toContainText('large.csv: 20,000 rows, 200 columns.', { timeout: TRAINED });
    const read = Date.now() - since;
    await page.getByRole('button', { name: 'Use these rows in both networks' }).click({ timeout: TRAINED });
    await expect(page.getByRole('button', { name: 'These rows are used.' })).toBeDisabled();
    const longest = await page.evaluate(() => (window as unknown as { longestTask: number }).longestTask);
    console.log(
      `20,000 rows of 200 columns: read in ${read} ms, ready in ${Date.now() - since} ms; the page was busy for ${longest} ms at most`,
    );
    expect(longest).toBeLessThan(LONGEST_TASK);
  });
});

/** Milliseconds for which the page may not answer, on a machine that has other work. On the page itself the reading takes several seconds. */
const LONGEST_TASK = 700;

/** Runs in the page: a file of 20,000 rows and 200 columns, as it is dropped. */
function largeFile(): DataTransfer {
  const names = Array.from({ length: 200 }, (_, column) => `c${column}`);
  const numbers = Array.from({ length: 997 }, (_, i) => Math.sin(12.9898 * (i + 1)).toFixed(4));
  const lines = Array.from({ length: 20_000 }, (_, row) => names.map((_, column) => numbers[(row * 31 + column * 7) % 997]).join(','));
  const transfer = new DataTransfer();
  transfer.items.add(new File([`${names.join(',')}\n${lines.join('\n')}\n`], 'large.csv', { type: 'text/csv' }));
  return transfer;
}

/** Runs in the page: keeps the longest time between two ticks of it. */
function watchTasks() {
  const kept = window as unknown as { longestTask: number };
  kept.longestTask = 0;
  let last = performance.now();
  setInterval(() => {
    kept.longestTask = Math.max(kept.longestTask, Math.round(performance.now() - last));
    last = performance.now();
  }, 10);
}

/** Runs in the page: the keys of the files that the browser keeps. */
async function keptFiles(): Promise<string[]> {
  const [{ name = '' } = {}] = await indexedDB.databases();
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => resolve(opening.result);
  });
  const keys = await new Promise<IDBValidKey[]>((resolve) => {
    const asking = database.transaction('tables').objectStore('tables').getAllKeys();
    asking.onsuccess = () => resolve(asking.result);
  });
  database.close();
  return keys.map(String).filter((key) => key.startsWith('file:'));
}

/** Runs in the page: makes another file of each that the browser keeps. */
async function damageFiles(): Promise<void> {
  const [{ name = '' } = {}] = await indexedDB.databases();
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => resolve(opening.result);
  });
  await new Promise<void>((resolve) => {
    const change = database.transaction('tables', 'readwrite');
    const store = change.objectStore('tables');
    store.getAllKeys().onsuccess = ({ target }) => {
      for (const key of (target as IDBRequest<IDBValidKey[]>).result.map(String).filter((each) => each.startsWith('file:')))
        store.put({ fileName: 'many.csv', bytes: new Uint8Array([1, 2, 3]) }, key);
    };
    change.oncomplete = () => resolve();
  });
  database.close();
}
