// Loads every page and drives every figure of the built book in Chromium, Firefox and WebKit, and compares their training runs.
// npm run test:browsers takes the engines that are installed; -- --install installs the others where that can be done.
import { ENGINES } from './browsers/engines.mjs';
import { observedSite } from './browsers/observedSite.mjs';
import { FEWEST, problemsOf, trainedNumbers } from './browsers/reading.mjs';

/** @typedef {import('./browsers/engines.mjs').Tab} Tab */

/** Runs that are soon over: dropout, tanh, and batch normalisation. */
const RUNS = [
  'embed/dropout-twins/?figure=dropout-twins&width=8&points=20&others=1',
  'embed/initialisation-race/?figure=initialisation-race&activation=tanh&depth=3&width=8',
  'embed/before-or-after/?figure=before-or-after&depth=1',
];

/** An engine's tab, or undefined where there is none: the reason is said. @param {import('./browsers/engines.mjs').Engine} engine */
async function started({ name, isThere, start }) {
  try {
    if (!isThere()) throw new Error('it is not installed');
    return { name, tab: await start() };
  } catch (reason) {
    console.log(`${name}: not run: ${sentence(reason)}`);
    return undefined;
  }
}

/**
 * What went wrong on all pages, and the numbers of the training runs.
 * @param {{ name: string, tab: Tab }} engine
 * @param {Awaited<ReturnType<typeof observedSite>>} site
 */
async function readIn({ name, tab }, { address, pages }) {
  const begin = performance.now();
  /** @type {string[]} */
  const problems = [];
  /** @type {string[][]} */
  const runs = [];
  for (const page of pages) {
    await problemsOf(tab, address, page)
      .then((found) => problems.push(...found))
      .catch((/** @type {unknown} */ error) => problems.push(`${page}: ${sentence(error)}`));
  }
  for (const run of RUNS) {
    await trainedNumbers(tab, address + run)
      .then((numbers) => runs.push(numbers))
      .catch((/** @type {unknown} */ error) => problems.push(`${run}: ${sentence(error)}`));
  }
  await tab.close();
  return { name, problems, runs, seconds: (performance.now() - begin) / 1000 };
}

/** @param {unknown} error */
function sentence(error) {
  return error instanceof Error ? error.message : String(error);
}

/** How many records are not the same, or missing in one. @param {string[]} a @param {string[]} b */
function differing(a, b) {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i) => a[i] === b[i]).filter((same) => !same).length;
}

if (process.argv.includes('--install')) {
  for (const { install } of ENGINES.filter(({ isThere }) => !isThere())) install();
}
const engines = (await Promise.all(ENGINES.map(started))).filter((engine) => engine !== undefined);
const site = await observedSite();
const readings = await Promise.all(engines.map((engine) => readIn(engine, site)));
await site.close();

const [first] = readings;
if (first === undefined) throw new Error('There is no browser to read the book in.');
for (const { name, problems, runs, seconds } of readings) {
  const different = runs.map((run, i) => differing(run, first.runs[i] ?? []));
  console.log(
    `${name}: ${site.pages.length} pages, ${problems.length} problems; of ${runs.map(({ length }) => length).join(' + ')} records ` +
      `${different.join(' + ')} differ from ${first.name}'s; ${seconds.toFixed(0)} s`,
  );
  for (const problem of problems) console.error(problem);
  const isSame = runs.length === RUNS.length && runs.every(({ length }) => length >= FEWEST) && different.every((count) => count === 0);
  if (problems.length > 0 || !isSame) process.exitCode = 1;
}
