// npm run bench [-- --json] [--rounds 15] [--milliseconds 150] [--clock cpu] [--jobs J1,J5] [--engines fused,pytorch] [--site dist]
// The clock 'cpu' counts only the time in which the engine's thread ran: for a machine that is busy with other things as well.
// npm run bench -- engines [--json] races the engines, and nothing else.
// npm run bench -- sweeps [--json] times the chapters' sweeps with one worker and with two, and nothing else.
// npm run bench -- rules [--json] times the update rules that readers type, and nothing else.
// npm run bench -- check [--json] times the check of a hundred handed-in files, and nothing else.
// npm run bench -- memory [--json] [--site dist] [--figures dropout-twins] measures what the figures of the built book hold, and nothing else.
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { startEngines } from './engines.mjs';
import { figureMemory, MEASURED, notMeasured } from './figureMemory.mjs';
import { bundleBytes, coldStart, figureFrames, memoryGrowth } from './measures.mjs';
import { buildPages, launchBrowser } from './pages.mjs';
import { JOBS, median, medianRatio, raceEngines, TARGETS } from './speeds.mjs';
import { printCheck, printFigures, printReport, printRules, printSweeps } from './report.mjs';
import { checkTime } from './checkTimes.mjs';
import { ruleSpeeds } from './ruleSpeeds.mjs';
import { sweepTimes } from './sweepTimes.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '15' },
    milliseconds: { type: 'string', default: '150' },
    clock: { type: 'string', default: 'wall' },
    jobs: { type: 'string', default: JOBS.join(',') },
    engines: { type: 'string', default: '' },
    site: { type: 'string', default: 'dist' },
    figures: { type: 'string', default: MEASURED.join(',') },
  },
});
const tell = (/** @type {string} */ name) => {
  if (!values.json) process.stderr.write(`${name} `);
};
if (values.clock !== 'wall' && values.clock !== 'cpu') throw new Error("The clock is 'wall' or 'cpu'.");
/** @type {'wall' | 'cpu'} */
const clock = values.clock;
const settings = { rounds: Number(values.rounds), milliseconds: Number(values.milliseconds), clock };

const [only] = positionals;
const is = (/** @type {string} */ part) => only === undefined || only === part;
const why = notMeasured(values.site);
const figures =
  is('memory') && why === undefined ? await figureMemory({ folder: values.site, figures: values.figures.split(','), tell }) : undefined;
/** @type {Awaited<ReturnType<typeof buildPages>>} */
const none = new Map();
const files = only === 'memory' ? none : await buildPages();
const sweeps = is('sweeps') ? await inBrowser((browser) => sweepTimes(browser, files, tell)) : undefined;
const rules = is('rules') ? await inBrowser((browser) => ruleSpeeds(browser, files)) : undefined;
const check = is('check') ? await inBrowser((browser) => checkTime(browser, files)) : undefined;
const report = is('engines') ? await inBrowser(enginesReport) : undefined;
if (values.json) console.log(JSON.stringify({ ...report, sweeps, rules, check, figures }, null, 1));
else {
  if (report) printReport(report);
  if (sweeps) printSweeps(sweeps);
  if (rules) printRules(rules);
  if (check) printCheck(check);
  if (is('memory')) printFigures(figures ?? why ?? '');
}

/**
 * @template Found
 * @param {(browser: import('@playwright/test').Browser) => Promise<Found>} measure
 */
async function inBrowser(measure) {
  const browser = await launchBrowser();
  try {
    return await measure(browser);
  } finally {
    await browser.close();
  }
}

/** @param {import('@playwright/test').Browser} browser */
async function enginesReport(browser) {
  const others = {
    bundles: bundleBytes(files),
    coldStart: await coldStart(browser, files),
    figure: await figureFrames(browser, files),
    memory: await memoryGrowth(browser, files),
  };
  const engines = await startEngines(browser, files, values.engines.split(',').filter(Boolean));
  /** @type {import('./report.mjs').JobReport[]} */
  const jobs = [];
  for (const job of values.jobs.split(',')) {
    tell(job);
    const speeds = await raceEngines(engines, job, settings);
    const names = Object.keys(speeds);
    jobs.push({
      job,
      stepsPerSecond: Object.fromEntries(names.map((name) => [name, median(speeds[name] ?? [])])),
      ratios: Object.fromEntries(names.map((name) => [name, medianRatio(speeds, 'fused', name)])),
      targets: Object.fromEntries(Object.entries(TARGETS).map(([name, wanted]) => [name, Reflect.get(wanted, job)])),
    });
  }
  const report = {
    machine: { cpu: cpus()[0]?.model ?? 'unknown', browser: browser.version() },
    settings,
    engines: Object.fromEntries(engines.map(({ name, words }) => [name, words])),
    jobs,
    ...others,
  };
  for (const engine of engines) await engine.close();
  return report;
}
