import { digitsData } from '../../../experiments/digitsData';
import { dropoutMask, masksKey } from '../../../spec/streams';
import type { LayerSpec, RunSpec } from '../../../spec/spec';
import type { Graded } from '../../kinds';
import { meanOf } from '../../../math/interval';
import { against, lossWith, trained } from '../../symptoms/symptom';
import { lastLoss } from '../lastLoss';

const PASSES = 4000;
const CROWDS = 200;
const MOST_PASSES = 100;
const PASSES_SHOWN = [1, 2, 3, 5, 7, 10, 20, 30, 50, 70, 100];

/** relu(h1 - h2) of two units that say 1, both under dropout of one half, pass by pass. */
function answersOfTwo(seed: number, crowd: number, passes: number): number[] {
  const mask = dropoutMask(masksKey(seed, 0, crowd), 0.5, 2 * passes);
  return Array.from({ length: passes }, (_, pass) => Math.max(0, (mask[2 * pass] ?? NaN) - (mask[2 * pass + 1] ?? NaN)));
}

/** Mean squared distance of the mean of so many answers from that of eval mode, which is 0. */
function squaredGaps(seed: number): number[] {
  const crowds = Array.from({ length: CROWDS }, (_, crowd) => answersOfTwo(seed, crowd, MOST_PASSES));
  return PASSES_SHOWN.map((passes) => meanOf(crowds.map((answers) => meanOf(answers.slice(0, passes)) ** 2)));
}

interface Reader {
  /** Behind the first hidden layer, behind the second, and on the logits. */
  p: readonly [number, number, number];
  hasSecond: boolean;
}

const STEPS = 120;
/** Of the network as it was meant the batches' losses are looked at as well. */
const EVERY = 12;

const MEANT: Reader = { p: [0.2, 0.2, 0], hasSecond: true };
/** The network of the program with one of its faults. */
const READERS: readonly Reader[] = [
  MEANT,
  { p: [0.2, 0, 0], hasSecond: false },
  { ...MEANT, p: [1 - 0.8 ** 2, 0.2, 0] },
  { ...MEANT, p: [0.8, 0.8, 0] },
  { ...MEANT, p: [0.2, 0.2, 0.2] },
];

function readerRun(seed: number, { p: [first, second, logits], hasSecond }: Reader, every: number): RunSpec {
  const hidden = (p: number): LayerSpec[] => [
    { kind: 'dense', units: 64 },
    { kind: 'activation', activation: 'relu' },
    { kind: 'dropout', p },
  ];
  return {
    seed,
    data: digitsData({ points: 400 }),
    layers: [
      ...hidden(first),
      ...(hasSecond ? hidden(second) : []),
      { kind: 'dense', units: 10 },
      ...(logits > 0 ? [{ kind: 'dropout', p: logits } as const] : []),
    ],
    loss: 'crossEntropy',
    optimiser: { kind: 'sgd', learningRate: 0.1 },
    batchSize: 32,
    steps: STEPS,
    record: { every, training: true },
  };
}

/** Of the network as it was meant: of so many batches near the end the loss in train mode. */
const LAST_BATCHES = 4;

/** Chapter 1, dropout in practice. */
export const inPractice = {
  'keep-or-drop': { kind: 'choice', options: ['drop', 'copied', 'mixed', 'swapped'], right: 'drop' },
  'four-masks': {
    kind: 'number',
    measured: { by: 'computation', seeds: 8, compute: (seed) => [meanOf(answersOfTwo(seed, 0, PASSES))] },
    slack: 0.03,
    within: [-10, 10],
  },
  'draw-the-crowd': {
    kind: 'curve',
    x: PASSES_SHOWN,
    xScale: 'log',
    y: [0.1, 1.5],
    yScale: 'log',
    measured: { by: 'computation', seeds: 8, compute: squaredGaps },
  },
  'dropout-bugs': {
    kind: 'lines',
    faults: { hidden: [5, 11], double: [11], keep: [7, 14], logits: [12], eval: [22, 23] },
    either: [2, 17, 18],
    measured: trained((seed) => READERS.map((reader) => readerRun(seed, reader, reader === MEANT ? EVERY : STEPS)), {
      hidden: lossWith(1),
      double: (runs) => against(lossWith(2)(runs)),
      keep: lossWith(3),
      logits: (runs) => against(lossWith(4)(runs)),
      eval: ([run]) => [run ? lastLoss(run) : NaN, meanOf(run?.records.slice(-LAST_BATCHES).map(({ batchLoss = NaN }) => batchLoss) ?? [])],
    }),
  },
} satisfies Record<string, Graded>;
