import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FusedTrainer } from '../../../../src/lib/training/kernel/fusedTrainer';
import { plainLayers } from '../../../../src/lib/spec/plainLayers';
import type { PlainLayerSpec } from '../../../../src/lib/spec/spec';
import { randomRun } from './randomRun';

const TIMEOUT = 60_000;
/** Half the distance over which the loss is differenced: rounding (1e-7 / STEP) and curvature (STEP^2) weigh about the same. */
const STEP = 4e-3;
const TOLERANCE = 5e-3;
/** Of a loss near 1, in float32. */
const ROUNDING = 3e-7;

/** A kink between the two points spoils a difference. */
const isSmooth = (layer: PlainLayerSpec) => layer.kind !== 'activation' || !['relu', 'leakyRelu'].includes(layer.activation);

test(
  'every gradient is the slope of the loss, in train mode with masks and batch statistics',
  () => {
    fc.assert(
      fc.property(
        randomRun.filter(({ spec }) => plainLayers(spec.layers).every(isSmooth)),
        ({ spec, data }) => {
          const trainer = new FusedTrainer(spec, data);
          const { inputs, targets, count } = data.training;
          const { parameterGradients } = trainer.inspect(inputs, targets, count, 'train');
          for (const { name, values: gradient } of parameterGradients) {
            const original = trainer.parameters().find((parameter) => parameter.name === name);
            if (!original) throw new Error(name);
            const lossAt = (offset: number) => {
              const values = original.values.map((value, i) => value + offset * Math.sign(gradient[i] ?? 0));
              trainer.load([{ ...original, values }]);
              return trainer.inspect(inputs, targets, count, 'train').loss;
            };
            // Along the signs of the gradient the slope is the sum of its sizes: no two errors cancel.
            const wanted = gradient.reduce((sum, slope) => sum + Math.abs(slope), 0);
            const offset = STEP / gradient.length;
            const slope = (lossAt(offset) - lossAt(-offset)) / (2 * offset);
            trainer.load([original]);
            expect(Math.abs(slope - wanted), name).toBeLessThan(TOLERANCE * wanted + ROUNDING / offset);
          }
          trainer.dispose();
        },
      ),
      { numRuns: 60, seed: 7 },
    );
  },
  TIMEOUT,
);
