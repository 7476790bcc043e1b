import { expect, test } from 'vitest';
import { defaultsOf } from '../../src/lib/share/setting';
import { racePath, RACERS, racerSpec, stepsToGoal, TUNED_RATES, type Racer } from '../../src/lib/experiments/momentum/optimiserRace';
import * as microscope from '../../src/components/widgets/batch-microscope/figure';
import { stages } from '../../src/components/widgets/batch-microscope/model';
import * as wells from '../../src/components/widgets/double-well/figure';
import { rolls } from '../../src/components/widgets/double-well/model';
import * as noise from '../../src/components/widgets/gradient-noise/figure';
import { drawsOf, noiseRun } from '../../src/components/widgets/gradient-noise/model';
import { surfaceRace } from '../../src/components/widgets/optimiser-race/model';
import { sharesAt, spectraOf } from '../../src/components/widgets/random-eigenvalues/model';

/** Steps to the goal in the ravine, as the figure has it, each racer with a factor on its own rate. */
function arrival(racer: Racer, { angle, factor = 1, long = false }: { angle: number; factor?: number; long?: boolean }) {
  const { ground, goal, mostSteps } = surfaceRace('ravine', { angle, long });
  const { losses } = racePath(ground, racerSpec(racer, factor * TUNED_RATES.ravine[racer]), mostSteps);
  return stepsToGoal(losses, goal, mostSteps);
}

test('who arrives first: the race at 20 degrees', () => {
  const steps = Object.fromEntries(RACERS.map((racer) => [racer, arrival(racer, { angle: 20 })]));
  expect(steps).toMatchObject({ nesterov: 40, momentum: 64, adagrad: 101, sgd: 251, rmsprop: 529 });
  expect(arrival('adagrad', { angle: 0 })).toBe(11);
});

test('double everybody’s rate: the last stops that arrive', () => {
  const at = (racer: Racer, factor: number, long = false) => arrival(racer, { angle: 45, factor, long });
  expect([at('momentum', 6.31), at('momentum', 7.94)]).toEqual([80, undefined]);
  expect([at('nesterov', 2.51), at('nesterov', 3.16)]).toEqual([42, undefined]);
  expect([at('adam', 10), at('adam', 10, true)]).toEqual([118, 2179]);
});

test('where does it end: crossings of the hill', () => {
  const crossings = (start: number, momentum: number) => rolls({ ...defaultsOf(wells.schema), start, momentum }).withMomentum.crossings;
  expect([0.7, 0.9, 0.96, 0.98].map((momentum) => crossings(1.8, momentum))).toEqual([0, 1, 2, 4]);
  expect([0.7, 0.9, 0.96, 0.98].map((momentum) => crossings(1.6, momentum))).toEqual([0, 1, 1, 3]);
});

test('lift them: from a tenth to nine tenths', () => {
  const lift = (dimension: '2' | '10' | '100', share: number) => {
    const spectra = spectraOf({ dimension, seed: 1 });
    return Array.from({ length: 61 }, (_, stop) => stop / 20).find((each) => sharesAt(spectra, each).minima >= share);
  };
  expect([lift('100', 0.1), lift('100', 0.9)]).toEqual([1.85, 2.05]);
  expect([lift('10', 0.1), lift('10', 0.9)]).toEqual([1.35, 2]);
  expect([lift('2', 0.1), lift('2', 0.9)]).toEqual([0, 2]);
});

test('halve the jitter: steps down to 0.5', () => {
  const steps = (part: Partial<noise.Settings>) => {
    const settings = { ...defaultsOf(noise.schema), ...part };
    return noiseRun(settings, drawsOf(settings)).withMomentum.meanSquares.findIndex((square) => square < 0.25);
  };
  expect([{}, { batch: '4' }, { learningRate: 0.005 }, { momentum: 0.6 }].map((part) => steps(part as Partial<noise.Settings>))).toEqual([
    12, 12, 34, 35,
  ]);
});

test('move one example: its value, and the span of the others', () => {
  const numbers = [3, 8, -8].map((first) => {
    const { normalised, outputs } = stages({ ...defaultsOf(microscope.schema), first });
    const others = outputs.slice(1);
    return [normalised[0]?.toFixed(2), (Math.max(...others) - Math.min(...others)).toFixed(1)];
  });
  expect(numbers).toEqual([
    ['-0.43', '4.8'],
    ['1.74', '3.7'],
    ['-2.45', '1.9'],
  ]);
});
