import { describe, expect, test } from 'vitest';
import { definition, raceTable, schema, type Settings } from '../../../src/components/widgets/optimiser-race/figure';
import {
  digitsEntries,
  digitsResult,
  digitsSpecs,
  rateOf,
  surfaceEntries,
  surfaceRace,
  triedRates,
  type SurfaceCourse,
} from '../../../src/components/widgets/optimiser-race/model';
import { outcome } from '../../../src/components/widgets/optimiser-race/OptimiserRace';
import words from '../../../src/content/words/en/optimiser-race.json';
import { RACERS, type Racer } from '../../../src/lib/experiments/momentum/optimiserRace';
import { defaultsOf } from '../../../src/lib/share/setting';

const defaults = defaultsOf(schema);
const arrivals = (course: SurfaceCourse, part: Partial<Settings> = {}) => {
  const settings = { ...defaults, ...part, course };
  const entries = surfaceEntries(surfaceRace(course, settings), settings, []);
  return Object.fromEntries(entries.map(({ racer, arrival }) => [racer, arrival])) as Record<Racer, number | undefined>;
};

describe('what the reader is told to see', () => {
  test('in the slanted ravine momentum and Adam need about as many steps, Nesterov fewer, plain descent and Adagrad many more', () => {
    expect(arrivals('ravine')).toMatchObject({ sgd: 251, momentum: 64, nesterov: 40, adagrad: 189, rmsprop: 592, adam: 66 });
  });

  test('turned along the axes it is easy for Adagrad and RMSProp, and the same as before for the first three', () => {
    expect(arrivals('ravine', { angle: 0 })).toMatchObject({ sgd: 251, momentum: 64, nesterov: 40, adagrad: 11, rmsprop: 132 });
  });

  test('with ten times the learning rates plain descent and momentum diverge, and Adam does not', () => {
    const { sgd, momentum, nesterov, adam } = arrivals('ravine', { factor: 10 });
    expect([sgd, momentum, nesterov]).toEqual([undefined, undefined, undefined]);
    expect(adam).toBeLessThan(200);
  });

  test('watched for 3,000 steps Adam leaves the goal at step 1,409, and momentum does not', () => {
    const settings = { ...defaults, long: true };
    const entries = surfaceEntries(surfaceRace('ravine', settings), settings, []);
    const of = (racer: Racer) => entries.find((entry) => entry.racer === racer);
    const goal = surfaceRace('ravine', settings).goal;
    expect(of('adam')?.losses).toHaveLength(3_001);
    expect(of('adam')?.losses.findIndex((loss, step) => step > 66 && loss > goal)).toBe(1409);
    expect(of('adam')?.arrival ?? Infinity).toBeGreaterThan(1_409);
    expect(of('momentum')?.arrival).toBe(64);
  });

  test('watched for 3,000 steps the rates with which Adam arrives soon are fewer than those of momentum', () => {
    const soon = (long: boolean, racer: Racer) => {
      const arrivals = triedRates({ race: surfaceRace('ravine', { angle: 45, long }) })[RACERS.indexOf(racer)] ?? [];
      const fewest = Math.min(...arrivals.map(([, arrival]) => (Number.isNaN(arrival) ? Infinity : arrival)));
      return arrivals.filter(([, arrival]) => arrival <= 2 * fewest).length;
    };
    expect(soon(false, 'adam')).toBeGreaterThan(soon(false, 'momentum'));
    expect(soon(true, 'adam')).toBeLessThan(soon(true, 'momentum'));
  });

  test('on the flat saddle momentum halves the steps', () => {
    expect(arrivals('saddle')).toMatchObject({ sgd: 126, momentum: 50, nesterov: 31, rmsprop: 168, adam: 58 });
    expect(arrivals('saddle', { angle: 0 })).toMatchObject({ momentum: 50, rmsprop: 7 });
  });
});

test('the arrivals over the learning rate pass through those of the tuned rates', () => {
  const race = surfaceRace('ravine', { angle: 45 });
  const tried = triedRates({ race });
  for (const [place, { racer, arrival }] of surfaceEntries(race, defaults, tried).entries()) {
    expect(tried[place]?.find(([rate]) => rate === rateOf(racer, defaults))?.[1], racer).toBe(arrival);
  }
});

test('a surface has nothing to train, the digits one run for each optimiser with the factor in its learning rate', () => {
  expect(digitsSpecs(defaults)).toEqual([]);
  const specs = digitsSpecs({ ...defaults, course: 'digits', factor: 0.1 });
  expect(specs.map(({ optimiser }) => optimiser.learningRate)).toEqual(
    RACERS.map((racer) => rateOf(racer, { course: 'digits', factor: 0.1 })),
  );
});

const record = (step: number, loss: number) => ({
  kind: 'record' as const,
  step,
  training: { loss, accuracy: 1 },
  validation: { loss, accuracy: 0.8 },
});

test('the digits arrive at the first record below a tenth, and a run that diverged does not', () => {
  const runs = [
    digitsResult({ records: [record(0, 2), record(10, 0.09), record(20, 0.2)] }),
    digitsResult({ records: [record(0, 0.01)], divergedAt: 5 }),
  ];
  const entries = digitsEntries(runs, { ...defaults, course: 'digits' });
  expect(entries.map(({ arrival }) => arrival)).toEqual([10, undefined]);
  expect(raceTable(entries, words).rows.map((row) => row.at(-1))).toEqual([0.8, NaN]);
  expect(outcome(entries, { course: 'digits' }, words)).toBe(words.phrases.waiting);
});

test('the losses can be compared with PyTorch to the end where nothing is chaotic', async () => {
  const run = definition.rerun(defaults);
  if (run.kind !== 'program') throw new Error('a surface is descended by a program');
  for (const { name, values, comparable } of await run.series()) if (name !== 'RMSprop') expect(comparable, name).toBe(values.length);
});

test('on the digits all are compared with PyTorch at moderate rates, and only the calmest at very large ones', () => {
  const compared = (factor: number) => {
    const run = definition.rerun({ ...defaults, course: 'digits', factor });
    return run.kind === 'training' ? run.runs.map(({ spec }) => spec.optimiser.kind) : [];
  };
  expect(compared(1)).toEqual(['sgd', 'sgd', 'sgd', 'adagrad', 'rmsprop', 'adam', 'adamw']);
  expect(compared(8)).toEqual(['sgd', 'adagrad']);
});
