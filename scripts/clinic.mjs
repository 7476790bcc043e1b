// Measures the faults of the clinic: of each, fifty cases with every test, the cure, and an expert's way. Writes what came out. Where faults are named,
// those alone are measured, as after a change that leaves the recipes of the others as they were. What one run has measured, the next one with the same
// code need not: it may be broken off, and goes on from there.
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { bundleForNode } from './claims/bundle.mjs';
import { codeHash } from './claims/code.mjs';
import { measureAll } from './claims/measure.mjs';
import { progressOf } from './claims/progress.mjs';
import { root } from './root.mjs';

/** @typedef {typeof import('../src/lib/clinic/survey.ts')} Survey @typedef {import('../src/lib/clinic/survey.ts').Surveyed} Surveyed */
/** @typedef {import('./claims/measure.mjs').Outcome} Outcome */

const FOLDER = 'src/lib/clinic/';
const SOURCE = `${FOLDER}survey.ts`;
const PATH = join(root, 'src', 'content', 'clinic', 'survey.json');
const CASES = 50;
const FIRST_SEED = 1000;

const named = process.argv.slice(2);
const bundle = await bundleForNode(SOURCE, 'clinic');
/** @type {unknown} */
const loaded = await import(bundle);
const { experiments: all, faultSurvey } = /** @type {Survey} */ (loaded);
const unknown = named.find((name) => !all.some(({ id }) => id === name));
if (unknown !== undefined) throw new Error(`'${unknown}' is none of the faults ${all.map(({ id }) => id).join(', ')}.`);
const experiments = all.filter(({ id }) => named.length === 0 || named.includes(id));

/** A line for each case that was measured with all of the code, the engine's too, as it is now. */
const keptPath = join(root, '.cache', 'clinic-measured', `${codeHash(SOURCE)}.jsonl`);
mkdirSync(dirname(keptPath), { recursive: true });
const lines = existsSync(keptPath) ? readFileSync(keptPath, 'utf8').split('\n').filter(Boolean) : [];
const measured = lines.map((line) => /** @type {Outcome} */ (JSON.parse(line)));

const wanted = Array.from({ length: CASES }, (_, i) => experiments.map(({ id }) => ({ id, seed: FIRST_SEED + i }))).flat();
/** @param {{ id: string, seed: number }} task */
const measuredOf = ({ id, seed }) => measured.find((outcome) => outcome.id === id && outcome.seed === seed);
const tasks = wanted.filter((task) => measuredOf(task) === undefined);
const showProgress = progressOf(tasks);
await measureAll(tasks, bundle, (done) => {
  const [last] = done.slice(-1);
  if (last) measured.push(last);
  if (last?.measurement) appendFileSync(keptPath, `${JSON.stringify(last)}\n`);
  showProgress(done);
});
const outcomes = wanted.flatMap((task) => measuredOf(task) ?? []);
const failed = outcomes.find(({ failure }) => failure !== undefined);
if (failed) throw new Error(`${failed.id}, seed ${failed.seed}: ${failed.failure ?? ''}`);

/** @param {string} fault */
const casesOf = (fault) =>
  outcomes
    .filter(({ id }) => id === fault)
    .sort((a, b) => a.seed - b.seed)
    .map(({ measurement }) => /** @type {Surveyed} */ (/** @type {unknown} */ (measurement)));
/** @type {unknown} */
const written = JSON.parse(readFileSync(PATH, 'utf8'));
const before = /** @type {{ faults: Record<string, import('../src/lib/clinic/survey.ts').FaultSurvey> }} */ (written);
const measuredNow = new Map(experiments.map(({ id }) => [id, faultSurvey(casesOf(id))]));
const faults = Object.fromEntries(
  all.flatMap(({ id }) => {
    const found = measuredNow.get(id) ?? before.faults[id];
    return found ? [[id, found]] : [];
  }),
);
const survey = { code: codeHash(SOURCE, FOLDER), firstSeed: FIRST_SEED, faults };
writeFileSync(PATH, await format(JSON.stringify(survey), { ...(await resolveConfig(PATH)), parser: 'json' }));
for (const [fault, { sick, healed, verdicts, minutes }] of measuredNow)
  console.log(`${fault}: sick ${sick}, healed ${healed}, named ${verdicts[fault] ?? 0} of ${CASES}, ${minutes.toFixed(1)} minutes`);
