import { endRatio, gapRatio, gapRun, separatePasses, spreadOf, type GapRun } from '../../dropout/gapRun';
import { defineExperiment, seedsUpTo } from '../../experiment';
import { trainedRun } from '../../trainedRun';

const PASSES = 200;
const MEMBERS = 8;
const POINTS = 40;
const P = 0.1;

type Other = Partial<Pick<GapRun, 'p' | 'steps' | 'learningRate'>>;

/** The spread over the inputs of one network's passes with its masks on. */
const coinSpread = (seed: number, depth: number, other: Other = {}): number[] =>
  spreadOf(
    separatePasses(trainedRun(gapRun({ seed, dataSeed: seed, p: P, depth, points: POINTS, passes: PASSES, ...other })).last.passes ?? []),
  );

/** That of networks without dropout that differ in their initial weights. */
const crowdSpread = (seed: number, depth: number, other: Other = {}): number[] =>
  spreadOf(
    Array.from({ length: MEMBERS }, (_, member) => {
      const run = { seed: seed * MEMBERS + member, dataSeed: seed, p: 0, depth, points: POINTS, passes: 0 };
      return trainedRun(gapRun({ ...run, ...other, p: 0 })).last.grid ?? [];
    }),
  );

/** By how much the spread is larger in a gap of the data than beside it: of the coins with one hidden layer and with two, and of ensembles. */
export const experiment = defineExperiment({
  ...seedsUpTo(16, 1),
  measure: (seed) => {
    const one = coinSpread(seed, 1);
    return {
      coins: gapRatio(one),
      coinsAtEnds: endRatio(one),
      coinsInTwo: gapRatio(coinSpread(seed, 2)),
      crowd: gapRatio(crowdSpread(seed, 1)),
      crowdInTwo: gapRatio(crowdSpread(seed, 2)),
      coinsLong: gapRatio(coinSpread(seed, 1, { steps: 6000 })),
      crowdLong: gapRatio(crowdSpread(seed, 1, { steps: 6000 })),
      coinsSlow: gapRatio(coinSpread(seed, 1, { learningRate: 0.002 })),
      crowdSlow: gapRatio(crowdSpread(seed, 1, { learningRate: 0.002 })),
      coinsHalf: gapRatio(coinSpread(seed, 1, { p: 0.5 })),
    };
  },
  effect: 'ratio',
  outcome: ({ coins }) => coins,
  claimed: { below: 0.8 },
});
