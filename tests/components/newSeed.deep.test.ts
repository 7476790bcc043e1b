import { readdirSync, readFileSync } from 'node:fs';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { trainedFrames } from '../../src/components/book/figure/trainedFrames';
import * as attention from '../../src/components/widgets/attention-holes/figure';
import { holes } from '../../src/components/widgets/attention-holes/model';
import * as branches from '../../src/components/widgets/branch-scales/figure';
import * as curve from '../../src/components/widgets/dropout-curve/figure';
import { cleanError, PROBABILITIES, sweptSpecs as curveSpecs } from '../../src/components/widgets/dropout-curve/model';
import * as pictures from '../../src/components/widgets/dropout-pictures/figure';
import {
  cells as pictureCells,
  errorOf,
  meanError,
  ofPictures,
  sweptSpecs as pictureSpecs,
} from '../../src/components/widgets/dropout-pictures/model';
import * as regression from '../../src/components/widgets/dropout-regression/figure';
import { fitSpecs } from '../../src/components/widgets/dropout-regression/model';
import * as ridge from '../../src/components/widgets/dropout-ridge/figure';
import { fits, largestGap } from '../../src/components/widgets/dropout-ridge/model';
import * as twins from '../../src/components/widgets/dropout-twins/figure';
import { twinSpecs } from '../../src/components/widgets/dropout-twins/model';
import * as forgot from '../../src/components/widgets/forgot-eval/figure';
import { answersOf, asked, askedSpec, questions } from '../../src/components/widgets/forgot-eval/model';
import * as chaos from '../../src/components/widgets/edge-of-chaos/figure';
import { edge } from '../../src/components/widgets/edge-of-chaos/model';
import * as firstLoss from '../../src/components/widgets/first-loss/figure';
import { start as startOf } from '../../src/components/widgets/first-loss/model';
import * as gap from '../../src/components/widgets/gap-band/figure';
import { answersOf as answersOfBand, coins, ensemble, sweptSpecs as bandSpecs } from '../../src/components/widgets/gap-band/model';
import * as noise from '../../src/components/widgets/gradient-noise/figure';
import { drawsOf, noiseRun } from '../../src/components/widgets/gradient-noise/model';
import * as hessian from '../../src/components/widgets/hessian-spectrum/figure';
import { sharpnessLimit, spectrumSpec } from '../../src/components/widgets/hessian-spectrum/model';
import * as landscape from '../../src/components/widgets/landscape-plane/figure';
import { trainedSurroundings } from '../../src/components/widgets/landscape-plane/surroundings';
import * as machine from '../../src/components/widgets/mask-machine/figure';
import { machineAfter, machineRun, PASSES } from '../../src/components/widgets/mask-machine/model';
import * as sweep from '../../src/components/widgets/momentum-sweep/figure';
import { cells, chosenCells, lowest, runLosses, sweptSpecs as sweepSpecs } from '../../src/components/widgets/momentum-sweep/model';
import * as race from '../../src/components/widgets/optimiser-race/figure';
import { digitsEntries, digitsResult, digitsSpecs } from '../../src/components/widgets/optimiser-race/model';
import * as rates from '../../src/components/widgets/scheme-rates/figure';
import { curves as rateCurves, hasLearnt, lossOf, sweptSpecs as rateSpecs } from '../../src/components/widgets/scheme-rates/model';
import * as brakes from '../../src/components/widgets/three-brakes/figure';
import { sweptSpecs as brakeSpecs } from '../../src/components/widgets/three-brakes/model';
import * as spirals from '../../src/components/widgets/three-spirals/figure';
import { spiralSpecs } from '../../src/components/widgets/three-spirals/model';
import * as transfer from '../../src/components/widgets/width-transfer/figure';
import { curves as widthCurves, ofParametrisation, sweptSpecs as widthSpecs } from '../../src/components/widgets/width-transfer/model';
import { parseMdx } from '../../src/lib/book/parseMdx';
import { tagOfFigure } from '../../src/lib/book/widgetNames';
import { brakeResult } from '../../src/lib/experiments/dropout/brakeRun';
import { gapRatio } from '../../src/lib/experiments/dropout/gapRun';
import { measuredGrowth } from '../../src/lib/experiments/initialization/residualBranches';
import { trainedRun } from '../../src/lib/experiments/trainedRun';
import { meanOf } from '../../src/lib/math/interval';
import { defaultsOf } from '../../src/lib/share/setting';
import { figureDefinitions } from './figures';
import { BATCH_NORM_SAYINGS } from './sayings/batchNormalization';
import { INITIALIZATION_SAYINGS } from './sayings/initialization';
import { MEMORY_AND_BLOCK_SAYINGS } from './sayings/memoryAndBlocks';
import { SMALL_BATCH_AND_DEPTH_SAYINGS } from './sayings/smallBatchesAndDepth';
import { all, atLeast, DRAWN, lastOf, withSeed, type Sayings } from './sayings/saying';

