import { defineExperiment, seedsUpTo } from '../../experiment';
import { hasLearnt, scaledRun, VARIANCES } from '../../initialization/scaledNetwork';
import { trainedRun } from '../../trainedRun';

const TRAINING = { learningRate: 0.1, steps: 100 };

/** From how many of thirteen scales of the first weights ReLU networks of three depths learn something within 100 steps; and at other rates and for longer. */
export const experiment = defineExperiment({
  ...seedsUpTo(10, 1),
  measure: (seed) => {
    const learnt = (depth: number, training = TRAINING) =>
      VARIANCES.filter((variance) => {
        const { last, divergedAt } = trainedRun(scaledRun(seed, { depth, variance, width: 32, activation: 'relu' }, training));
        return divergedAt === undefined && hasLearnt(last.training?.loss ?? null);
      }).length;
    const [slow, fast, long] = [
      { ...TRAINING, learningRate: 0.03 },
      { ...TRAINING, learningRate: 0.3 },
      { ...TRAINING, steps: 300 },
    ];
    return {
      shallow: learnt(2),
      middle: learnt(8),
      deep: learnt(20),
      middleSlow: learnt(8, slow),
      deepSlow: learnt(20, slow),
      middleFast: learnt(8, fast),
      deepFast: learnt(20, fast),
      middleLong: learnt(8, long),
      deepLong: learnt(20, long),
    };
  },
  effect: 'mean',
  outcome: ({ shallow, deep }) => shallow - deep,
  claimed: { above: 8 },
});
