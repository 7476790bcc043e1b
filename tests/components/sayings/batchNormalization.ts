import { trainedFrames } from '../../../src/components/book/figure/trainedFrames';
import * as densities from '../../../src/components/widgets/activation-densities/figure';
import { twinSpecs } from '../../../src/components/widgets/activation-densities/model';
import * as microscope from '../../../src/components/widgets/batch-microscope/figure';
import { normalised, stages, unmoved } from '../../../src/components/widgets/batch-microscope/model';
import * as twins from '../../../src/components/widgets/batch-norm-twins/figure';
import { arrival, curveOf, MOST_STEPS, twins as pairOf } from '../../../src/components/widgets/batch-norm-twins/model';
import * as places from '../../../src/components/widgets/before-or-after/figure';
import { allSpecs } from '../../../src/components/widgets/before-or-after/model';
import * as shift from '../../../src/components/widgets/covariate-shift/figure';
import { threeSpecs } from '../../../src/components/widgets/covariate-shift/model';
import * as needless from '../../../src/components/widgets/needless-bias/figure';
import { unit } from '../../../src/components/widgets/needless-bias/model';
import * as placed from '../../../src/components/widgets/norm-places/figure';
import { stacksOf } from '../../../src/components/widgets/norm-places/model';
import * as ownDigit from '../../../src/components/widgets/own-digit/figure';
import { bestOf } from '../../../src/components/widgets/own-digit/model';
import { answerTo } from '../../../src/components/widgets/own-digit/readings';
import * as statistics from '../../../src/components/widgets/running-statistics/figure';
import { evalLoss, forgottenLoss, ofData, running, trained } from '../../../src/components/widgets/running-statistics/model';
import * as without from '../../../src/components/widgets/without-dropout/figure';
import { meanOf as meanLossOf, resultOf, sweptSpecs, type Method } from '../../../src/components/widgets/without-dropout/model';
import { trainedRun } from '../../../src/lib/experiments/trainedRun';
import { geometricMean, meanOf } from '../../../src/lib/math/interval';
import { all, atLeast, withSeed, type Sayings } from './saying';

