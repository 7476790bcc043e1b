import { meanOf } from '../../../math/interval';
import type { RunSpec } from '../../../spec/spec';
import { askedManyTimes } from '../../dropout/askedManyTimes';
import { noisyCurve } from '../../dropout/noisyCurve';
import { defineExperiment, seedsUpTo } from '../../experiment';

const QUESTIONS = 20;
const PASSES = 500;

function distances(spec: RunSpec): { single: number; together: number } {
  const asked = askedManyTimes(spec, QUESTIONS, PASSES);
  return {
    single: meanOf(asked.map(({ passes, evalAnswer }) => meanOf(passes.map((answer) => (answer - evalAnswer) ** 2)))),
    together: meanOf(asked.map(({ passes, evalAnswer }) => (meanOf(passes) - evalAnswer) ** 2)),
  };
}

/** The squared distance from the answer in eval mode: of a single pass in train mode, and of the mean of 500, at p = 0.25. */
export const experiment = defineExperiment({
  ...seedsUpTo(8, 1),
  measure: (seed) => {
    const usual = noisyCurve(seed, 0.25);
    const [slow, long] = [
      distances({ ...usual, optimiser: { ...usual.optimiser, learningRate: 0.002 } }),
      distances({ ...usual, steps: 3 * usual.steps }),
    ];
    return {
      ...distances(usual),
      singleSlow: slow.single,
      togetherSlow: slow.together,
      singleLong: long.single,
      togetherLong: long.together,
    };
  },
  effect: 'ratio',
  outcome: ({ single, together }) => single / together,
  claimed: { above: 10 },
});
