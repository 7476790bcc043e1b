import { describe, expect, test } from 'vitest';
import type { DataSpec, LayerSpec, OptimiserSpec, RunSpec } from '../../../src/lib/spec/spec';
import { train } from '../../../src/lib/training/train';
import { specProblems } from '../../../src/lib/spec/validateSpec';
import { exampleSpec } from '../training/exampleSpec';

const output: LayerSpec = { kind: 'dense', units: 2 };
const layers = (...first: readonly LayerSpec[]): Partial<RunSpec> => ({ layers: [...first, output] });
const optimiser = (value: OptimiserSpec): Partial<RunSpec> => ({ optimiser: value });
const data = (value: DataSpec): Partial<RunSpec> => ({ data: value });

test('a sensible specification has no problems', () => {
  expect(specProblems(exampleSpec())).toEqual([]);
  expect(specProblems(exampleSpec({ batchSize: 'full', steps: 0, schedule: { kind: 'warmup', steps: 5 } }))).toEqual([]);
});

describe('is refused with the field and the range:', () => {
  test.each<[Partial<RunSpec>, string]>([
    [layers({ kind: 'dropout', p: 1 }), 'layers[0].p must be at least 0 and less than 1, not 1.'],
    [layers({ kind: 'dropout', p: -0.1 }), 'layers[0].p must be at least 0 and less than 1, not -0.1.'],
    [layers({ kind: 'dense', units: 0 }), 'layers[0].units must be a whole number from 1 to 4096, not 0.'],
    [layers({ kind: 'dense', units: 2.5 }), 'layers[0].units must be a whole number from 1 to 4096, not 2.5.'],
    [layers({ kind: 'noise', shift: -1, scale: 0 }), 'layers[0].shift must be a finite number of at least 0, not -1.'],
    [layers({ kind: 'noise', shift: 1, scale: 1.5 }), 'layers[0].scale must be from 0 to 1, not 1.5.'],
    [layers({ kind: 'batchNorm', epsilon: 0 }), 'layers[0].epsilon must be a finite number above 0, not 0.'],
    [layers({ kind: 'batchNorm', momentum: 2 }), 'layers[0].momentum must be from 0 to 1, not 2.'],
    [
      layers({ kind: 'dense', units: 2, init: { kind: 'uniform', bound: -1 } }),
      'layers[0].init.bound must be a finite number of at least 0, not -1.',
    ],
    [{ layers: [{ kind: 'dense', units: 3 }] }, 'layers must end with a dense layer of 2 units for this data and loss, not 3.'],
    [{ layers: [] }, 'layers must end with a dense layer of 2 units for this data and loss, not none.'],
    [layers({ kind: 'layerNorm', epsilon: 0 }), 'layers[0].epsilon must be a finite number above 0, not 0.'],
    [layers({ kind: 'rmsNorm', gamma: NaN }), 'layers[0].gamma must be a finite number, not NaN.'],
    [layers({ kind: 'residual', layers: [] }), 'layers[0].layers must have at least one layer.'],
    [
      layers({ kind: 'residual', layers: [{ kind: 'layerNorm' }], scale: Infinity }),
      'layers[0].scale must be a finite number, not Infinity.',
    ],
    [
      layers({ kind: 'dense', units: 8 }, { kind: 'residual', layers: [{ kind: 'dense', units: 4 }] }),
      'layers[1] must give out as many units as it takes in: 8, not 4.',
    ],
    [layers({ kind: 'residual', layers: [{ kind: 'dropout', p: 2 }] }), 'layers[0].layers[0].p must be at least 0 and less than 1, not 2.'],
    [
      { ...layers({ kind: 'residual', layers: [{ kind: 'batchNorm' }] }), batchSize: 1 },
      'batchSize must be at least 2 with batch normalisation: one row has no variance.',
    ],
    [
      {
        ...layers({ kind: 'residual', layers: [{ kind: 'batchNorm' }] }),
        record: { every: 1, grid: { x: [0, 1], y: [0, 1], resolution: 2 }, passes: 3 },
      },
      'record.passes makes no sense with batch normalisation.',
    ],
    [optimiser({ kind: 'sgd', learningRate: 1, clipNorm: 0 }), 'optimiser.clipNorm must be a finite number above 0, not 0.'],
    [optimiser({ kind: 'lion', learningRate: 1, betas: [1, 0.9] }), 'optimiser.betas[0] must be at least 0 and less than 1, not 1.'],
    [
      optimiser({ kind: 'muon', learningRate: 1, othersLearningRate: -1 }),
      'optimiser.othersLearningRate must be a finite number of at least 0, not -1.',
    ],
    [{ average: { kind: 'exponential', decay: 2 } }, 'average.decay must be from 0 to 1, not 2.'],
    [{ average: { kind: 'equal', every: 0 } }, 'average.every must be a whole number from 1 to 10000000, not 0.'],
    [{ seed: -1 }, 'seed must be a whole number from 0 to 4294967295, not -1.'],
    [{ steps: NaN }, 'steps must be a whole number from 0 to 10000000, not NaN.'],
    [{ batchSize: 61 }, 'batchSize must be a whole number from 1 to 60, not 61.'],
    [{ batchSize: 1 }, 'batchSize must be at least 2 with batch normalisation: one row has no variance.'],
    [optimiser({ kind: 'sgd', learningRate: -1 }), 'optimiser.learningRate must be a finite number of at least 0, not -1.'],
    [optimiser({ kind: 'adam', learningRate: 1, betas: [0.9, 1] }), 'optimiser.betas[1] must be at least 0 and less than 1, not 1.'],
    [optimiser({ kind: 'sgd', learningRate: 1, nesterov: true }), 'optimiser.nesterov needs a momentum above 0 and no dampening.'],
    [{ schedule: { kind: 'step', every: 0, factor: 1 } }, 'schedule.every must be a whole number from 1 to 10000000, not 0.'],
    [data({ kind: 'moons', points: 60, noise: -1 }), 'data.noise must be a finite number of at least 0, not -1.'],
    [data({ kind: 'moons', points: 60, noise: 0 }), 'data.validationPoints must be at least 1 to record the validation.'],
    [{ record: { every: 0 } }, 'record.every must be a whole number from 1 to 10000000, not 0.'],
    [{ record: { every: 1, grid: { x: [0, 1], resolution: 9 } } }, 'record.grid must have as many axes as the data has inputs: 2, not 1.'],
    [{ record: { every: 1, alongGradient: { rates: [0, NaN] } } }, 'record.alongGradient.rates[1] must be a finite number, not NaN.'],
    [{ loss: 'meanSquaredError' }, 'layers must end with a dense layer of 1 units for this data and loss, not 2.'],
  ])('%j', (changes, sentence) => {
    expect(specProblems(exampleSpec(changes))).toContain(sentence);
  });
});

test('training refuses it before the first event', () => {
  const events = train(exampleSpec({ batchSize: 61 }));
  expect(() => events.next()).toThrow(new RangeError('batchSize must be a whole number from 1 to 60, not 61.'));
});
