import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/root.mjs';
import { serve } from '../../scripts/serve.mjs';
import { launchReader } from './pages.mjs';

/**
 * The figures that train, and the settings at which each holds most: more points, wider and deeper networks, more runs side by side,
 * at learning rates that do not end the runs early.
 */
const LARGEST = {
  'activation-densities': 'depth=6',
  'batch-norm-twins': 'depth=8',
  'before-or-after': 'depth=8',
  'covariate-shift': 'depth=10&reach=8',
  'dropout-curve': 'points=300&width=128',
  'dropout-pictures': 'width=128',
  'dropout-regression': 'points=300&width=128',
  'dropout-twins': 'points=500&width=200&others=7&learningRate=0.01',
  'forgot-eval': 'points=300',
  'gap-band': 'depth=3&points=200',
  'hessian-spectrum': 'task=moons',
  'initialisation-race': 'depth=30&width=96&learningRate=0.01',
  'landscape-plane': 'task=spirals',
  'layer-by-layer': 'depth=20&scheme=he',
  'momentum-sweep': 'points=200&steps=600',
  'norms-over-batch-size': 'points=1024&depth=4',
  'optimiser-race': 'course=digits',
  'own-digit': 'p=0.9',
  'rate-schedules': 'schedule=cosine&learningRate=0.05&batch=64',
  'residual-depth': 'depth=60&norm=layerNorm&learningRate=0.003',
  'running-statistics': 'batchSize=64&testSize=64',
  'scheme-rates': 'depth=20&steps=600',
  'three-brakes': 'points=200&width=96',
  'three-spirals': 'points=480&learningRate=0.02',
  'trainability-map': 'width=48&steps=200',
  'when-to-stop': 'points=400&p=0.9',
  'width-transfer': 'depth=6&steps=300',
  'without-dropout': 'points=400&batchSize=10',
};

/**
 * Pages that train and are no figures: their address, what a reader does first, and what asks most of them.
 * @type {Record<string, { address: string, defaults: Use, largest: Use }>}
 */
const PAGES = {
  lab: {
    address: 'lab/',
    defaults: (page) => press(page, 'Train A and B'),
    largest: async (page) => {
      await press(page, 'Train A and B');
      await press(page, 'Was it luck?');
    },
  },
  clinic: {
    address: 'clinic/?case=1&level=all',
    defaults: async (page) => {
      await page.locator('[data-test="start"] button').first().click();
      await page.evaluate(rest, PATIENT);
    },
    largest: async (page) => {
      for (const test of await page.locator('[data-test]').all()) {
        await test.getByRole('button').first().click();
        await page.evaluate(rest, PATIENT);
      }
      await page.locator('#clinic-suspect').selectOption('batchOfOne');
      await page.getByRole('button', { name: /^Treat it/ }).click();
      await page.evaluate(rest, PATIENT);
    },
  },
};

/** What the bench measures, by its name: figures and pages. */
export const MEASURED = [...Object.keys(LARGEST), ...Object.keys(PAGES)];

/** Megabytes above the idle page that a figure may hold. */
export const MOST = { defaults: 40, largest: 80 };

/** Milliseconds in which a page has come to rest that was opened, or whose runs are over. */
const SETTLED = 1500;
const MEGABYTE = 1e6;
const KILOBYTE = 1024;
/** Milliseconds between two looks. */
const PAUSE = 50;
/** Looks in which nothing moves: the figure rests. */
const STILL = 20;
/** Milliseconds in which a run that was asked for has begun. */
const BEGUN = 500;
/** Milliseconds after which a sweep that still goes on is measured as it stands. */
const LONGEST_RUN = 40_000;
const PATIENT = { pause: PAUSE, still: STILL, most: LONGEST_RUN };
/** Milliseconds after which a figure that was left has given back what it held. */
const GIVEN_BACK = 8000;

/**
 * @typedef {{ held: number, most: number, left: number }} Held megabytes above the idle page: when the run is over, at any time, and when the reader has gone on
 * @typedef {{ figure: string, idle: number, defaults: Held, ghost?: Held, largest: Held }} FigureMemory `ghost`: after a change, with the run before behind the new one
 * @typedef {(page: import('@playwright/test').Page) => Promise<void>} Use
 */

/** Why it is not measured here, if so. @param {string} folder of the built book */
export function notMeasured(folder) {
  if (!existsSync('/proc/self/status')) return 'this system does not tell what a process holds';
  return existsSync(join(root, folder, 'embed')) ? undefined : `there is no book in ${folder}: npm run build`;
}

/**
 * Resident megabytes of the renderer, figure by figure.
 * @param {{ folder: string, figures?: readonly string[], tell?: (figure: string) => void }} options folder of the built book
 * @returns {Promise<FigureMemory[]>}
 */
