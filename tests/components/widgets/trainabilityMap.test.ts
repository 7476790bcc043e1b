import { describe, expect, test } from 'vitest';
import { mapTable, schema } from '../../../src/components/widgets/trainability-map/figure';
import {
  cellLoss,
  cells,
  COARSE,
  COMPARED,
  DEPTHS,
  isTrained,
  mapSpecs,
  PLACES,
} from '../../../src/components/widgets/trainability-map/model';
import { changeCurves } from '../../../src/components/widgets/trainability-map/theory';
import { outcome } from '../../../src/components/widgets/trainability-map/TrainabilityMap';
import words from '../../../src/content/words/en/trainability-map.json';
import { CHANCE, VARIANCES } from '../../../src/lib/experiments/initialization/scaledNetwork';
import { trainedRun } from '../../../src/lib/experiments/trainedRun';
import { trainabilityMapSource } from '../../../src/lib/pytorch/trainabilityMapSource';
import { defaultsOf } from '../../../src/lib/share/setting';
import { specProblems } from '../../../src/lib/spec/validateSpec';

const defaults = defaultsOf(schema);
const specs = mapSpecs(defaults);

describe('what the reader is told to see', () => {
  const cellAt = (depth: number, variance: number) => {
    const index = PLACES.findIndex(({ column, row }) => DEPTHS[column] === depth && VARIANCES[row] === variance);
    const spec = specs[index];
    if (!spec) throw new Error(`no cell at ${depth}, ${variance}`);
    const losses = Array.from({ length: index }, () => undefined);
    return cells([...losses, cellLoss(trainedRun(spec))])[0];
  };
  const trains = (depth: number, variance: number) => {
    const cell = cellAt(depth, variance);
    return cell !== undefined && isTrained(cell);
  };

  test('two layers train from any scale', () => {
    for (const variance of [0.25, 2, 16]) expect(trains(2, variance)).toBe(true);
  });

  test('twenty layers train on the line of the theory, not at half or twice its standard deviation', () => {
    expect(trains(20, 2)).toBe(true);
    expect(trains(20, 0.5)).toBe(false);
    expect(trains(20, 8)).toBe(false);
  });

  test('too large weights diverge, too small ones guess', () => {
    expect(cellAt(14, 8)?.loss).toBeNull();
    expect(cellAt(14, 0.5)?.loss).toBeCloseTo(CHANCE, 2);
  });
});

describe('the theory', () => {
  test('has a funnel for ReLU: the deeper, the nearer to the line at 2', () => {
    const { shrinks, grows } = changeCurves('relu', 1);
    const nearTo = (depth: number, curve: typeof grows) =>
      curve.reduce((best, point) => (Math.abs(point[0] - depth) < Math.abs(best[0] - depth) ? point : best));
    expect(nearTo(8, shrinks)[1]).toBeLessThan(nearTo(24, shrinks)[1]);
    expect(nearTo(8, grows)[1]).toBeGreaterThan(nearTo(24, grows)[1]);
    expect(nearTo(24, shrinks)[1]).toBeLessThan(2);
    expect(nearTo(24, grows)[1]).toBeGreaterThan(2);
  });

  test('lets tanh off lightly above its line at 1', () => {
    const at = (activation: 'relu' | 'tanh') => changeCurves(activation, 1).grows.find(([depth]) => depth < 20)?.[1] ?? NaN;
    expect(at('tanh')).toBeGreaterThan(1.5 * at('relu'));
  });
});

describe('the order of the runs', () => {
  test('is a coarse map first, then all the rest, every cell once', () => {
    expect(PLACES).toHaveLength(DEPTHS.length * VARIANCES.length);
    expect(new Set(PLACES.map(({ column, row }) => `${column}-${row}`)).size).toBe(PLACES.length);
    expect(PLACES.slice(0, COARSE).every(({ isCoarse }) => isCoarse)).toBe(true);
    expect(PLACES.slice(COARSE).some(({ isCoarse }) => isCoarse)).toBe(false);
    expect(COMPARED.every((depth) => DEPTHS.indexOf(depth) % 2 === 0)).toBe(true);
  });
});

test('the cells of a map differ in depth and scale alone, and make sense at both ends of every slider', () => {
  expect(new Set(specs.map((spec) => JSON.stringify({ ...spec, layers: [] }))).size).toBe(1);
  for (const end of ['min', 'max'] as const) {
    const { width, learningRate, steps } = schema;
    const settings = { ...defaults, width: width[end], learningRate: learningRate[end], steps: steps[end] };
    expect(mapSpecs(settings).flatMap(specProblems)).toEqual([]);
  }
});

test('the sentence and the table say what is known, and no more', () => {
  const losses = PLACES.map(({ column }) => (column === 0 ? 0.1 : column === 1 ? null : CHANCE));
  expect(outcome([], false, words)).toBe(words.phrases.notYet);
  expect(outcome(cells(losses.slice(0, 5)), true, words)).toBe(words.phrases.running);
  expect(outcome(cells(losses.slice(0, COARSE)), false, words)).toContain('7 of 7 scales at 2 layers, 0 of 7 scales at 14 layers');
  expect(outcome(cells(losses), false, words)).toContain('13 of 13 scales at 2 layers');
  const { rows } = mapTable(cells(losses.slice(0, COARSE)), words);
  expect(rows[0]).toEqual([0.25, 0.1, '', CHANCE, '', CHANCE, '', CHANCE, '', CHANCE, '', CHANCE]);
  expect(mapTable(cells(losses), words).rows[1]?.slice(1, 4)).toEqual([0.1, 'diverged', CHANCE]);
});

test('the PyTorch program follows the controls', () => {
  const source = (part: Partial<typeof defaults>) =>
    trainabilityMapSource({ ...defaults, ...part }, { depths: DEPTHS, variances: VARIANCES });
  const changes = [{ activation: 'tanh' as const }, { width: 8 }, { learningRate: 0.5 }, { steps: 40 }, { seed: 7 }];
  expect(new Set([source({}), ...changes.map(source)]).size).toBe(changes.length + 1);
});
