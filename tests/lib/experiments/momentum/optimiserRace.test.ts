import { describe, expect, test } from 'vitest';
import {
  DIGITS_STEPS,
  digitsRun,
  RACERS,
  racePath,
  racerSpec,
  stepsToGoal,
  TUNED_RATES,
} from '../../../../src/lib/experiments/momentum/optimiserRace';
import { updateParameter } from '../../../../src/lib/nn/optimise';
import { specProblems } from '../../../../src/lib/spec/validateSpec';
import { raceGrounds, turned } from '../../../../src/lib/surfaces/raceGrounds';

const paths = (racer: (typeof RACERS)[number], degrees: number, rate = 0.05) =>
  racePath(turned(raceGrounds.ravine, degrees), racerSpec(racer, rate), 60);

describe('on a ground that is turned', () => {
  test.each(['sgd', 'momentum', 'nesterov'] as const)('%s goes the same way, turned with it', (racer) => {
    const [level, slanted] = [paths(racer, 0), paths(racer, 45)];
    slanted.losses.forEach((loss, step) => expect(loss).toBeCloseTo(level.losses[step] ?? NaN, 5));
  });

  test.each(['adagrad', 'rmsprop', 'adam'] as const)('%s goes another', (racer) => {
    expect(Math.abs((paths(racer, 45).losses[60] ?? NaN) - (paths(racer, 0).losses[60] ?? NaN))).toBeGreaterThan(0.001);
  });

  test('adaptive methods treat a quarter of a turn as nothing: it only exchanges the axes', () => {
    for (const racer of RACERS) expect(paths(racer, 90).losses[60]).toBeCloseTo(paths(racer, 0).losses[60] ?? NaN, 4);
  });
});

// Each of these first steps follows from the method's formula with an empty memory.
test('the first step of Adam and of Adagrad has the length of the learning rate in every coordinate, whatever the gradient', () => {
  for (const racer of ['adam', 'adagrad'] as const) {
    const [from, to] = paths(racer, 30, 0.1).positions;
    for (const axis of [0, 1] as const) expect(Math.abs((to?.[axis] ?? NaN) - (from?.[axis] ?? NaN))).toBeCloseTo(0.1, 4);
  }
});

test('the first step of RMSProp is ten times as long, since its mean of squares starts at 0 and takes in a hundredth', () => {
  const [from, to] = paths('rmsprop', 30, 0.1).positions;
  for (const axis of [0, 1] as const) expect(Math.abs((to?.[axis] ?? NaN) - (from?.[axis] ?? NaN))).toBeCloseTo(1, 4);
});

// Both roots of Nesterov's iteration matrix lie inside the unit circle exactly as long as alpha lambda < (2 + 2 beta) / (1 + 2 beta).
test.each([
  ['nesterov', 3.8 / 2.8],
  ['momentum', 3.8],
] as const)('%s with 0.9 converges on a curvature of 1 just below a learning rate of %f and not above', (racer, limit) => {
  const last = (rate: number) => racePath(raceGrounds.ravine, racerSpec(racer, rate), 2000).losses.at(-1) ?? NaN;
  expect(last(0.97 * limit)).toBeLessThan(1e-6);
  expect(last(1.03 * limit)).toBeGreaterThan(1);
});

describe('steps to the goal', () => {
  test('count until the loss stays there', () => {
    expect(stepsToGoal([4, 1, 3, 1, 0.5], 1, 4)).toBe(3);
    expect(stepsToGoal([0.5, 0.5], 1, 1)).toBe(0);
  });

  test('there are none for a path that leaves again, or that diverged', () => {
    expect(stepsToGoal([4, 1, 3], 1, 2)).toBeUndefined();
    expect(stepsToGoal([4, 1], 1, 2)).toBeUndefined();
    expect(racePath(raceGrounds.ravine, racerSpec('sgd', 1e30), 40).losses.length).toBeLessThan(40);
  });
});

describe('the tuned learning rates', () => {
  const goals = { ravine: raceGrounds.ravine.value(...raceGrounds.ravine.start) / 1000, saddle: raceGrounds.saddle.value(0, -1.2) / 2 };
  const scale = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10];

  test.each(['ravine', 'saddle'] as const)('are the best of their scale on the %s', (course) => {
    const ground = turned(raceGrounds[course], 45);
    const arrival = (racer: (typeof RACERS)[number], rate: number) =>
      stepsToGoal(racePath(ground, racerSpec(racer, rate), 600).losses, goals[course], 600) ?? Infinity;
    for (const racer of RACERS) {
      const arrivals = scale.map((rate) => arrival(racer, rate));
      expect(arrival(racer, TUNED_RATES[course][racer]), racer).toBe(Math.min(...arrivals));
    }
  });
});

