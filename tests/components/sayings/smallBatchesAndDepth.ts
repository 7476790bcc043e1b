import * as sizes from '../../../src/components/widgets/norms-over-batch-size/figure';
import { errorOf, places, sweptSpecs } from '../../../src/components/widgets/norms-over-batch-size/model';
import * as depth from '../../../src/components/widgets/residual-depth/figure';
import { stackSpecs } from '../../../src/components/widgets/residual-depth/model';
import { trainedRun } from '../../../src/lib/experiments/trainedRun';
import { all, atLeast, withSeed, type Sayings } from './saying';

/** What is said beside the figures of small batches and of residual depth in chapter 4. */
export const SMALL_BATCH_AND_DEPTH_SAYINGS: Sayings = {
  'norms-over-batch-size': (seed) => {
    const results = sweptSpecs(withSeed(sizes.schema, seed)).map((spec) => errorOf(trainedRun(spec)));
    const layer = places(results, 'layerNorm');
    const at = (norm: 'batchNorm' | 'layerNorm', size: number) =>
      places(results, norm).find(({ batchSize }) => batchSize === size)?.mean ?? NaN;
    return [
      all('in batches of two batch normalisation fails', at('batchNorm', 2) > 3 * at('layerNorm', 2)),
      all('with single examples layer normalisation goes on as if nothing had happened', at('layerNorm', 1) < 0.1),
      all('smaller batches want smaller learning rates', (layer[0]?.learningRate ?? NaN) < (layer.at(-1)?.learningRate ?? NaN)),
    ];
  },
  'residual-depth': (seed) => {
    const losses = (part: Partial<depth.Settings>) =>
      stackSpecs({ ...withSeed(depth.schema, seed), ...part }).map((spec) => {
        const { last, divergedAt } = trainedRun({ ...spec, record: { every: spec.steps, training: true } });
        return divergedAt === undefined ? (last.training?.loss ?? NaN) : Infinity;
      });
    const [[plain = NaN, residual], shallow, [bare = NaN, bareResidual], [, fromZero]] = [
      losses({}),
      losses({ depth: 4 }),
      losses({ norm: 'none' }),
      losses({ norm: 'none', start: 'zero' }),
    ] as const;
    return [
      all('forty layers learn with the way round', (residual ?? NaN) < 0.1),
      all('and not without', plain > 1),
      all('four layers learn either way', Math.max(...shallow) < 0.1),
      all('without a norm the residual network diverges', bareResidual === Infinity),
      atLeast(7, 'and the plain one is stuck', bare > 0.7),
      all('and from zeros it trains', (fromZero ?? NaN) < 0.2),
    ];
  },
};
