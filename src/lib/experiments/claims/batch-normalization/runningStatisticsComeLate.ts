import { createDataSet } from '../../../data/createDataSet';
import { lossWith, runningStatistics, trackedRun, trackedSpec, type Statistics } from '../../batch-normalization/trackedNetwork';
import { defineExperiment, seedsUpTo } from '../../experiment';

const MOMENTUM = 0.1;
const EARLY = 5;
const LATE = 44;

/** Validation losses after 5 and after 44 steps, with the running statistics and with those of all training data. */
function losses(seed: number, learningRate?: number) {
  const spec = trackedSpec({ seed, momentum: MOMENTUM, batchSize: 32, steps: LATE, ...(learningRate ? { learningRate } : {}) });
  const { validation } = createDataSet(spec);
  const steps = trackedRun(spec);
  const running = runningStatistics(steps, MOMENTUM);
  const loss = (step: number, of: readonly Statistics[]) => {
    const [network, statistics] = [steps[step], of[step]];
    return network && statistics ? lossWith(spec, network, statistics, validation) : NaN;
  };
  const data = steps.map((step) => step.data);
  return {
    earlyRunning: loss(EARLY, running),
    earlyData: loss(EARLY, data),
    lateRunning: loss(LATE, running),
    lateData: loss(LATE, data),
  };
}

/** The same at learning rate 0.3 and, after 5 steps, at a smaller and a larger one. */
export const experiment = defineExperiment({
  ...seedsUpTo(24, 3),
  measure: (seed) => {
    const [slow, fast] = [losses(seed, 0.1), losses(seed, 1)];
    return {
      ...losses(seed),
      slowRunning: slow.earlyRunning,
      slowData: slow.earlyData,
      fastRunning: fast.earlyRunning,
      fastData: fast.earlyData,
    };
  },
  effect: 'ratio',
  outcome: ({ earlyRunning, earlyData }) => earlyRunning / earlyData,
  claimed: { above: 1.15 },
});