/** What is said beside the figures of chapter 4. */
export const BATCH_NORM_SAYINGS: Sayings = {
  'batch-microscope': (seed) => {
    const settings = withSeed(microscope.schema, seed);
    const [here, far] = [unmoved(settings), stages({ ...settings, first: 8 })];
    const others = (values: readonly number[]) => values.slice(1);
    const span = (values: readonly number[]) => Math.max(...others(values)) - Math.min(...others(values));
    const two = normalised({ ...settings, size: 2 });
    return [
      all(
        'example 1 far to the right moves all the others to the left',
        others(far.centred).every((value, i) => value < (others(here.centred)[i] ?? NaN)),
      ),
      all('and draws them together', span(far.normalised) < span(here.normalised)),
      all(
        'of two only the order is left',
        two.normalised.every((value) => Math.abs(Math.abs(value) - 1) < 0.01),
      ),
    ];
  },
  'batch-norm-twins': (seed) => {
    const arrivals = (part: Partial<twins.Settings>) =>
      pairOf({ ...withSeed(twins.schema, seed), ...part }).map((spec) => arrival(curveOf(trainedRun(spec))));
    const [[slowPlain, slow = NaN], [largePlain, large], [smallPlain, small = NaN], [, usual = NaN]] = [
      arrivals({}),
      arrivals({ learningRate: 2.15 }),
      arrivals({ learningRate: 1, gain: 0.1 }),
      arrivals({ learningRate: 1 }),
    ] as const;
    return [
      all('with the small learning rate the plain network does not arrive', slowPlain === undefined),
      all('and the other after about two thirds of the steps', slow > 0.55 * MOST_STEPS && slow < 0.8 * MOST_STEPS),
      all('with a large one only the normalised network arrives', largePlain === undefined && large !== undefined),
      all('from small weights the plain network does not arrive', smallPlain === undefined),
      all('and the other arrives, somewhat later than from larger weights', small >= usual && small < 100),
    ];
  },
  'activation-densities': (seed) => {
    const settings = withSeed(densities.schema, seed);
    const framesOf = (part: Partial<densities.Settings>) => trainedFrames(twinSpecs({ ...settings, ...part }), densities.densityFrame);
    const [sigmoid, tanh] = [framesOf({}), framesOf({ activation: 'tanh', learningRate: 0.3 })];
    const deviations = (frame: densities.DensityFrame | undefined, network: 0 | 1) =>
      frame?.networks[network].layers.map(({ before }) => before.deviation) ?? [];
    const [start, end] = [sigmoid[0], sigmoid.at(-1)];
    const [tanhStart, tanhEnd] = [tanh[0], tanh.at(-1)];
    return [
      all('the plain sigmoid network learns nothing in its steps', (end?.networks[0].loss ?? NaN) > 2.2),
      all('its top layer draws together', (deviations(end, 0).at(-1) ?? NaN) < 0.6 * (deviations(start, 0).at(-1) ?? NaN)),
      all(
        'with batch normalisation all layers begin with the standard deviation 1',
        deviations(start, 1).every((d) => Math.abs(d - 1) < 0.01),
      ),
      all('and the top layer becomes broad', (deviations(end, 1).at(-1) ?? NaN) > 1.4),
      all('with tanh both networks learn', tanhEnd?.networks.every(({ loss }) => loss < 0.3) ?? false),
      all('and the plain layers grow wider', meanOf(deviations(tanhEnd, 0)) > meanOf(deviations(tanhStart, 0))),
    ];
  },
  'running-statistics': (seed) => {
    const settings = withSeed(statistics.schema, seed);
    const run = trained(settings);
    const loss = (step: number, momentum: number) => evalLoss(run, running(run, momentum), step);
    const data = (step: number) => evalLoss(run, ofData(run), step);
    const sorted = forgottenLoss(run, { ...settings, sorted: true }, 150);
    return [
      all('after 5 steps the running statistics are not there yet', loss(5, 0.1) > 1.05 * data(5)),
      all('after 44 the two losses are alike', Math.abs(loss(44, 0.1) / data(44) - 1) < 0.1),
      all('with a momentum of 0.01 that takes longer', loss(44, 0.01) > 1.1 * data(44)),
      all('without eval(), sorted by class, the loss is far higher', sorted > 3 * loss(150, 0.1)),
    ];
  },
  'needless-bias': (seed) => {
    const settings = withSeed(needless.schema, seed);
    const [here, moved, short] = [unit(settings), unit({ ...settings, bias: -3 }), unit({ ...settings, scale: 0.1 })];
    return [
      all('whatever the bias, nothing arrives after the normalisation', Math.abs(moved.normalised.loss - here.normalised.loss) < 1e-9),
      all('its derivative is zero', Math.abs(here.normalised.bias) < 1e-12),
      all('the scale changes nothing either', Math.abs(short.normalised.loss / here.normalised.loss - 1) < 0.01),
      all('and shorter weights have larger gradients', Math.abs(short.normalised.weights / here.normalised.weights / 10 - 1) < 0.05),
    ];
  },
  'norm-places': (seed) => {
    const ends = (part: Partial<placed.Settings>) => {
      const { signals, gradients } = stacksOf({ ...withSeed(placed.schema, seed), ...part }).chosen;
      return { signal: signals.at(-1) ?? NaN, gradient: gradients[0] ?? NaN };
    };
    const [batch, zero, one] = [ends({}), ends({ arrangement: 'residual', gamma: 0 }), ends({ arrangement: 'residual', gamma: 1 })];
    const [post, pre] = [ends({ arrangement: 'post' }), ends({ arrangement: 'pre' })];
    return [
      all('with batch normalisation the gradient is thousands of times as large by the first block', batch.gradient > 1000),
      all('with the last scale at 0 the gradient arrives', zero.gradient > 0.5 && zero.gradient < 1),
      all('and with it at 1 signal and gradient grow', one.signal > 2 * zero.signal && one.gradient > 10 * zero.gradient),
      all('post-norm has the size 1 after every block', Math.abs(post.signal - 1) < 0.01),
      all('pre-norm about 5 after 24', Math.abs(pre.signal / 5 - 1) < 0.25),
    ];
  },
  'own-digit': (seed) => {
    const { dropout, batchNorm } = answerTo(ownDigit.firstQuestion(withSeed(ownDigit.schema, seed)));
    const spread = dropout.high.map((high, digit) => high - (dropout.low[digit] ?? NaN));
    return [
      atLeast(
        7,
        'the drawn 3 is read as a 3 by one network at least',
        [dropout, batchNorm].some((read) => bestOf(read.probabilities) === 3),
      ),
      all('with every mask another answer', Math.max(...spread) > 0),
    ];
  },
  'before-or-after': (seed) => {
    const meanLosses = (part: Partial<places.Settings>) => {
      const specs = allSpecs({ ...withSeed(places.schema, seed), ...part });
      const losses = specs.map((spec) => trainedRun({ ...spec, record: { every: spec.steps, training: true } }).last.training?.loss ?? NaN);
      return [0, 1, 2].map((place) => geometricMean(losses.filter((_, run) => run % 3 === place)));
    };
    const [nowhere = NaN, before = NaN, after = NaN] = meanLosses({});
    return [
      all('with sigmoids after is far better than before', after < 0.6 * before),
      all('and either is better than none', Math.max(before, after) < nowhere),
    ];
  },
  'covariate-shift': (seed) => {
    const framesOf = (part: Partial<shift.Settings>) =>
      trainedFrames(threeSpecs({ ...withSeed(shift.schema, seed), ...part }), shift.shiftFrame);
    const [usual, large] = [framesOf({}), framesOf({ learningRate: 1 })];
    const arrives = (frames: typeof usual, run: 0 | 1 | 2) => frames.find(({ networks }) => networks[run].loss <= 0.3)?.step ?? Infinity;
    const range = (run: 0 | 1) => meanOf(usual.map(({ networks }) => networks[run].greatest - networks[run].least));
    return [
      all('at the learning rate 1 the noisy network arrives with the other', arrives(large, 2) <= arrives(large, 1) + 40),
      all('long before the plain one', arrives(large, 2) < 0.5 * arrives(large, 0)),
      all('at the default too', arrives(usual, 2) < arrives(usual, 0)),
      all('and along the gradient the plain network’s loss varies more', range(0) > 2 * range(1)),
    ];
  },
  'without-dropout': (seed) => {
    const settings = withSeed(without.schema, seed);
    const results = sweptSpecs(settings).map((spec) => resultOf(trainedRun(spec)));
    const loss = (method: Method['id']) => meanLossOf(results, method, 'loss')?.value ?? NaN;
    return [
      atLeast(6, 'without batch normalisation dropout lowers the loss', loss('dropout') < loss('neither')),
      all('and by more than beside it', loss('neither') / loss('dropout') > loss('normalised') / loss('both')),
    ];
  },
};
