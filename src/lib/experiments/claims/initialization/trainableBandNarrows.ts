import { defineExperiment, seedsUpTo } from '../../experiment';
import { hasLearnt, scaledRun, VARIANCES } from '../../initialization/scaledNetwork';
import { trainedRun } from '../../trainedRun';

const training = { learningRate: 0.1, steps: 100 };

/** From how many of thirteen scales of the first weights ReLU networks of three depths learn something within 100 steps. */
export const experiment = defineExperiment({
  ...seedsUpTo(10, 1),
  measure: (seed) => {
    const learnt = (depth: number) =>
      VARIANCES.filter((variance) => {
        const { last, divergedAt } = trainedRun(scaledRun(seed, { depth, variance, width: 32, activation: 'relu' }, training));
        return divergedAt === undefined && hasLearnt(last.training?.loss ?? null);
      }).length;
    return { shallow: learnt(2), middle: learnt(8), deep: learnt(20) };
  },
  effect: 'mean',
  outcome: ({ shallow, deep }) => shallow - deep,
  claimed: { above: 8 },
});
