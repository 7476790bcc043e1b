import { describe, expect, test } from 'vitest';
import type { ModeLosses } from '../../../src/lib/clinic/examination';
import { expertPath } from '../../../src/lib/clinic/expertPath';
import { readTest, type Look, type Reading } from '../../../src/lib/clinic/reading';

/** Of a case in which nothing stands out. */
const USUAL: { readonly [Of in Look]: Reading<Of> } = {
  course: 'stops',
  start: 'guessing',
  modes: 'agree',
  layers: 'well',
  overfit: 'notLearnt',
  fresh: 'same',
  seeds: 'same',
  rates: 'none',
};
const pathOf = (readings: Partial<{ [Of in Look]: Reading<Of> }>) => expertPath((look) => ({ ...USUAL, ...readings })[look]);

describe('an expert', () => {
  test('looks at the modes where the first loss is far too high and the layers are well: masks may make it so', () => {
    const { steps, verdict, cost } = pathOf({ start: 'farAbove', modes: 'calmInEval' });
    expect(verdict).toBe('keptForDropped');
    expect(steps.map(({ look }) => look)).toEqual(['course', 'start', 'layers', 'modes']);
    expect(cost).toBe(5);
  });

  test('orders no test twice', () => {
    const looks = pathOf({ course: 'stuck', overfit: 'learnt' }).steps.map(({ look }) => look);
    expect(new Set(looks).size).toBe(looks.length);
  });

  test('looks at new rows where the curves look well, also if ten rows alone were too much for the rate', () => {
    expect(pathOf({ overfit: 'explodes', fresh: 'worse' })).toMatchObject({ verdict: 'leak' });
    expect(pathOf({ course: 'stuck', overfit: 'explodes', fresh: 'worse' }).steps.map(({ look }) => look)).not.toContain('fresh');
  });

  test('needs no sweep where the layers tell it', () => {
    expect(pathOf({ course: 'stuck', layers: 'vanishes' })).toMatchObject({ verdict: 'sigmoidStack', cost: 3 });
  });
});

describe('train mode against eval mode', () => {
  const well: ModeLosses = { logged: 0.3, train: 0.3, eval: 0.3, validation: 0.5, validationEval: 0.5, validationAgain: 0.5 };
  const read = (part: Partial<ModeLosses>) => readTest('modes', { ...well, ...part }, 2);

  test('tells a validation in train mode by its difference from eval mode, even if it happens to come out the same twice', () => {
    expect(read({})).toBe('agree');
    expect(read({ validation: 0.6, validationAgain: 0.6 })).toBe('validatedInTrain');
  });

  test('compares the modes on the same weights: batches of weights that have moved on do not count', () => {
    expect(read({ logged: 0.9 })).toBe('agree');
    expect(read({ logged: 0.9, train: 0.9 })).toBe('calmInEval');
  });

  test('takes a small difference for masks only where there is no batch normalisation', () => {
    expect(read({ train: 0.33 })).toBe('calmInEval');
    expect(read({ train: 0.33, normOutputs: 0.95 })).toBe('agree');
  });
});

test('a sweep finds a rate too small only where a hundred or a thousand times the rate is better', () => {
  const flat = [0.7, 0.7, 0.7, 0.6, 0.6, 0.6, 0.6];
  const read = (endings: readonly number[]) => readTest('rates', { endings, lowest: endings }, 2);
  expect(read([0.7, 0.7, 0.7, 0.7, 0.4, Infinity, Infinity])).toBe('none');
  expect(read([0.7, 0.7, 0.7, 0.7, 0.6, 0.3, 0.1])).toBe('higher');
  expect(read(flat)).toBe('bounded');
});
