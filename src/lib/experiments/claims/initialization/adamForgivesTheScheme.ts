import { defineExperiment, seedsUpTo } from '../../experiment';
import { CHANCE, RATES, schemeRun, type RacedOptimiser } from '../../initialization/schemeRun';
import { trainedRun } from '../../trainedRun';
import type { Scheme } from '../../../nn/scheme';

const STEPS = 300;

/** The lowest training loss over the figure's rates, that of a guess where nothing is lower. */
function bestLoss(seed: number, scheme: Scheme, optimiser: RacedOptimiser, steps = STEPS): number {
  const losses = RATES[optimiser].map((learningRate) => {
    const { last, divergedAt } = trainedRun(schemeRun({ seed, scheme, optimiser, activation: 'relu', depth: 10, learningRate, steps }));
    return divergedAt === undefined ? (last.training?.loss ?? NaN) : CHANCE;
  });
  return Math.min(CHANCE, ...losses);
}

/** What ten ReLU layers come to from three schemes at the best of ten rates each, with plain SGD and with Adam. */
export const experiment = defineExperiment({
  ...seedsUpTo(10, 1),
  measure: (seed) => ({
    heSgd: bestLoss(seed, 'he', 'sgd'),
    xavierSgd: bestLoss(seed, 'xavier', 'sgd'),
    rootFanInSgd: bestLoss(seed, 'rootFanIn', 'sgd'),
    heAdam: bestLoss(seed, 'he', 'adam'),
    xavierAdam: bestLoss(seed, 'xavier', 'adam'),
    rootFanInAdam: bestLoss(seed, 'rootFanIn', 'adam'),
    heSgdLong: bestLoss(seed, 'he', 'sgd', 3 * STEPS),
    xavierSgdLong: bestLoss(seed, 'xavier', 'sgd', 3 * STEPS),
    rootFanInSgdLong: bestLoss(seed, 'rootFanIn', 'sgd', 3 * STEPS),
    heAdamLong: bestLoss(seed, 'he', 'adam', 3 * STEPS),
    xavierAdamLong: bestLoss(seed, 'xavier', 'adam', 3 * STEPS),
    rootFanInAdamLong: bestLoss(seed, 'rootFanIn', 'adam', 3 * STEPS),
  }),
  effect: 'ratio',
  outcome: ({ rootFanInSgd, rootFanInAdam }) => rootFanInSgd / rootFanInAdam,
  claimed: { above: 1.5 },
});
