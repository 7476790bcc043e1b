import * as attention from '../../../src/components/widgets/attention-holes/figure';
import { holes } from '../../../src/components/widgets/attention-holes/model';
import * as curve from '../../../src/components/widgets/dropout-curve/figure';
import { cleanError, PROBABILITIES, sweptSpecs as curveSpecs } from '../../../src/components/widgets/dropout-curve/model';
import * as pictures from '../../../src/components/widgets/dropout-pictures/figure';
import {
  cells as pictureCells,
  errorOf,
  meanError,
  ofPictures,
  sweptSpecs as pictureSpecs,
} from '../../../src/components/widgets/dropout-pictures/model';
import * as regression from '../../../src/components/widgets/dropout-regression/figure';
import { fitSpecs } from '../../../src/components/widgets/dropout-regression/model';
import * as ridge from '../../../src/components/widgets/dropout-ridge/figure';
import { fits, largestGap } from '../../../src/components/widgets/dropout-ridge/model';
import * as twins from '../../../src/components/widgets/dropout-twins/figure';
import { twinSpecs } from '../../../src/components/widgets/dropout-twins/model';
import * as forgot from '../../../src/components/widgets/forgot-eval/figure';
import { answersOf, asked, askedSpec, questions } from '../../../src/components/widgets/forgot-eval/model';
import * as gap from '../../../src/components/widgets/gap-band/figure';
import { answersOf as answersOfBand, coins, ensemble, sweptSpecs as bandSpecs } from '../../../src/components/widgets/gap-band/model';
import * as machine from '../../../src/components/widgets/mask-machine/figure';
import { machineAfter, machineRun, PASSES } from '../../../src/components/widgets/mask-machine/model';
import * as brakes from '../../../src/components/widgets/three-brakes/figure';
import { sweptSpecs as brakeSpecs } from '../../../src/components/widgets/three-brakes/model';
import { brakeResult } from '../../../src/lib/experiments/dropout/brakeRun';
import { gapRatio } from '../../../src/lib/experiments/dropout/gapRun';
import { trainedRun } from '../../../src/lib/experiments/trainedRun';
import { meanOf } from '../../../src/lib/math/interval';
import { all, atLeast, lastOf, withSeed, type Sayings } from './saying';