const CHAPTERS = ['dropout', 'initialization', 'momentum', 'batch-normalization'];
const TIME_LIMIT_MS = 120_000;

/** What is said beside each figure, looked up with one seed. */
const SAYINGS: Sayings = {
  ...INITIALIZATION_SAYINGS,
  ...BATCH_NORM_SAYINGS,
  ...MEMORY_AND_BLOCK_SAYINGS,
  ...SMALL_BATCH_AND_DEPTH_SAYINGS,
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
  'edge-of-chaos': (seed) => {
    const ends = (part: Partial<chaos.Settings>) =>
      edge({ ...withSeed(chaos.schema, seed), ...part }).pairs.map(({ measured }) => measured.at(-1) ?? NaN);
    return [
      all('in chaos the pair that began alike does not stay so', (ends({})[2] ?? NaN) < 0.8),
      all('in order all become alike', Math.min(...ends({ weights: 1 })) > 0.9),
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

/** The figures on the pages of these chapters whose settings have a seed. */
async function figuresWithSeeds(): Promise<string[]> {
  const tags = new Set<string>();
  for (const chapter of CHAPTERS)
    for (const file of readdirSync(`src/content/docs/${chapter}`))
      visit(parseMdx(readFileSync(`src/content/docs/${chapter}/${file}`, 'utf8').replace(/^---\n.*?\n---\n/s, '')), (node) => {
        if (node.type === 'mdxJsxFlowElement' && node.name) tags.add(node.name);
      });
  return (await figureDefinitions())
    .filter(({ id, definition }) => tags.has(tagOfFigure(id)) && Object.values(definition.schema).some(({ kind }) => kind === 'seed'))
    .map(({ id }) => id);
}

test('of every figure of these chapters that has the button it is known what is said', async () => {
  expect((await figuresWithSeeds()).toSorted()).toEqual(Object.keys(SAYINGS).toSorted());
});

describe('where another seed would change nothing there is no button for it', () => {
  const raced = (part: Partial<race.Settings>) => ({ ...defaultsOf(race.schema), ...part });
  const passed = (part: Partial<machine.Settings>) => ({ ...defaultsOf(machine.schema), ...part });

  test.each(['ravine', 'saddle'] as const)('nobody in the race over the %s tosses a coin', (course) => {
    expect(race.definition.hasChance?.(raced({ course }))).toBe(false);
    const [one, another] = [1, 2].map((seed) => race.definition.rerun(raced({ course, seed })));
    expect(one).toMatchObject({ source: another?.kind === 'program' ? another.source : undefined });
  });

  test.each(['digits', 'drawn'] as const)('on the %s there is chance', (course) => {
    expect(race.definition.hasChance?.(raced({ course }))).toBe(true);
  });

  test('the mask machine has masks in train mode, and none without dropout', () => {
    expect(machine.definition.hasChance?.(passed({}))).toBe(true);
    for (const part of [{ mode: 'eval' }, { p: 0 }] as const) {
      expect(machine.definition.hasChance?.(passed(part))).toBe(false);
      expect(machineRun(passed({ ...part, seed: 1 })).run.listener).toEqual(machineRun(passed({ ...part, seed: 2 })).run.listener);
    }
  });
});

describe('what is said beside a figure survives New seed', () => {
  test.each(Object.entries(SAYINGS))(
    '%s',
    async (id, sayingsWith) => {
      const [{ definition } = { definition: undefined }] = await figureDefinitions(id);
      const first = Object.values(definition?.schema ?? {}).find(({ kind }) => kind === 'seed')?.default;
      if (typeof first !== 'number') throw new Error(`${id} has no seed`);
      const drawn = Array.from({ length: DRAWN }, (_, more) => sayingsWith(first + more));
      for (const [place, { says, seeds }] of (drawn[0] ?? []).entries()) {
        const held = drawn.filter((sayings) => sayings[place]?.holds === true).length;
        expect(held, `'${says}' with ${held} of ${DRAWN} seeds`).toBeGreaterThanOrEqual(seeds);
      }
    },
    TIME_LIMIT_MS,
  );
});
