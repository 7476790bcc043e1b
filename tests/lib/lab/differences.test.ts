import { describe, expect, test } from 'vitest';
import words from '../../../src/content/words/en/lab.json';
import { differencesText, sharedText } from '../../../src/components/lab/labText';
import { differences } from '../../../src/lib/lab/differences';
import { fitted, type LabNetwork } from '../../../src/lib/lab/labNetwork';
import { PRESETS, presetState } from '../../../src/lib/lab/presets';
import { sharedChance } from '../../../src/lib/lab/sharedChance';
import { dataShape } from '../../../src/lib/spec/dataShape';
import { createDataSet } from '../../../src/lib/data/createDataSet';
import { initialParameters } from '../../../src/lib/nn/initialParameters';
import { networkLayers } from '../../../src/lib/nn/network';

const { a } = presetState('momentum');
const said = (b: LabNetwork, from: LabNetwork = a) => differencesText(words, differences(from, b));

describe('in words', () => {
  test.each<[string, Partial<LabNetwork>, string]>([
    ['one number', { optimiser: { kind: 'sgd', learningRate: 0.1, momentum: 0.9 } }, 'B differs from A in: momentum 0 and 0.9.'],
    ['what is absent as what holds then', { optimiser: { kind: 'sgd', learningRate: 0.1 } }, 'A and B are the same in everything.'],
    [
      'the kind of the optimiser, and what both have',
      { optimiser: { kind: 'adam', learningRate: 0.01 } },
      'B differs from A in: optimiser SGD and Adam; learning rate 0.1 and 0.01.',
    ],
    [
      'what is not done at all',
      { optimiser: { kind: 'sgd', learningRate: 0.1, momentum: 0, clipNorm: 1 } },
      'B differs from A in: clip at norm none and 1.',
    ],
    ['the batch', { batchSize: 20 }, 'B differs from A in: batch size all and 20.'],
    ['a schedule', { schedule: { kind: 'cosine', steps: 500 } }, 'B differs from A in: schedule Constant and Cosine.'],
    ['several', { steps: 1000, seed: 2 }, 'B differs from A in: steps 500 and 1,000; seed 1 and 2.'],
  ])('%s', (_, part, sentence) => {
    expect(said({ ...a, ...part })).toBe(sentence);
  });

  test('a layer that is wider', () => {
    const b = { ...a, layers: a.layers.map((layer, i) => (i === 0 ? ({ kind: 'dense', units: 8 } as const) : layer)) };
    expect(said(b)).toBe('B differs from A in: width of layer 1: 16 and 8.');
  });

  test('layers that were put in, at their places', () => {
    const b = { ...a, layers: a.layers.toSpliced(2, 0, { kind: 'dropout', p: 0.5 }) };
    expect(said(b)).toBe('B differs from A in: dropout 0.5 at place 3 in B only.');
  });

  test('layers that are in one network only, where others repeat', () => {
    const b = { ...a, layers: a.layers.slice(2) };
    expect(differences(a, b).filter(({ kind }) => kind === 'layer')).toHaveLength(2);
  });
});

test.each(PRESETS)('the preset %s has two networks that differ in something', (preset) => {
  const { a: one, b } = presetState(preset);
  expect(b && differences(one, b).length).toBeGreaterThan(0);
});

describe('what two networks share of their chance', () => {
  const startsOf = (network: LabNetwork) =>
    initialParameters(networkLayers(network.layers, dataShape(network).features), network.seed).map(({ values }) => Array.from(values));
  const changes: Partial<LabNetwork>[] = [
    { optimiser: { kind: 'adam', learningRate: 0.01 } },
    { seed: 2 },
    { batchSize: 10 },
    { data: { kind: 'moons', points: 50, noise: 0.2 } },
    { layers: a.layers.map((layer, i) => (i === 2 ? ({ kind: 'dense', units: 9 } as const) : layer)) },
    { layers: a.layers.toSpliced(1, 0, { kind: 'dropout', p: 0.5 }) },
  ];
  test.each(changes)('is what the engine draws alike: %j', (part) => {
    const b = fitted({ ...a, ...part });
    const shared = sharedChance(a, b);
    expect(shared.weights === 'all').toBe(JSON.stringify(startsOf(a)) === JSON.stringify(startsOf(b)));
    expect(shared.data).toBe(JSON.stringify(createDataSet(a)) === JSON.stringify(createDataSet(b)));
  });

  test('is said in a sentence', () => {
    expect(sharedText(words, sharedChance(a, { ...a, steps: 9 }))).toBe(
      'Both see the same data in the same batches, and start from the same weights.',
    );
    expect(sharedText(words, sharedChance(a, { ...a, batchSize: 10 }))).toBe(
      'The same in both: the data, the initial weights. Otherwise chance differs too.',
    );
  });
});
