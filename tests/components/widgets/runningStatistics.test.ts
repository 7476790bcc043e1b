import { describe, expect, test } from 'vitest';
import { schema } from '../../../src/components/widgets/running-statistics/figure';
import {
  evalLoss,
  EVALUATED,
  forgottenLoss,
  ofData,
  running,
  STEPS,
  track,
  trained,
} from '../../../src/components/widgets/running-statistics/model';
import { defaultsOf } from '../../../src/lib/share/setting';

const defaults = defaultsOf(schema);
const run = trained(defaults);
const losses = (momentum: number, step: number) => ({
  running: evalLoss(run, running(run, momentum), step),
  data: evalLoss(run, ofData(run), step),
});

describe('what the reader is told to see', () => {
  test('evaluated at step 5 the loss is too high, at step 44 it is right', () => {
    const [early, late] = [losses(0.1, 5), losses(0.1, 44)];
    expect(early.running / early.data).toBeGreaterThan(1.2);
    expect(late.running / late.data).toBeLessThan(1.03);
  });

  test('with rho = 0.01 it is still too high at step 44', () => {
    const { running: slow, data } = losses(0.01, 44);
    expect(slow / data).toBeGreaterThan(1.2);
  });

  test('without eval() sorted batches are misread, shuffled ones less', () => {
    const forgotten = (sorted: boolean) => forgottenLoss(run, { ...defaults, sorted }, STEPS);
    expect(forgotten(true)).toBeGreaterThan(4 * losses(0.1, STEPS).running);
    expect(forgotten(false)).toBeLessThan(2 * losses(0.1, STEPS).running);
    expect(forgotten(false)).toBeGreaterThan(losses(0.1, STEPS).running);
  });

  test('with rho = 1 the running mean is the batch’s', () => {
    const { running: own, batch } = track(run, running(run, 1), 'mean');
    expect(own.slice(1)).toEqual(batch.slice(1));
  });

  test('the running variance begins at 1 and comes to the data’s', () => {
    const { running: own, data } = track(run, running(run, 0.1), 'variance');
    expect(own[0]).toBe(1);
    expect(Math.abs((own[STEPS] ?? NaN) / (data[STEPS] ?? NaN) - 1)).toBeLessThan(0.15);
    expect((own[5] ?? NaN) / (data[5] ?? NaN)).toBeGreaterThan(1.4);
  });
});

test('a batch of one is refused without eval()', () => {
  expect(forgottenLoss(run, { ...defaults, testSize: 1 }, STEPS)).toBeNaN();
});

test('the losses are computed at every early step, at the last, and at few between', () => {
  expect(EVALUATED.slice(0, 21)).toEqual(Array.from({ length: 21 }, (_, step) => step));
  expect(EVALUATED.at(-1)).toBe(STEPS);
  expect(EVALUATED.length).toBeLessThan(60);
});
