import { residualStack, STACK_STEPS, type ResidualStack } from '../../batch-normalization/residualStack';
import { defineExperiment, seedsUpTo } from '../../experiment';
import { trainedRun } from '../../trainedRun';

const RATES = [0.001, 0.003, 0.01, 0.03, 0.1];
const LEARNT = 0.1;
const stack = { depth: 40, norm: 'batchNorm', startsAtZero: false } as const;

/** Training loss after the last step; infinite if it is no number. */
function lossOf(seed: number, settings: ResidualStack, times = 1): number {
  const spec = residualStack(seed, settings, { every: times * STACK_STEPS, training: true });
  const { last, divergedAt } = trainedRun({ ...spec, steps: times * STACK_STEPS });
  return divergedAt === undefined ? (last.training?.loss ?? Infinity) : Infinity;
}

/** The least of the learning rates' losses, and the rate. */
const best = (seed: number, residual: boolean) =>
  RATES.map((learningRate) => ({ learningRate, loss: lossOf(seed, { ...stack, residual, learningRate }) })).reduce((least, run) =>
    run.loss < least.loss ? run : least,
  );

/** Forty layers with batch normalisation, with and without the way round, each at the best of five learning rates; the plain one also three times as long. */
export const experiment = defineExperiment({
  ...seedsUpTo(16, 1),
  measure: (seed) => {
    const [plain, residual] = [best(seed, false), best(seed, true)];
    return {
      plain: plain.loss,
      residual: residual.loss,
      plainLonger: lossOf(seed, { ...stack, residual: false, learningRate: plain.learningRate }, 3),
      plainShallow: lossOf(seed, { ...stack, residual: false, depth: 4, learningRate: 0.03 }),
    };
  },
  effect: 'share',
  outcome: ({ plain, residual }) => residual < LEARNT && plain > 10 * LEARNT,
  claimed: { above: 0.7 },
});
