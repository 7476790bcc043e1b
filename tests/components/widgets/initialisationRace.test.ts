import { describe, expect, test } from 'vitest';
import { definition, raceFrame, schema } from '../../../src/components/widgets/initialisation-race/figure';
import { outcome } from '../../../src/components/widgets/initialisation-race/InitialisationRace';
import { CHANCE, raceSpecs, STEPS } from '../../../src/components/widgets/initialisation-race/model';
import { raceLines } from '../../../src/components/widgets/initialisation-race/raceLines';
import words from '../../../src/content/words/en/initialisation-race.json';
import { trainedRun } from '../../../src/lib/experiments/trainedRun';
import { SCHEMES, type Scheme } from '../../../src/lib/nn/scheme';
import { defaultsOf } from '../../../src/lib/share/setting';
import { specProblems } from '../../../src/lib/spec/validateSpec';
import type { RunRecord } from '../../../src/lib/training/event';
import { firstInPage } from '../figures';

const defaults = defaultsOf(schema);
const { text, first: firstFrames } = await firstInPage(definition);
const place = (scheme: Scheme) => SCHEMES.indexOf(scheme);

describe('what the reader is told to see', () => {
  const last = firstFrames.at(-1);
  const lossOf = (scheme: Scheme) => last?.racers[place(scheme)]?.training?.loss ?? NaN;

  test('ReLU: He’s weights are ahead, Xavier’s behind, the small ones guess to the end, U(-1, 1) diverges', () => {
    expect(last?.step).toBe(STEPS);
    expect(lossOf('he')).toBeLessThan(0.5);
    expect(lossOf('xavier')).toBeGreaterThan(5 * lossOf('he'));
    for (const scheme of ['rootFanIn', 'fanIn'] as const) expect(lossOf(scheme)).toBeCloseTo(CHANCE, 1);
    expect(last?.racers.map(({ isOut }) => isOut)).toEqual(SCHEMES.map((scheme) => scheme === 'unit'));
    expect(outcome(last, words)).toContain('U(−1, 1) has diverged');
  });

  test('tanh: Xavier’s weights train, those of U(-1, 1) do not', () => {
    const specs = raceSpecs({ ...defaults, activation: 'tanh' });
    const lossAt200 = (scheme: Scheme) => {
      const spec = specs[place(scheme)];
      if (!spec) throw new Error(scheme);
      return trainedRun({ ...spec, steps: 200, record: { every: 200, training: true } }).last.training?.loss ?? NaN;
    };
    expect(lossAt200('xavier')).toBeLessThan(1);
    expect(lossAt200('unit')).toBeGreaterThan(2.2);
  });
});

test('the networks differ in their first weights alone', () => {
  const withoutWeights = raceSpecs(defaults).map(({ layers, ...rest }) =>
    JSON.stringify([rest, layers.map((layer) => (layer.kind === 'dense' ? { ...layer, init: undefined } : layer))]),
  );
  expect(withoutWeights).toHaveLength(5);
  expect(new Set(withoutWeights).size).toBe(1);
});

test('both ends of every slider make sense to the trainer', () => {
  for (const end of ['min', 'max'] as const) {
    const { depth, width, learningRate } = schema;
    const settings = { ...defaults, depth: depth[end], width: width[end], learningRate: learningRate[end] };
    expect(raceSpecs(settings).flatMap(specProblems)).toEqual([]);
  }
});

describe('a run that diverged', () => {
  const record = (step: number): RunRecord => ({
    kind: 'record',
    step,
    training: { loss: 2, accuracy: 0.1 },
    validation: { loss: 2, accuracy: 0.1 },
  });
  const before = raceFrame([record(0), record(0)], undefined);
  const after = raceFrame([record(20), undefined], before);

  test('makes no frame by itself, and is out from the next one on', () => {
    expect(raceFrame([undefined, { kind: 'diverged', step: 2, reason: '' }], before)).toBeUndefined();
    expect(after?.racers.map(({ isOut }) => isOut)).toEqual([false, true]);
  });

  test('ends its line', () => {
    const frames = [before, after].flatMap((frame) => frame ?? []);
    const lines = raceLines(frames, 'loss', words);
    expect(lines[0]?.points).toHaveLength(2);
    expect(lines[1]?.points).toHaveLength(1);
  });

  test('may have been out before the first step', () => {
    const frame = raceFrame([record(0), { kind: 'diverged', step: 0, reason: '' }], undefined);
    expect(frame?.racers[1]).toEqual({ isOut: true });
  });
});

test('the frames fit into the page', () => {
  expect(text.length).toBeLessThan(30_000);
});
