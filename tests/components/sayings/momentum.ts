import { trainedFrames } from '../../../src/components/book/figure/trainedFrames';
import * as noise from '../../../src/components/widgets/gradient-noise/figure';
import { drawsOf, noiseRun } from '../../../src/components/widgets/gradient-noise/model';
import * as hessian from '../../../src/components/widgets/hessian-spectrum/figure';
import { sharpnessLimit, spectrumSpec } from '../../../src/components/widgets/hessian-spectrum/model';
import * as landscape from '../../../src/components/widgets/landscape-plane/figure';
import { trainedSurroundings } from '../../../src/components/widgets/landscape-plane/surroundings';
import * as sweep from '../../../src/components/widgets/momentum-sweep/figure';
import { cells, chosenCells, lowest, runLosses, sweptSpecs as sweepSpecs } from '../../../src/components/widgets/momentum-sweep/model';
import * as race from '../../../src/components/widgets/optimiser-race/figure';
import { digitsEntries, digitsResult, digitsSpecs } from '../../../src/components/widgets/optimiser-race/model';
import * as spirals from '../../../src/components/widgets/three-spirals/figure';
import { spiralSpecs } from '../../../src/components/widgets/three-spirals/model';
import { trainedRun } from '../../../src/lib/experiments/trainedRun';
import { meanOf } from '../../../src/lib/math/interval';
import { all, atLeast, lastOf, withSeed, type Sayings } from './saying';

/** What is said beside the trained figures of chapter 3. */
export const MOMENTUM_SAYINGS: Sayings = {
  'gradient-noise': (seed) => {
    const settings = withSeed(noise.schema, seed);
    const run = (part: Partial<typeof settings>) => noiseRun({ ...settings, ...part }, drawsOf({ ...settings, ...part }));
    const ratio = ({ plain, withMomentum }: ReturnType<typeof run>) => withMomentum.measured / plain.measured;
    return [
      all('at one learning rate momentum ends about ten times higher', Math.abs(ratio(run({})) / 10 - 1) < 0.3),
      all('at one effective rate at the same height', Math.abs(ratio(run({ matched: true })) - 1) < 0.2),
    ];
  },
  'three-spirals': (seed) => {
    const settings = withSeed(spirals.schema, seed);
    const [plain, momentum] = spiralSpecs(settings).map(lastOf);
    const [creeping, matched] = spiralSpecs({ ...settings, matched: true }).map(lastOf);
    const [large, largeMatched] = spiralSpecs({ ...settings, matched: true, learningRate: 0.5 }).map(lastOf);
    if (!plain || !momentum || !creeping || !matched || !large || !largeMatched) throw new Error('two runs');
    return [
      all('plain descent is right on fewer than half of the points', plain.accuracy < 0.5),
      all('momentum follows the arms', momentum.accuracy > 0.75),
      all('at one effective rate the two losses lie on each other', Math.abs(matched.training / creeping.training - 1) < 0.05),
      all('at the learning rate 0.5 both find the way', large.accuracy > 0.6 && largeMatched.accuracy > 0.75),
    ];
  },
  'hessian-spectrum': (seed) => {
    const settings = withSeed(hessian.schema, seed);
    const frames = trainedFrames([spectrumSpec(settings)], hessian.spectrumFrame);
    const sharpness = frames.map(({ facts }) => facts.largest);
    const ways = frames.map(({ facts }) => facts.waysDown);
    const half = Math.floor(frames.length / 2);
    const limit = sharpnessLimit(settings);
    return [
      all('the sharpness begins below the limit', (sharpness[0] ?? NaN) < 0.75 * limit),
      all('and settles at it', Math.abs(meanOf(sharpness.slice(half)) / limit - 1) < 0.03),
      all('some twenty ways down at the start', (ways[0] ?? NaN) >= 18 && (ways[0] ?? NaN) <= 30),
      all('later hardly any at times', Math.min(...ways.slice(half)) <= 6),
      all('and again many', Math.max(...ways.slice(half)) >= 10),
    ];
  },
  'landscape-plane': (seed) => {
    const settings = withSeed(landscape.schema, seed);
    const seen = (part: Partial<typeof settings>) => {
      const outcome = trainedSurroundings({ ...settings, ...part });
      if (outcome.kind !== 'trained') throw new Error('the defaults have to train');
      return outcome.surroundings;
    };
    const [usual, narrow, plain] = [seen({ rescale: 1 }), seen({ rescale: 4 }), seen({ rescale: 1, momentum: 0 })];
    return [
      all('rescaled, the basin of the raw plane is narrower', basin(narrow.raw.losses) < 0.9 * basin(usual.raw.losses)),
      all(
        'the normalised plane stays',
        Math.max(...Array.from(usual.normalised.losses, (loss, i) => Math.abs(loss - (narrow.normalised.losses[i] ?? NaN)))) < 1e-6,
      ),
      all('the path lies nearly in a plane', usual.path.share > 0.965 && usual.path.share < 0.995),
      all('without momentum the loss comes less far in the same steps', (plain.losses.at(-1) ?? NaN) > (usual.losses.at(-1) ?? NaN)),
    ];
  },
  'momentum-sweep': (seed) => {
    const settings = withSeed(sweep.schema, seed);
    const map = cells(
      sweepSpecs(settings).map((spec) => runLosses(trainedRun(spec))),
      false,
    );
    const column = chosenCells(map, settings);
    const trained = column.map(({ training }) => training ?? NaN);
    const bestTrained = lowest(map, 'training');
    return [
      atLeast(7, 'with one learning rate the training loss falls with the momentum', isFalling(trained)),
      all('the validation loss is lowest before the largest momentum', (lowest(column, 'validation')?.momentum ?? 1) < 0.99),
      atLeast(
        7,
        'at the largest momentum it is at least half as high again',
        (column.at(-1)?.validation ?? NaN) > 1.5 * (lowest(column, 'validation')?.validation ?? NaN),
      ),
      all(
        'the pair that trains best does not validate best',
        (bestTrained?.validation ?? NaN) > 1.3 * (lowest(map, 'validation')?.validation ?? NaN),
      ),
    ];
  },
  'optimiser-race': (seed) => {
    const settings = { ...withSeed(race.schema, seed), course: 'digits' as const };
    const runs = digitsSpecs(settings).map((spec) => digitsResult(trainedRun(spec)));
    const entries = Object.fromEntries(digitsEntries(runs, settings).map((entry) => [entry.racer, entry]));
    const arrival = (racer: string) => entries[racer]?.arrival ?? Infinity;
    return [
      all('Adam comes to the training loss before plain descent', arrival('adam') < arrival('sgd')),
      all('on fresh digits the two end alike', Math.abs((entries['adam']?.validation ?? NaN) - (entries['sgd']?.validation ?? NaN)) < 0.05),
    ];
  },
};

/** Share of a plane on which the loss is low. */
const basin = (losses: ArrayLike<number>) => Array.from(losses).filter((loss) => loss < 0.5).length / losses.length;

const isFalling = (values: readonly number[]) => values.every((value, i) => i === 0 || value < (values[i - 1] ?? NaN));
