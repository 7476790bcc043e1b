import { describe, expect, test } from 'vitest';
import { neighbour, takes, valueOf, withValue, type NumberField } from '../../../src/lib/lab/field';
import { costOf } from '../../../src/lib/lab/estimate';
import {
  AVERAGE_FIELDS,
  DATA_FIELDS,
  INIT_FIELDS,
  LAYER_FIELDS,
  OPTIMISER_FIELDS,
  SCHEDULE_FIELDS,
  type BookData,
} from '../../../src/lib/lab/labFields';
import { fitted, networkProblems, recordEvery, runOf, withData } from '../../../src/lib/lab/labNetwork';
import { createDataSpec, createInit, createLayer, createOptimiser } from '../../../src/lib/lab/newParts';
import { PRESETS, presetState } from '../../../src/lib/lab/presets';
import type { InitialiserSpec, LayerSpec, OptimiserSpec } from '../../../src/lib/spec/spec';
import { train } from '../../../src/lib/training/train';

const { a } = presetState('momentum');
const keysOf = <Kind extends string>(table: Readonly<Record<Kind, unknown>>) => Object.keys(table) as Kind[];

describe('every kind of a part, as it is at first, can be trained', () => {
  test.each(keysOf<BookData>(DATA_FIELDS))('data %s', (kind) => {
    expect(networkProblems(withData(a, createDataSpec(kind)))).toEqual([]);
  });
  test.each(keysOf<OptimiserSpec['kind']>(OPTIMISER_FIELDS))('optimiser %s', (kind) => {
    expect(networkProblems({ ...a, optimiser: createOptimiser(kind) })).toEqual([]);
  });
  test.each(keysOf<LayerSpec['kind']>(LAYER_FIELDS))('layer %s', (kind) => {
    expect(networkProblems(fitted({ ...a, layers: [createLayer(kind, 2), ...a.layers] }))).toEqual([]);
  });
  test.each(keysOf<InitialiserSpec['kind']>(INIT_FIELDS))('initial weights %s', (kind) => {
    expect(networkProblems({ ...a, layers: [{ kind: 'dense', units: 2, init: createInit(kind) }] })).toEqual([]);
  });
});

test('the standard of every field is what the engine does without it', () => {
  const short = { ...a, steps: 3 };
  const lossOf = (network: typeof a) => JSON.stringify([...train(runOf(network))]);
  for (const kind of keysOf<OptimiserSpec['kind']>(OPTIMISER_FIELDS)) {
    const bare = { ...short, optimiser: createOptimiser(kind) };
    const fields = OPTIMISER_FIELDS[kind];
    const spelt = fields.reduce((optimiser, field) => withValue(optimiser, field, valueOf(optimiser, field), fields), bare.optimiser);
    if (spelt.kind === 'muon' && bare.optimiser.kind === 'muon') {
      // Its decay is of the matrices alone by default.
      delete spelt.weightDecay;
    }
    expect(lossOf({ ...bare, optimiser: spelt }), kind).toBe(lossOf(bare));
  }
  for (const kind of keysOf<LayerSpec['kind']>(LAYER_FIELDS)) {
    const layer = createLayer(kind, 2);
    const spelt = LAYER_FIELDS[kind].reduce((each, field) => withValue(each, field, valueOf(each, field), LAYER_FIELDS[kind]), layer);
    const withLayer = (each: LayerSpec) => fitted({ ...short, layers: [each, ...a.layers] });
    expect(lossOf(withLayer(spelt)), kind).toBe(lossOf(withLayer(layer)));
  }
  for (const kind of keysOf<InitialiserSpec['kind']>(INIT_FIELDS)) {
    const init = createInit(kind);
    // How biases begin beside zeros and constants is said with them.
    const fields = INIT_FIELDS[kind];
    const spelt = fields.reduce((each, field) => withValue(each, field, valueOf(each, field), fields), init);
    const withInit = (each: InitialiserSpec) =>
      fitted({
        ...short,
        layers: [
          { kind: 'dense', units: 4, init: each },
          { kind: 'dense', units: 2 },
        ],
      });
    expect(lossOf(withInit(spelt)), kind).toBe(lossOf(withInit(init)));
  }
});

describe('a field', () => {
  const rate = OPTIMISER_FIELDS.sgd[0] as NumberField;
  test.each([
    [0.1, 1, 0.2],
    [0.2, -1, 0.1],
    [0.15, 1, 0.2],
    [0.15, -1, 0.1],
    [1, -1, 0.5],
    [1000, 1, 1000],
  ])('on a log scale goes from %d by %d to %d', (from, direction, to) => {
    expect(neighbour(rate, from, direction as 1 | -1)).toBe(to);
  });

  test('takes finite numbers within its limits', () => {
    expect([0, 1, NaN, Infinity, -1, 1001, '1', undefined].map((value) => takes(rate, value))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  test('of a pair changes its part', () => {
    const fields = OPTIMISER_FIELDS.adam;
    const second = fields[2] as NumberField;
    expect(withValue(createOptimiser('adam'), second, 0.99, fields)).toEqual({ kind: 'adam', learningRate: 0.01, betas: [0.9, 0.99] });
  });
});

test('there are a dozen presets, and all can be trained', () => {
  expect(PRESETS.length).toBeGreaterThanOrEqual(12);
  for (const preset of PRESETS) {
    const { a: one, b } = presetState(preset);
    expect([one, ...(b ? [b] : [])].flatMap(networkProblems), preset).toEqual([]);
  }
});

test.each([
  [1, 1],
  [100, 1],
  [101, 2],
  [500, 5],
  [1000, 10],
  [1001, 20],
  [1_000_000, 10_000],
])('%d steps are recorded every %d', (steps, every) => {
  expect(recordEvery(steps)).toBe(every);
});

test.each(PRESETS)('the parameters of %s are as many as the engine has', (preset) => {
  const { a: one } = presetState(preset);
  const [started] = [...train(runOf({ ...one, steps: 1 }))];
  expect(started?.kind === 'started' && started.parameterCount).toBe(costOf(one).parameters);
});

test('what is impossible is said', () => {
  expect(networkProblems({ ...a, batchSize: 1000 })).toEqual(['batchSize must be a whole number from 1 to 100, not 1000.']);
  expect(networkProblems({ ...a, optimiser: { kind: 'sgd', learningRate: 0.1, nesterov: true } })).toHaveLength(1);
});

test('schedules and averages are of the kinds that the engine has', () => {
  expect([keysOf(SCHEDULE_FIELDS), keysOf(AVERAGE_FIELDS)]).toEqual([
    ['step', 'cosine', 'warmup'],
    ['equal', 'exponential'],
  ]);
});