/** What is said beside the figures of chapter 1. */
export const DROPOUT_SAYINGS: Sayings = {
  'dropout-twins': (seed) => {
    const [without, dropped] = twinSpecs(withSeed(twins.schema, seed)).map(lastOf);
    if (!without || !dropped) throw new Error('two runs');
    return [
      all('without dropout the training loss is the lower', without.training < dropped.training),
      atLeast(7, 'and the validation loss the higher', without.validation > dropped.validation),
      all(
        'the accuracies are closer than the losses',
        Math.abs(without.accuracy / dropped.accuracy - 1) < Math.abs(without.validation / dropped.validation - 1),
      ),
    ];
  },
  'dropout-regression': (seed) => {
    const [without, dropped] = fitSpecs(withSeed(regression.schema, seed)).map(lastOf);
    if (!without || !dropped) throw new Error('two runs');
    return [
      atLeast(7, 'without dropout the fit is nearer to its points', without.training < dropped.training),
      all('and farther from the truth', without.validation > dropped.validation),
    ];
  },
  'dropout-curve': (seed) => {
    const specs = curveSpecs(withSeed(curve.schema, seed));
    const mean = (p: number) =>
      meanOf(
        specs.filter((_, run) => PROBABILITIES[run % PROBABILITIES.length] === p).map((spec) => Math.log(cleanError(trainedRun(spec)))),
      );
    const [none, middle, most] = [mean(0), mean(0.4), mean(0.9)];
    return [all('the curve falls from p = 0', middle < none), all('and rises to p = 0.9', most > middle)];
  },
  'dropout-pictures': (seed) => {
    const settings = withSeed(pictures.schema, seed);
    const found = pictureCells(pictureSpecs(settings).map((spec) => errorOf(trainedRun(spec))));
    const { dropout, decay } = ofPictures(found, 100);
    const [none, half] = [0, 0.5].map((p) => dropout.find((cell) => cell.p === p));
    if (!none || !half || !decay) throw new Error('every p is tried');
    const errorOfPlain = (count: number) => ofPictures(found, count).dropout.map(meanError)[0] ?? NaN;
    return [
      atLeast(7, 'with a hundred pictures dropout lowers the error', meanError(half) < meanError(none)),
      all('more pictures are the best brake', errorOfPlain(1000) < Math.min(meanError(half), errorOfPlain(300))),
    ];
  },
  'three-brakes': (seed) => {
    const results = brakeSpecs(withSeed(brakes.schema, seed))
      .filter(({ optimiser: { weightDecay }, layers }) => {
        const p = layers.find((layer) => layer.kind === 'dropout')?.p;
        return (p === 0 && (weightDecay === 0 || weightDecay === 0.004)) || p === 0.4;
      })
      .map((spec) => brakeResult(trainedRun(spec)));
    const mean = (place: number, at: 'last' | 'stopped') =>
      meanOf(results.filter((_, run) => run % 3 === place).map((result) => Math.log(result[at].truth)));
    const [neither, dropped, decayed, stopped] = [mean(0, 'last'), mean(1, 'last'), mean(2, 'last'), mean(0, 'stopped')];
    return [
      all('all three brake', Math.max(dropped, decayed, stopped) < neither),
      atLeast(7, 'the dashed line lies below dropout at p = 0.4', stopped < dropped),
    ];
  },
  'attention-holes': (seed) => {
    const { course } = holes(withSeed(attention.schema, seed));
    const [even, sharp] = [course[0]?.predicted ?? NaN, course.at(-1)?.predicted ?? NaN];
    return [
      all(
        'the dots lie on the line',
        course.every(({ measured, predicted }) => Math.abs(measured / predicted - 1) < 0.2),
      ),
      all('sharp attention scatters more than even attention', sharp > 1.5 * even),
    ];
  },
  'gap-band': (seed) => {
    const answers = bandSpecs(withSeed(gap.schema, seed)).map((spec) => answersOfBand(trainedRun(spec)));
    const [thinned, crowd] = [coins(answers)?.spread ?? [], ensemble(answers)?.spread ?? []];
    return [
      all('the band of the coins is narrower in the gap', gapRatio(thinned) < 0.8),
      atLeast(7, 'that of the eight networks is wider', gapRatio(crowd) > 1.2),
    ];
  },
  'mask-machine': (seed) => {
    const run = machineRun(withSeed(machine.schema, seed));
    const { units, listener } = machineAfter(run, PASSES);
    const away = [...units, listener].map(({ measured, expected }) => {
      const chance = Math.sqrt(expected.variance / PASSES);
      return Math.abs((measured?.mean ?? NaN) - expected.mean) - 4 * chance;
    });
    return [all('every mean settles on the value without dropout', Math.max(...away) <= 1e-9)];
  },
  'dropout-ridge': (seed) => {
    const fitted = fits(withSeed(ridge.schema, seed));
    const [first = NaN, second = NaN] = fitted.plain;
    return [
      all('masked copies come to the closed form', largestGap(fitted) < 0.12),
      atLeast(4, 'least squares gives one of the two equal features a negative weight', first * second < 0),
      all(
        'dropout makes them more nearly equal',
        Math.abs((fitted.closedForm[0] ?? NaN) - (fitted.closedForm[1] ?? NaN)) < Math.abs(first - second),
      ),
    ];
  },
  'forgot-eval': (seed) => {
    const found = answersOf(trainedRun(askedSpec(withSeed(forgot.schema, seed))));
    if (!found) throw new Error('the training diverged');
    const spread = asked(found, 'train').soFar.at(-1)?.standardDeviation ?? [];
    const mean = (inside: boolean) => meanOf(Array.from(spread).filter((_, i) => Math.abs(questions[i] ?? NaN) <= 1 === inside));
    const { soFar } = asked(found, 'train');
    const gap = (passes: number) => soFar[passes - 1]?.squaredGap ?? NaN;
    return [
      all('the mean of all passes is nearer to the answer in eval mode than that of few', gap(100) < gap(2)),
      atLeast(3, 'the band is no wider where there are no data', mean(false) < 1.2 * mean(true)),
      atLeast(5, 'or half as wide again at least', mean(false) > 1.5 * mean(true)),
    ];
  },
};