describe('in the slanted ravine', () => {
  const ground = turned(raceGrounds.ravine, 45);
  const first = ground.value(...ground.start);
  const losses = (racer: (typeof RACERS)[number], rate: number, steps: number) =>
    racePath(ground, racerSpec(racer, rate), steps).losses.map((loss) => loss / first);

  test('plain descent at 1.95 needs 128 steps, and the heavy ball with momentum 0.66 at 3.15 needs 23', () => {
    expect(stepsToGoal(losses('sgd', 1.95, 600), 1e-3, 600)).toBe(128);
    const heavyBall = racePath(ground, { kind: 'sgd', learningRate: 3.15, momentum: 0.66 }, 600);
    expect(stepsToGoal(heavyBall.losses, first / 1000, 600)).toBe(23);
  });

  test('Adam with its tuned rate leaves the goal at step 1,409, for 0.45 of the first loss, again and again; with 0.2 it stays', () => {
    const tuned = losses('adam', TUNED_RATES.ravine.adam, 6_000);
    const arrived = stepsToGoal(tuned.slice(0, 1_001), 1e-3, 1_000) ?? NaN;
    expect(arrived).toBe(66);
    expect(tuned.findIndex((loss, step) => step > arrived && loss > 1e-3)).toBe(1409);
    expect(Math.max(...tuned.slice(1_409, 1_500))).toBeCloseTo(0.45, 2);
    const above = tuned.map((loss, step) => (loss > 0.01 ? step : 0)).filter((step) => step > 1_500);
    expect(above.filter((step, index) => step - (above[index - 1] ?? 0) > 100).length).toBeGreaterThan(2);
    const slow = losses('adam', 0.2, 10_000);
    expect(Math.max(...slow.slice(stepsToGoal(slow.slice(0, 1_001), 1e-3, 1_000)))).toBeLessThan(1e-3);
  });

  // Cohen et al. (2022): Adam without its second memory is stable below the curvature (2 + 2 beta_1) / ((1 - beta_1) alpha) = 38 / alpha.
  test('the loss of Adam falls until the curvature in its own coordinates is at 38 over the learning rate, and then rises', () => {
    const place = Float32Array.from(ground.start);
    const memory = { first: new Float32Array(2), second: new Float32Array(2) };
    const optimiser = racerSpec('adam', 1);
    const edges: number[] = [];
    const heights: number[] = [];
    for (let step = 1; step <= 1_400; step++) {
      updateParameter(optimiser, place, Float32Array.from(ground.gradient(place[0] ?? NaN, place[1] ?? NaN)), memory, {
        step,
        hasMomentum: false,
      });
      const [a = NaN, b = NaN] = Array.from(memory.second, (second) => Math.sqrt(second / (1 - 0.999 ** step)));
      // Of the Hessian, whose entries are 0.505 and 0.495 at 45 degrees, divided by the roots.
      const [half, apart, mixed] = [(0.505 / a + 0.505 / b) / 2, (0.505 / a - 0.505 / b) / 2, 0.495 / Math.sqrt(a * b)];
      edges.push(half + Math.hypot(apart, mixed));
      heights.push(ground.value(place[0] ?? NaN, place[1] ?? NaN));
    }
    const crossed = edges.findIndex((edge) => edge > 38);
    const meanHeight = (from: number) => Math.log(heights.slice(from, from + 25).reduce((sum, height) => sum + height, 0));
    expect(crossed).toBeGreaterThan(1_000);
    expect(meanHeight(crossed - 50)).toBeLessThan(meanHeight(crossed - 300));
    expect(meanHeight(crossed + 100)).toBeGreaterThan(meanHeight(crossed));
    expect(meanHeight(crossed + 130)).toBeGreaterThan(meanHeight(crossed + 100));
  });
});

test('the runs on the digits are valid, and differ in the optimiser alone', () => {
  const specs = RACERS.map((racer) => digitsRun(3, racerSpec(racer, TUNED_RATES.digits[racer])));
  expect(specs.flatMap(specProblems)).toEqual([]);
  expect(new Set(specs.map((spec) => JSON.stringify({ ...spec, optimiser: undefined }))).size).toBe(1);
  expect(specs[0]?.steps).toBe(DIGITS_STEPS);
});
