import { brakeResult, brakeRun, chosenBy, type BrakeResult, type BrakeRun } from '../../dropout/brakeRun';
import { CURVE_STEPS } from '../../dropout/curveRun';
import { defineExperiment, seedsUpTo } from '../../experiment';
import { trainedRun } from '../../trainedRun';

const PROBABILITIES = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6];
const DECAYS = [0.001, 0.002, 0.004, 0.008, 0.016, 0.032];

type Other = Pick<BrakeRun, 'steps' | 'learningRate'>;

/** Every brake at every strength, in one setting of the training. */
function brakes(seed: number, other: Other = {}): { plain: BrakeResult; dropouts: BrakeResult[]; decays: BrakeResult[] } {
  const result = (p: number, weightDecay: number) =>
    brakeResult(trainedRun(brakeRun({ seed, p, weightDecay, points: 40, noise: 0.5, width: 64, ...other })));
  return { plain: result(0, 0), dropouts: PROBABILITIES.map((p) => result(p, 0)), decays: DECAYS.map((decay) => result(0, decay)) };
}

/** Distances from the true curve without any brake and with each of three, whose strength noisy validation points choose. */
export const experiment = defineExperiment({
  ...seedsUpTo(16, 1),
  measure: (seed) => {
    const [usual, long, slow] = [brakes(seed), brakes(seed, { steps: 3 * CURVE_STEPS }), brakes(seed, { learningRate: 0.002 })];
    const chosen = (of: typeof usual) => ({
      dropout: chosenBy(of.dropouts, 'last').truth,
      decay: chosenBy(of.decays, 'last').truth,
      stopping: of.plain.stopped.truth,
    });
    const [now, later, slower] = [chosen(usual), chosen(long), chosen(slow)];
    return {
      neither: usual.plain.last.truth,
      ...now,
      dropoutStopped: chosenBy(usual.dropouts, 'stopped').truth,
      decayStopped: chosenBy(usual.decays, 'stopped').truth,
      dropoutLong: later.dropout,
      decayLong: later.decay,
      stoppingLong: later.stopping,
      dropoutSlow: slower.dropout,
      decaySlow: slower.decay,
      stoppingSlow: slower.stopping,
    };
  },
  effect: 'ratio',
  outcome: ({ dropout, stopping }) => dropout / stopping,
  claimed: { above: 1 },
});