export async function figureMemory({ folder, figures = MEASURED, tell = () => undefined }) {
  const site = await serve({ folder });
  const all = [];
  for (const figure of figures) {
    tell(figure);
    const page = PAGES[figure];
    if (page) {
      const address = `${site.address}${page.address}`;
      const { idle, ...defaults } = await heldBy(address, page.defaults);
      const largest = held(await heldBy(address, page.largest));
      all.push({ figure, idle, defaults, largest });
      continue;
    }
    const address = `${site.address}embed/${figure}/`;
    const query = `?figure=${figure}&${Reflect.get(LARGEST, figure)}#${figure}`;
    const { idle, ...defaults } = await heldBy(address, playToTheEnd);
    const opened = await heldBy(address, async (page) => {
      await page.goto(address + query);
      await playToTheEnd(page);
    });
    const again = await heldBy(address, withGhost);
    all.push({ figure, idle, defaults, ghost: held(again), largest: held(opened) });
  }
  await site.close();
  return all;
}

/** @param {Held} found @returns {Held} */
const held = ({ held, most, left }) => ({ held, most, left });

/**
 * In a browser of its own, since a renderer keeps some of what it once had.
 * @param {string} address
 * @param {Use} use
 * @returns {Promise<Held & { idle: number }>}
 */
async function heldBy(address, use) {
  const browser = await launchReader();
  try {
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForSelector('[data-live="true"]');
    await page.waitForTimeout(SETTLED);
    const renderer = await busiestRenderer(browser);
    const idle = residentMegabytes(renderer);
    let most = 0;
    const watch = setInterval(() => (most = Math.max(most, residentMegabytes(renderer) - idle)), PAUSE);
    await use(page)
      .then(() => page.waitForTimeout(SETTLED))
      .finally(() => clearInterval(watch));
    const held = residentMegabytes(renderer) - idle;
    await page.evaluate(scrollOn);
    await page.waitForTimeout(GIVEN_BACK);
    return { idle, held, most: Math.max(most, held), left: residentMegabytes(renderer) - idle };
  } finally {
    await browser.close();
  }
}

/** Until it rests, or as long as a reader would wait. What has neither button was computed at once. @param {import('@playwright/test').Page} page */
async function playToTheEnd(page) {
  await page.waitForSelector('[data-live="true"]');
  await page.evaluate(rest, PATIENT);
  const play = page.getByRole('button', { name: 'Play', exact: true }).first();
  const newSeed = page.getByRole('button', { name: /seed/ }).first();
  if ((await play.count()) > 0 && (await play.isEnabled())) await play.click();
  else if ((await newSeed.count()) > 0) await newSeed.click();
  await page.waitForTimeout(BEGUN);
  await page.evaluate(rest, PATIENT);
}

/** Two runs, the first of which stays pale behind the second, where the figure has such. @param {import('@playwright/test').Page} page */
async function withGhost(page) {
  await playToTheEnd(page);
  const slider = page.locator('.figure-controls input[type="range"]').first();
  if ((await slider.count()) > 0) await slider.press('ArrowRight');
  else await page.locator('.figure-controls select').first().selectOption({ index: 1 });
  await page.waitForTimeout(BEGUN);
  await page.evaluate(rest, PATIENT);
}

/** @param {import('@playwright/test').Page} page @param {string} name of a button */
async function press(page, name) {
  await page.getByRole('button', { name }).first().click();
  await page.waitForTimeout(BEGUN);
  await page.evaluate(rest, PATIENT);
}

/**
 * Runs in the page: waits until nothing plays and nothing changes for a while.
 * @param {{ pause: number, still: number, most: number }} times
 */
async function rest({ pause, still, most }) {
  const end = performance.now() + most;
  let seen = '';
  for (let same = 0; same < still && performance.now() < end;) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const isPlaying = document.querySelector('button[aria-label="Pause"]') !== null;
    const now = `${document.querySelector('.figure-result')?.textContent} ${document.querySelectorAll('main *').length}`;
    same = !isPlaying && now === seen ? same + 1 : 0;
    seen = now;
  }
}

/** Runs in the page: the reader goes on, and the figure leaves the screen. */
function scrollOn() {
  const before = document.body.firstElementChild;
  const screens = document.createElement('div');
  screens.style.height = '500vh';
  document.body.insertBefore(screens, before);
  scrollTo(0, 0);
}

/** @param {import('@playwright/test').Browser} browser */
async function busiestRenderer(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const [busiest] = processInfo.filter(({ type }) => type === 'renderer').toSorted((a, b) => b.cpuTime - a.cpuTime);
  if (!busiest) throw new Error('The browser has no renderer');
  return busiest.id;
}

/** @param {number} process */
function residentMegabytes(process) {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${process}/status`, 'utf8')) ?? [];
  return (Number(kilobytes) * KILOBYTE) / MEGABYTE;
}
