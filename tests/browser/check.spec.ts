import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { handInText } from '../../src/lib/practice/handIn';
import type { KeptExercise } from '../../src/lib/practice/readerRecord';
import handedIn from '../lib/practice/handedIn.json' with { type: 'json' };
import { accessibilityFaults } from './accessibilityFaults';
import { expect, test } from './book';

/** Some of their runs are computed, some trained. */
const readers = handedIn as unknown as Readonly<Record<string, KeptExercise>>[];
const ID = 'count-the-survivors';
const EDITION = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;

const fileOf = (name: string, exercises: Readonly<Record<string, KeptExercise>> = {}, edition = EDITION) =>
  handInText({ name, saved: 1_700_000_000_000, edition, exercises });

const desk = (page: Page) => page.locator('.desk[data-live="true"]');
const rowOf = (page: Page, file: string) => desk(page).locator('tbody tr', { hasText: file });
const choose = (page: Page, files: { name: string; text: string }[]) =>
  desk(page)
    .locator('input[type="file"]')
    .first()
    .setInputFiles(files.map(({ name, text }) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })));

test('an honest file is accepted, one altered digit is found, and what is no such file is told', async ({ page }) => {
  const [honest] = readers;
  const measured = honest?.[ID]?.measured ?? [];
  const altered = measured.map((value, i) => (i === 3 ? value + 1 : value));
  await page.goto('teach/check/');
  await choose(page, [
    { name: 'honest.json', text: fileOf('Ada', honest) },
    { name: 'altered.json', text: fileOf('=HYPERLINK("x")', { ...honest, [ID]: { ...honest?.[ID], measured: altered } as KeptExercise }) },
    { name: 'older.json', text: fileOf('<b>Eve</b>', honest, '0.0.1') },
    { name: 'cut.json', text: fileOf('Cut', honest).slice(0, 200) },
    { name: 'photo.json', text: '\u0089PNG' },
  ]);
  await expect(desk(page)).toContainText('5 files: 2 agree with their runs, 1 say something else, 2 could not be read.');
  await expect(rowOf(page, 'honest.json')).toContainText('agrees');
  await expect(rowOf(page, 'altered.json')).toContainText('1 contradicted');
  await expect(desk(page)).toContainText(`number 4 is ${altered[3]} in the file, and ${measured[3]} in the run`);
  await expect(rowOf(page, 'older.json')).toContainText('saved by edition 0.0.1');
  await expect(rowOf(page, 'older.json').locator('b')).toHaveCount(0);
  await expect(rowOf(page, 'cut.json')).toContainText('damaged');
  const [saved] = await Promise.all([page.waitForEvent('download'), desk(page).getByRole('button', { name: 'Download as CSV' }).click()]);
  const csv = readFileSync(await saved.path(), 'utf8');
  expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
  expect(csv.split('\r\n')).toHaveLength(7);
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('a folder is checked with all that is in it; a hundred files take less than a minute', { tag: '@deep' }, async ({ page }) => {
  const folder = join(mkdtempSync(join(tmpdir(), 'handed-in-')), 'class');
  mkdirSync(folder);
  for (let i = 0; i < 100; i++) writeFileSync(join(folder, `${i}.json`), fileOf(`Reader ${i}`, readers[i % readers.length]));
  await page.goto('teach/check/');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    desk(page).getByRole('button', { name: 'Choose a folder' }).click(),
  ]);
  await chooser.setFiles(folder);
  await expect(desk(page)).toContainText('100 files: 100 agree with their runs', { timeout: 60_000 });
  await expect(rowOf(page, 'class/7.json')).toContainText('agrees');
});
