// Measures the faults of the clinic: of each, fifty cases with every test, the cure, and an expert's way. Writes what came out; a number says how many cases.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { bundleForNode } from './claims/bundle.mjs';
import { codeHash } from './claims/code.mjs';
import { measureAll } from './claims/measure.mjs';
import { progressOf } from './claims/progress.mjs';
import { root } from './root.mjs';

/** @typedef {typeof import('../src/lib/clinic/survey.ts')} Survey @typedef {import('../src/lib/clinic/survey.ts').Surveyed} Surveyed */

const FOLDER = 'src/lib/clinic/';
const SOURCE = `${FOLDER}survey.ts`;
const PATH = join(root, 'src', 'content', 'clinic', 'survey.json');
const CASES = 50;
const FIRST_SEED = 1000;

const cases = Number(process.argv[2] ?? CASES);
const bundle = await bundleForNode(SOURCE, 'clinic');
/** @type {unknown} */
const loaded = await import(bundle);
const { experiments, faultSurvey } = /** @type {Survey} */ (loaded);

const tasks = Array.from({ length: cases }, (_, i) => experiments.map(({ id }) => ({ id, seed: FIRST_SEED + i }))).flat();
const outcomes = await measureAll(tasks, bundle, progressOf(tasks));
const failed = outcomes.find(({ failure }) => failure !== undefined);
if (failed) throw new Error(`${failed.id}, seed ${failed.seed}: ${failed.failure ?? ''}`);

/** @param {string} fault */
const casesOf = (fault) =>
  outcomes
    .filter(({ id }) => id === fault)
    .sort((a, b) => a.seed - b.seed)
    .map(({ measurement }) => /** @type {Surveyed} */ (/** @type {unknown} */ (measurement)));
const faults = Object.fromEntries(experiments.map(({ id }) => [id, faultSurvey(casesOf(id))]));
const survey = { code: codeHash(SOURCE, FOLDER), firstSeed: FIRST_SEED, faults };
writeFileSync(PATH, await format(JSON.stringify(survey), { ...(await resolveConfig(PATH)), parser: 'json' }));
for (const [fault, { sick, healed, verdicts, minutes }] of Object.entries(faults))
  console.log(`${fault}: sick ${sick}, healed ${healed}, named ${verdicts[fault] ?? 0} of ${cases}, ${minutes.toFixed(1)} minutes`);
