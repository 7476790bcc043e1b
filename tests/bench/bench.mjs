// npm run bench [-- --json] [--rounds 15] [--milliseconds 150] [--clock cpu] [--jobs J1,J5] [--engines fused,pytorch]
// The clock 'cpu' counts only the time in which the engine's thread ran: for a machine that is busy with other things as well.
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { startEngines } from './engines.mjs';
import { bundleBytes, coldStart, figureFrames, memoryGrowth } from './measures.mjs';
import { buildPages, launchBrowser } from './pages.mjs';
import { JOBS, median, medianRatio, raceEngines, TARGETS } from './speeds.mjs';
import { printReport } from './report.mjs';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '15' },
    milliseconds: { type: 'string', default: '150' },
    clock: { type: 'string', default: 'wall' },
    jobs: { type: 'string', default: JOBS.join(',') },
    engines: { type: 'string', default: '' },
  },
});
if (values.clock !== 'wall' && values.clock !== 'cpu') throw new Error("The clock is 'wall' or 'cpu'.");
/** @type {'wall' | 'cpu'} */
const clock = values.clock;
const settings = { rounds: Number(values.rounds), milliseconds: Number(values.milliseconds), clock };

const files = await buildPages();
const browser = await launchBrowser();
try {
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
    if (!values.json) process.stderr.write(`${job} `);
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
  if (values.json) console.log(JSON.stringify(report, null, 1));
  else printReport(report);
} finally {
  await browser.close();
}
