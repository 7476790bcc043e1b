import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

/** Drops files, or a folder, from outside the browser. */
async function dropFromOutside(page: Page, files: string[]) {
  const client = await page.context().newCDPSession(page);
  const data = { items: [], files, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await client.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
}

test('files, a folder with folders in it, and other kinds of files are dropped on the page', { tag: '@deep' }, async ({ page }) => {
  const folder = join(mkdtempSync(join(tmpdir(), 'dropped-')), 'class');
  mkdirSync(join(folder, 'group'), { recursive: true });
  writeFileSync(join(folder, 'ada.json'), fileOf('Ada', readers[0]));
  writeFileSync(join(folder, 'group', 'eve.json'), fileOf('Eve', readers[1]));
  writeFileSync(join(folder, 'photo.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255]));
  writeFileSync(join(folder, 'empty.json'), '');
  writeFileSync(join(folder, 'progress.json'), '{"format":1,"edition":"0.1.0"}');
  await page.goto('teach/check/');
  await expect(desk(page)).toBeVisible();
  await dropFromOutside(page, [folder]);
  await expect(desk(page)).toContainText('5 files: 2 agree with their runs, 0 say something else, 3 could not be read.');
  await expect(rowOf(page, 'eve.json')).toContainText('agrees');
  await expect(rowOf(page, 'photo.png')).toContainText('damaged, or no such file');
  await expect(rowOf(page, 'progress.json')).toContainText('no file of handed-in exercises');
  await dropFromOutside(page, [join(folder, 'ada.json'), join(folder, 'group', 'eve.json')]);
  await expect(desk(page)).toContainText('2 files: 2 agree with their runs');
  expect(await accessibilityFaults(page)).toEqual([]);
});

/** Answers readers' exercises, each with seeds of the reader's own, in the site's own workers. */
function measuredIn(page: Page, worker: string, asked: { id: string; answer: string; seed: number; seeds: number }[]): Promise<number[][]> {
  return page.evaluate(
    async ([address, questions]) => {
      const answers: number[][] = [];
      const rest = questions.entries();
      const work = async () => {
        const own = new Worker(address, { type: 'module' });
        for (const [place, { id, answer, seed, seeds }] of rest) {
          answers[place] = await new Promise((resolve) => {
            own.onmessage = ({ data }: MessageEvent<{ rows: number[][] }>) => resolve(data.rows.flat());
            own.postMessage({ id, answer, seeds: Array.from({ length: seeds }, (_, i) => seed + i) });
          });
        }
        own.terminate();
      };
      await Promise.all([work(), work()]);
      return answers;
    },
    [worker, asked] as const,
  );
}

/** Exercises of every chapter that are trained or computed, with the seeds of each. */
const FULL: Readonly<Record<string, { answer: string; seeds: number }>> = {
  'find-the-strays': { answer: 'blue', seeds: 4 },
  'dropout-bugs': { answer: '7,11,12,22', seeds: 3 },
  'draw-the-noise': { answer: '0,3,5,7,8,10,12,15,20,30', seeds: 8 },
  'who-learns-first': { answer: 'he,xavier,rootFanIn,fanIn', seeds: 3 },
  'initialisation-bugs': { answer: '4,7,8,11,16', seeds: 3 },
  'bias-floor': { answer: '0.0559', seeds: 6 },
  'halve-the-jitter': { answer: 'half', seeds: 4 },
  'two-by-two': { answer: '70.7', seeds: 8 },
  'schedule-bugs': { answer: '2,9,10', seeds: 3 },
  'only-the-normalised': { answer: 'learningRate=1', seeds: 3 },
  'product-alone': { answer: '7.2', seeds: 6 },
  'layer-norm-bugs': { answer: '4,5,9,11', seeds: 3 },
};

const READERS = 30;
const ALTERED = 12;

test('readers with seeds of their own each: the altered digit is found, however many run', { tag: '@deep' }, async ({ page }) => {
  test.setTimeout(400_000);
  const worker = readdirSync('dist/_astro').find((name) => /^rows\.worker-.*\.js$/.test(name)) ?? '';
  await page.goto('teach/check/');
  await expect(desk(page)).toBeVisible();
  const ids = Object.entries(FULL);
  const asked = Array.from({ length: READERS }, (_, reader) =>
    ids.map(([id, { answer, seeds }], place) => ({ id, answer, seeds, seed: 1 + ((reader * 389 + place * 127) % 990) })),
  ).flat();
  const measured = await measuredIn(page, `../../_astro/${worker}`, asked);
  const files = Array.from({ length: READERS }, (_, reader) => {
    const exercises = ids.map(([id, { answer }], place): [string, KeptExercise] => {
      const at = reader * ids.length + place;
      return [id, { answer, seed: asked[at]?.seed ?? 0, hints: 0, verdict: 'right', measured: measured[at] ?? [], when: 1 }];
    });
    const text = fileOf(`Reader ${reader}`, Object.fromEntries(exercises));
    return {
      name: `${reader}.json`,
      // Not the last digit: seventeen of them may say the same number with another last one.
      text:
        reader === ALTERED
          ? text.replace(/("measured": \[\s*)(\d)/, (_, before: string, digit: string) => `${before}${(Number(digit) + 1) % 10}`)
          : text,
    };
  });
  await choose(page, files);
  await expect(desk(page).locator('progress')).toBeVisible();
  await expect(desk(page)).toContainText(`${READERS} files: ${READERS - 1} agree with their runs, 1 say something else`, {
    timeout: 200_000,
  });
  await expect(rowOf(page, `${ALTERED}.json`).first()).toContainText('1 contradicted');
  await expect(desk(page)).toContainText(`Checked ${READERS * ids.length} exercises`);
});
