// Measures the book's claims and writes the results: all of them, those that are named, or with --changed those whose code is not what was measured.
import { bundleExperiments, loadExperiments } from './claims/bundle.mjs';
import { codeHash } from './claims/code.mjs';
import { measureAll } from './claims/measure.mjs';
import { progressOf } from './claims/progress.mjs';
import { chapterResults, versions, writeChapterResults } from './claims/results.mjs';

/** @typedef {import('../src/lib/experiments/allExperiments.ts').PlacedExperiment} PlacedExperiment */

const onlyChanged = process.argv.includes('--changed');
const ids = process.argv.slice(2).filter((argument) => argument !== '--changed');
// The code is bundled now: a file that changes while the claims are measured has no say in them.
const bundle = await bundleExperiments();
const { experiments, measuredSentence, rounded, verdict } = await loadExperiments(bundle);

const unknown = ids.filter((id) => !experiments.some((placed) => placed.id === id));
if (unknown.length > 0) {
  console.error(`There is no claim ${unknown.join(', ')}. Claims:\n${experiments.map(({ id }) => `  ${id}`).join('\n')}`);
  process.exit(1);
}

const codes = new Map(experiments.map(({ id, path }) => [id, codeHash(path)]));
const chosen = experiments
  .filter(({ id }) => ids.length === 0 || ids.includes(id))
  .filter(({ id, chapter }) => !onlyChanged || chapterResults(chapter)[id]?.code !== codes.get(id));
// Every claim's first seed comes first, so that the time left is soon known.
const tasks = chosen
  .flatMap(({ id, experiment }) => experiment.seeds.map((seed, turn) => ({ id, seed, turn })))
  .sort((a, b) => a.turn - b.turn)
  .map(({ id, seed }) => ({ id, seed }));
const outcomes = await measureAll(tasks, bundle, progressOf(tasks));

const failures = [];
for (const chapter of new Set(chosen.map((placed) => placed.chapter))) {
  const results = chapterResults(chapter);
  for (const placed of chosen.filter((each) => each.chapter === chapter)) {
    const failure = record(placed, results);
    if (failure !== undefined) failures.push(`${placed.id} ${failure}`);
  }
  const present = Object.entries(results).filter(([id]) => experiments.some((placed) => placed.id === id));
  await writeChapterResults(chapter, Object.fromEntries(present));
}

for (const failure of failures) console.error(`FAIL ${failure}`);
console.log(`${chosen.length - failures.length} of ${chosen.length} claims hold`);
process.exitCode = failures.length === 0 ? 0 : 1;

/**
 * Puts a claim's result among its chapter's; what is wrong with it, if anything.
 * @param {PlacedExperiment} placed
 * @param {Record<string, import('../src/lib/experiments/claimResult.ts').ClaimResult>} results
 * @returns {string | undefined}
 */
function record({ id, experiment }, results) {
  const own = outcomes.filter((outcome) => outcome.id === id);
  const seconds = own.reduce((sum, outcome) => sum + outcome.seconds, 0);
  const failed = own.find(({ failure }) => failure !== undefined);
  if (failed) return `cannot be measured: ${failed.failure ?? ''} (seed ${failed.seed})`;
  try {
    const { seeds } = experiment;
    const measurements = seeds.map((seed) => rounded(own.find((outcome) => outcome.seed === seed)?.measurement ?? {}));
    const result = { ...verdict(experiment, measurements), seeds, measurements, code: codes.get(id) ?? '', versions };
    results[id] = result;
    const sentence = measuredSentence(result);
    if (!result.holds) return `no longer holds: ${sentence}`;
    console.log(`ok   ${id}: ${sentence}; ${seconds.toFixed(1)} s`);
  } catch (error) {
    return `cannot be judged: ${String(error)}`;
  }
  return undefined;
}
