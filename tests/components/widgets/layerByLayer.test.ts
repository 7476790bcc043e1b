import { describe, expect, test } from 'vitest';
import words from '../../../src/content/words/en/layer-by-layer.json';
import { definition, layerTable, schema, type Settings } from '../../../src/components/widgets/layer-by-layer/figure';
import { outcome } from '../../../src/components/widgets/layer-by-layer/LayerByLayer';
import { binned, decades, layerByLayer, sizes } from '../../../src/components/widgets/layer-by-layer/model';
import type { ProgramRerun } from '../../../src/lib/pytorch/rerun';
import { defaultsOf } from '../../../src/lib/share/setting';

const defaults = defaultsOf(schema);
const layersOf = (part: Partial<Settings>) => layerByLayer({ ...defaults, ...part }).layers;
const at = (shares: readonly number[], place: number) => shares[Math.floor(place * (shares.length - 1))] ?? NaN;

describe('what the reader is told to see', () => {
  test('U(-1, 1) and tanh: two horns in every layer, and gradients that grow on their way back', () => {
    const layers = layersOf({});
    for (const { outputs, fault } of layers) {
      expect(Math.min(at(outputs, 0), at(outputs, 1))).toBeGreaterThan(5 * at(outputs, 0.5));
      expect(fault).toBeGreaterThan(0.6);
    }
    expect(layers[0]?.gradientRms).toBeGreaterThan(30 * (layers.at(-1)?.gradientRms ?? NaN));
  });

  test('Xavier and tanh: a hill in the middle, hardly anything saturated, gradients of one size', () => {
    const layers = layersOf({ scheme: 'xavier' });
    const last = layers.at(-1);
    expect(at(last?.outputs ?? [], 0.5)).toBeGreaterThan(5 * at(last?.outputs ?? [], 0));
    expect(last?.fault).toBeLessThan(0.01);
    const ratio = (layers[0]?.gradientRms ?? NaN) / (last?.gradientRms ?? NaN);
    expect(ratio).toBeGreaterThan(0.3);
    expect(ratio).toBeLessThan(3);
  });

  test('U(±1/√n) and tanh: the hill becomes a spike', () => {
    const [first, , , , , , , last] = layersOf({ scheme: 'rootFanIn' });
    expect(last?.outputRms).toBeLessThan(0.05 * (first?.outputRms ?? NaN));
  });

  test('ReLU with He’s weights: more units are dead on all rows the deeper the layer', () => {
    const layers = layersOf({ activation: 'relu', scheme: 'he', depth: 20 });
    expect(layers[0]?.fault).toBeLessThan(0.02);
    expect(layers.at(-1)?.fault).toBeGreaterThan(0.1);
  });
});

describe('the axis of sizes', () => {
  test('holds the largest of all, and all but the smallest of each layer, in whole powers of ten', () => {
    const axis = decades([sizes(Float64Array.from([1e-7, 0.02, 3])), sizes(Float64Array.from([40, -0.5, 0]))]);
    expect(axis).toEqual({ from: -7, to: 2, isLog: true });
    expect(decades([sizes(new Float64Array(4))])).toEqual({ from: -4, to: 0, isLog: true });
  });

  test('bins what lies on it, as shares of everything', () => {
    expect(binned(Float64Array.from([-3, -2, -1.5, 0]), { from: -2, to: 0, isLog: true }, 2)).toEqual([0.5, 0.25]);
    expect(binned(new Float64Array(), { from: 0, to: 1, isLog: false }, 2)).toEqual([0, 0]);
  });
});

describe.each(schema.activation.options)('%s', (activation) => {
  test('has a table, a sentence and a rerun for every scheme', async () => {
    for (const scheme of schema.scheme.options) {
      const settings: Settings = { ...defaults, activation, scheme, depth: 3, width: 16 };
      const layers = layerByLayer(settings);
      expect(layerTable(layers, settings, words).rows).toHaveLength(3);
      expect(layerTable(layers, settings, words).rows[0]).toHaveLength(activation === 'leakyRelu' ? 3 : 4);
      expect(outcome(layers, settings, words)).not.toMatch(/[{}]|NaN|undefined/);
      const rerun = definition.rerun(settings) as ProgramRerun;
      expect((await rerun.series()).every(({ values }) => values.every(Number.isFinite))).toBe(true);
    }
  });
});

test('the outputs of a sigmoid are drawn on [0, 1]', () => {
  expect(layerByLayer({ ...defaults, activation: 'sigmoid' }).outputs).toEqual({ from: 0, to: 1, isLog: false });
});
