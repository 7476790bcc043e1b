import * as branches from '../../../src/components/widgets/branch-scales/figure';
import * as chaos from '../../../src/components/widgets/edge-of-chaos/figure';
import { edge } from '../../../src/components/widgets/edge-of-chaos/model';
import * as firstLoss from '../../../src/components/widgets/first-loss/figure';
import { start as startOf } from '../../../src/components/widgets/first-loss/model';
import * as rates from '../../../src/components/widgets/scheme-rates/figure';
import { curves as rateCurves, hasLearnt, lossOf, sweptSpecs as rateSpecs } from '../../../src/components/widgets/scheme-rates/model';
import * as transfer from '../../../src/components/widgets/width-transfer/figure';
import { curves as widthCurves, ofParametrisation, sweptSpecs as widthSpecs } from '../../../src/components/widgets/width-transfer/model';
import { measuredGrowth } from '../../../src/lib/experiments/initialization/residualBranches';
import { trainedRun } from '../../../src/lib/experiments/trainedRun';
import { all, atLeast, withSeed, type Sayings } from './saying';

/** What is said beside the figures of chapter 2 on learning rates, widths, depths and starts. */
export const RATE_AND_DEPTH_SAYINGS: Sayings = {
  'scheme-rates': (seed) => {
    const found = rateCurves(rateSpecs(withSeed(rates.schema, seed)).map((spec) => lossOf(trainedRun(spec))));
    const curve = (optimiser: string, scheme: string) => {
      const own = found.find((one) => one.optimiser === optimiser && one.scheme === scheme);
      if (!own?.best) throw new Error('every rate is tried');
      return { learns: hasLearnt(own), rate: own.best[0], loss: own.best[1] };
    };
    const [he, xavier] = [curve('sgd', 'he'), curve('sgd', 'xavier')];
    return [
      atLeast(7, "with SGD Xavier's valley lies further to the right than He's", xavier.learns && xavier.rate > he.rate),
      all('and ends higher', xavier.loss > 2 * he.loss),
      all('from U(±1/√n) no rate helps', !curve('sgd', 'rootFanIn').learns),
      all('with Adam it learns', curve('adam', 'rootFanIn').learns),
      all('from U(-1, 1) neither learns', !curve('sgd', 'unit').learns && !curve('adam', 'unit').learns),
    ];
  },
  'width-transfer': (seed) => {
    const settings = withSeed(transfer.schema, seed);
    const widths = [16, 128];
    const losses = widthSpecs(settings).map((spec) =>
      widths.includes(spec.layers[0]?.kind === 'dense' ? spec.layers[0].units : 0) ? lossOf(trainedRun(spec)) : 1,
    );
    const found = widthCurves(losses);
    const fall = (which: 'standard' | 'mup') => {
      const [narrow, wide] = widths.map(
        (width) => ofParametrisation(found, which).find((curve) => curve.width === width)?.best?.[0] ?? NaN,
      );
      return (narrow ?? NaN) / (wide ?? NaN);
    };
    return [
      all('in the standard parametrisation the best rate falls', fall('standard') >= 2),
      all('under muP it stays to within a factor of two', fall('mup') >= 0.5 && fall('mup') <= 2),
    ];
  },
  'branch-scales': (seed) => {
    const settings = withSeed(branches.schema, seed);
    const { shares } = measuredGrowth(settings);
    return [
      all('the shares of pre-norm branches fall', (shares.at(-1) ?? NaN) < 0.5 * (shares[0] ?? NaN)),
      all('scaled branches end near the size of one', (measuredGrowth({ ...settings, recipe: 'scaled' }).sizes.at(-1) ?? NaN) < 2),
    ];
  },
  'first-loss': (seed) => [
    all("the loss is twice an honest guess's", startOf(withSeed(firstLoss.schema, seed)).now.loss > 1.8 * Math.log(10)),
    all(
      'with small logits it is that of a guess',
      startOf({ ...withSeed(firstLoss.schema, seed), size: 0.3 }).now.loss < 1.1 * Math.log(10),
    ),
  ],
  'edge-of-chaos': (seed) => {
    const ends = (part: Partial<chaos.Settings>) =>
      edge({ ...withSeed(chaos.schema, seed), ...part }).pairs.map(({ measured }) => measured.at(-1) ?? NaN);
    return [
      all('in chaos the pair that began alike does not stay so', (ends({})[2] ?? NaN) < 0.8),
      all('in order all become alike', Math.min(...ends({ weights: 1 })) > 0.9),
    ];
  },
};
