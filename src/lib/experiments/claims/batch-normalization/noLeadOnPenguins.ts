import { digitTwin, RATES, TARGET_LOSS } from '../../batch-normalization/digitTwins';
import { defineExperiment, seedsUpTo } from '../../experiment';
import { stepsToLoss } from '../../trainedRun';

const twin = { data: 'penguins', depth: 5, activation: 'tanh', gain: 1, momentum: 0 } as const;
const EACH = { every: 1, training: true };

/** Updates to the loss 0.3 at each learning rate, counted singly; infinitely many where a run does not get there. */
const stepsAt = (seed: number, normalised: boolean): number[] =>
  RATES.map(
    (learningRate) => stepsToLoss({ ...digitTwin(seed, { ...twin, normalised, learningRate }), record: EACH }, TARGET_LOSS) ?? Infinity,
  );

/** On the four measurements of penguins: the fewest steps that any learning rate takes to the loss 0.3, and whether 2.15 gets there at all. */
export const experiment = defineExperiment({
  ...seedsUpTo(16, 1),
  measure: (seed) => {
    const [plain, normalised] = [stepsAt(seed, false), stepsAt(seed, true)];
    const at = (rate: number, steps: readonly number[]) => steps[RATES.indexOf(rate)] ?? NaN;
    const arrives = (steps: readonly number[]) => Number(Number.isFinite(at(2.15, steps)));
    return {
      plainBest: Math.min(...plain),
      normalisedBest: Math.min(...normalised),
      plainAtLarge: arrives(plain),
      normalisedAtLarge: arrives(normalised),
      plainAtTenth: at(0.1, plain),
      normalisedAtTenth: at(0.1, normalised),
      plainAtHundredth: at(0.01, plain),
      normalisedAtHundredth: at(0.01, normalised),
    };
  },
  effect: 'ratio',
  outcome: ({ plainBest, normalisedBest }) => plainBest / normalisedBest,
  claimed: { above: 0.5, below: 1.5 },
});
