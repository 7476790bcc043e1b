import { describe, expect, test } from 'vitest';
import { runOf, type LabNetwork } from '../../../src/lib/lab/labNetwork';
import { presetState } from '../../../src/lib/lab/presets';
import { presetText } from '../../../src/lib/rules/presets';
import { ruledRun } from '../../../src/lib/rules/ruledRun';
import type { RuledSpec } from '../../../src/lib/rules/ruledSpec';
import { ruledTrainers } from '../../../src/lib/rules/ruleTrainer';
import type { LayerSpec } from '../../../src/lib/spec/spec';
import type { TrainingEvent } from '../../../src/lib/training/event';
import { Session, type TrainersFactory } from '../../../src/lib/training/session';

const { a } = presetState('momentum');
const OWN = 'alpha = 0.02\nkeep = 0.8\nv = keep*v + g\nr = norm(v)/2\nw = w - alpha*where(abs(v) < r, v, sign(v)*r)';
const short: LabNetwork = { ...a, steps: 40, batchSize: 20 };

/** All that a session says of these runs. */
function eventsOf(specs: readonly RuledSpec[], trainersOf?: TrainersFactory): TrainingEvent[][] {
  const said: TrainingEvent[][] = specs.map(() => []);
  const due: (() => void)[] = [];
  let now = 0;
  const session = new Session(
    {
      post: (report) => {
        if (report.kind === 'failed') throw new Error(report.failure.sentence);
        for (const moment of report.moments) moment.forEach((event, run) => event && said[run]?.push(event));
      },
      clock: () => (now += 1),
      later: (task) => due.push(task),
    },
    trainersOf,
  );
  session.receive({ kind: 'start', run: 0, specs, options: {} });
  for (let task = due.shift(); task; task = due.shift()) task();
  return said;
}
const recordsOf = (events: readonly TrainingEvent[] = []) => events.filter((event) => event.kind === 'record');

describe('a session for rules', () => {
  const spec = runOf(short);
  const ruled = runOf({ ...short, rule: OWN });

  test('trains a run without a rule as every session does, to the last bit', () => {
    const [own, usual] = eventsOf([ruled, spec], ruledTrainers);
    expect(usual).toEqual(eventsOf([spec])[0]);
    expect(own?.at(-1)).toEqual({ kind: 'finished', step: 40 });
    expect(recordsOf(own).at(-1)?.training).not.toEqual(recordsOf(usual).at(-1)?.training);
  });

  test('gives the same bits beside another run, alone, and where a run is looked at later', () => {
    const [, beside] = eventsOf([spec, ruled], ruledTrainers);
    expect(beside).toEqual(eventsOf([ruled], ruledTrainers)[0]);
    expect(recordsOf(beside)).toEqual(ruledRun(ruled).records);
  });

  test('begins both from the same weights', () => {
    const [own, usual] = eventsOf([ruled, spec], ruledTrainers).map(recordsOf);
    expect(own?.[0]).toEqual(usual?.[0]);
  });

  test('ends a run whose weights leave the numbers, in words', () => {
    const [own] = eventsOf([runOf({ ...short, rule: 'w = w + 100*exp(w)' })], ruledTrainers);
    expect(own?.at(-1)).toMatchObject({ kind: 'diverged', reason: 'The loss is no longer a finite number.' });
    expect(JSON.stringify(own)).not.toContain('null');
  });

  test('refuses a faulty rule in a sentence', () => {
    expect(() => eventsOf([runOf({ ...short, rule: 'w = w - v' })], ruledTrainers)).toThrow(/The rule cannot be run: v is used before/);
  });
});

const MOVING: readonly [string, LayerSpec][] = [
  ['dropout', { kind: 'dropout', p: 0.3 }],
  ['batch norm', { kind: 'batchNorm' }],
  ['noise', { kind: 'noise', shift: 0.1, scale: 0.1 }],
  ['layer norm', { kind: 'layerNorm' }],
  [
    'a residual block with dropout',
    {
      kind: 'residual',
      layers: [
        { kind: 'dense', units: 16 },
        { kind: 'dropout', p: 0.2 },
      ],
    },
  ],
];

// The kernel updates in single precision, and rounds in other places.
describe.each(MOVING)('in a network with %s', (_, layer) => {
  test('a typed heavy ball is the built-in momentum: masks, noise and running statistics of every step, and averages', () => {
    const network: LabNetwork = {
      ...short,
      layers: a.layers.toSpliced(1, 0, layer),
      average: { kind: 'exponential', decay: 0.9, from: 5 },
      optimiser: { kind: 'sgd', learningRate: 0.05, momentum: 0.9 },
    };
    const built = recordsOf(eventsOf([runOf(network)])[0]);
    const typed = ruledRun(runOf({ ...network, rule: presetText('heavyBall', 0.05) })).records;
    expect(typed).toHaveLength(built.length);
    const apart = (one: number | undefined, other: number | undefined) => Math.abs((one ?? NaN) / (other ?? NaN) - 1);
    typed.forEach((record, i) => {
      expect(apart(record.training?.loss, built[i]?.training?.loss), `training, step ${record.step}`).toBeLessThan(5e-4);
      expect(apart(record.validation?.loss, built[i]?.validation?.loss), `validation, step ${record.step}`).toBeLessThan(5e-4);
      expect(record.averaged === undefined).toBe(built[i]?.averaged === undefined);
      if (record.averaged) expect(apart(record.averaged.training?.loss, built[i]?.averaged?.training?.loss)).toBeLessThan(5e-4);
    });
  });
});
