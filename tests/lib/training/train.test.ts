import { describe, expect, test } from 'vitest';
import type { RunRecord, StepMode, TrainingEvent } from '../../../src/lib/training/event';
import { FusedTrainer } from '../../../src/lib/training/kernel/fusedTrainer';
import { Run } from '../../../src/lib/training/run';
import type { RunSpec } from '../../../src/lib/spec/spec';
import { TapeTrainer } from '../../../src/lib/training/tapeTrainer';
import { memory } from '../../../src/lib/training/tensorflow';
import { train } from '../../../src/lib/training/train';
import type { TrainerFactory } from '../../../src/lib/training/trainer';
import { exampleSpec } from './exampleSpec';

const records = (all: readonly TrainingEvent[]) => all.filter((event): event is RunRecord => event.kind === 'record');

describe.each<[StepMode, TrainerFactory]>([
  ['tape', (spec, data) => new TapeTrainer(spec, data)],
  ['fused', (spec, data) => new FusedTrainer(spec, data)],
])('the %s trainer', (mode, trainer) => {
  const events = (spec: RunSpec) => [...train(spec, { trainer })];

  test('a run starts, records at step 0, on every tenth step and at the end, and finishes', () => {
    const all = events(exampleSpec({ steps: 25 }));
    expect(all.map(({ kind }) => kind)).toEqual(['started', 'record', 'record', 'record', 'record', 'finished']);
    expect(records(all).map(({ step }) => step)).toEqual([0, 10, 20, 25]);
    expect(all[0]).toEqual({ kind: 'started', mode, parameterCount: 2 * 8 + 8 + 2 * 8 + 8 * 2 + 2 });
  });

  test('the same specification gives the same events, another seed others', () => {
    expect(events(exampleSpec())).toEqual(events(exampleSpec()));
    expect(events(exampleSpec({ seed: 2 }))).not.toEqual(events(exampleSpec()));
  });

  test('training lowers the loss', () => {
    const all = records(events(exampleSpec({ steps: 200 })));
    const [first, last] = [all[0], all[all.length - 1]];
    expect(last?.training?.loss).toBeLessThan(0.5 * (first?.training?.loss ?? 0));
    expect(last?.validation?.accuracy).toBeGreaterThan(0.85);
  });

  test('nothing is recorded that was not asked for', () => {
    const [first] = records(events(exampleSpec({ record: { every: 10 }, steps: 1 })));
    expect(Object.entries(first ?? {}).filter(([, value]) => value !== undefined)).toEqual([
      ['kind', 'record'],
      ['step', 0],
    ]);
  });

  test('how many updates go in one call changes nothing', () => {
    const whole = events(exampleSpec());
    const run = new Run(exampleSpec(), { trainer });
    const pieces = [...run.start()];
    for (let most = 1; !run.isOver; most = (most % 7) + 1) pieces.push(...run.advance(most));
    run.dispose();
    expect(pieces).toEqual(whole);
  });

  test('a schedule of factor 0 from step 10 on stands still, a warm-up starts slowly', () => {
    const still = records(
      events(
        exampleSpec({ schedule: { kind: 'step', every: 10, factor: 1e-30 }, batchSize: 'full', layers: [{ kind: 'dense', units: 2 }] }),
      ),
    );
    expect(still[2]?.training).toEqual(still[3]?.training);
    expect(still[0]?.training).not.toEqual(still[1]?.training);
  });

  describe('divergence', () => {
    const wild = exampleSpec({
      data: { kind: 'regression', points: 20, noise: 0 },
      layers: [
        { kind: 'dense', units: 4 },
        { kind: 'dense', units: 1 },
      ],
      loss: 'meanSquaredError',
      optimiser: { kind: 'sgd', learningRate: 1e6 },
      batchSize: 'full',
      record: { every: 1000, training: true },
      steps: 1000,
    });

    test('ends the run with its step and a reason', () => {
      const last = events(wild).at(-1);
      expect(last).toMatchObject({ kind: 'diverged', reason: 'The loss is no longer a finite number.' });
      expect((last as { step: number }).step).toBeLessThan(20);
    });

    test('is found at the same step however the run is advanced', () => {
      const run = new Run(wild, { trainer });
      run.start();
      const all: TrainingEvent[] = [];
      while (!run.isOver) all.push(...run.advance(1));
      run.dispose();
      expect(all).toEqual([events(wild).at(-1)]);
    });
  });

  test('twins with p = 0 and without dropout are the same run', () => {
    const withDropout = exampleSpec({
      layers: exampleSpec().layers.map((layer) => (layer.kind === 'dropout' ? { ...layer, p: 0 } : layer)),
    });
    const without = exampleSpec({ layers: exampleSpec().layers.filter(({ kind }) => kind !== 'dropout') });
    expect(events(withDropout)).toEqual(events(without));
  });

  test('no tensor is left behind, however a run ends', () => {
    const before = memory().numTensors;
    events(exampleSpec({ record: { every: 5, training: true, layers: { histogramBins: 5, rows: 10 }, gradientNoise: true } }));
    const abandoned = train(exampleSpec(), { trainer });
    abandoned.next();
    abandoned.return();
    expect(memory().numTensors).toBe(before);
    const steps = mode === 'fused' ? 10_000 : 100;
    const run = new Run(exampleSpec({ steps: 2 * steps, record: { every: steps / 10, training: true } }), { trainer });
    run.start();
    run.advance(10);
    const during = memory();
    while (run.step < steps) run.advance(Infinity);
    expect(memory().numTensors).toBe(during.numTensors);
    expect(memory().numBytes).toBe(during.numBytes);
    run.dispose();
    expect(memory().numTensors).toBe(before);
  });
});
