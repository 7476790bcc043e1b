import { randomIndex, streamKey, uniform } from '../math/random';
import { FAULTS, prepared, sickened, type Fault } from './fault';
import { TASKS, type Recipe, type Task } from './recipe';
import { CLINIC_STREAMS } from './recipeRows';

/** What is drawn for a case, each from a counter of its own. */
const DRAWS = { fault: 0, task: 1, rows: 2, layers: 3, width: 4, noise: 5, seed: 6, data: 7, suspects: 8, norm: 9 } as const;
/** Other suspects than the true one, where there are few. */
const FEW_OTHERS = 4;

export interface SickCase {
  fault: Fault;
  /** What the owner trains. */
  sick: Recipe;
  /** The same without the fault. */
  healthy: Recipe;
}

/** The case of a number: another number, another fault, other data and other sizes. */
export function sickCase(seed: number): SickCase {
  return caseOf(FAULTS[randomIndex(caseKey(seed), DRAWS.fault, FAULTS.length)] as Fault, seed);
}

/** A case with a fault of one's choice. */
export function caseOf(fault: Fault, seed: number): SickCase {
  const healthy = prepared(fault, healthyRecipe(seed));
  return { fault, healthy, sick: sickened(fault, healthy) };
}

/** The fault and a few others, in the order of all. */
export function fewSuspects(fault: Fault, seed: number): Fault[] {
  const key = streamKey(seed, CLINIC_STREAMS.pick, DRAWS.suspects);
  const others = FAULTS.filter((other) => other !== fault)
    .map((other, i) => ({ other, place: uniform(key, i) }))
    .sort((a, b) => a.place - b.place)
    .slice(0, FEW_OTHERS)
    .map(({ other }) => other);
  return FAULTS.filter((each) => each === fault || others.includes(each));
}

const caseKey = (seed: number) => streamKey(seed, CLINIC_STREAMS.pick);

function healthyRecipe(seed: number): Recipe {
  const key = caseKey(seed);
  /** A whole number in [from, to]. */
  const whole = (draw: number, from: number, to: number) => from + randomIndex(key, draw, to - from + 1);
  const task = TASKS[whole(DRAWS.task, 0, TASKS.length - 1)] as Task;
  return {
    seed: whole(DRAWS.seed, 0, 999_999),
    data: dataOf(task, { points: 5 * whole(DRAWS.rows, 44, 60), seed: whole(DRAWS.data, 0, 999_999), noise: uniform(key, DRAWS.noise) }),
    inputs: 'plain',
    labels: 'own',
    order: 'shuffled',
    leaks: false,
    network: {
      hiddenLayers: whole(DRAWS.layers, 3, 6),
      width: 8 * whole(DRAWS.width, 5, 7),
      activation: 'relu',
      weights: 'he',
      firstBias: 0,
      norm: whole(DRAWS.norm, 0, 1) === 1,
      dropout: 0,
      dropoutAt: 'each',
      squashed: false,
    },
    learningRate: RATES[task],
    accumulates: false,
    batchSize: 20,
    steps: 900,
    validatedIn: 'eval',
  };
}

/** At which a healthy network of the clinic learns the task. */
const RATES: Readonly<Record<Task, number>> = { digits: 0.1, blobs: 0.1, moons: 0.1, spirals: 0.2 };
const VALIDATION_POINTS = 300;

/** @param noise in [0, 1), from little to much */
function dataOf(task: Task, { points, seed, noise }: { points: number; seed: number; noise: number }): Recipe['data'] {
  const rows = { points, validationPoints: VALIDATION_POINTS, seed };
  switch (task) {
    case 'digits':
      return { ...rows, kind: 'digits', size: 14 };
    case 'blobs':
      return { ...rows, kind: 'blobs', classes: 5, noise: 0.3 + 0.1 * noise };
    case 'moons':
      return { ...rows, kind: 'moons', noise: 0.12 + 0.1 * noise };
    case 'spirals':
      return { ...rows, kind: 'spirals', arms: 3, noise: 0.03 + 0.03 * noise };
  }
}
