import { defineExperiment, seedsUpTo } from '../../experiment';
import { digitRace, type DigitRacer } from '../../initialization/digitRace';

const racer: Omit<DigitRacer, 'init'> = { depth: 2, width: 64, activation: 'relu', learningRate: 0.1, steps: 1000 };

/** How much worse two ReLU layers read fresh digits after training from U(-1, 1) than from He's weights; and their training losses. */
export const experiment = defineExperiment({
  ...seedsUpTo(12, 1),
  measure: (seed) => {
    const he = (part: Partial<DigitRacer> = {}) => digitRace(seed, { ...racer, ...part, init: { kind: 'heUniform' } });
    const unit = (part: Partial<DigitRacer> = {}) => digitRace(seed, { ...racer, ...part, init: { kind: 'uniform', bound: 1 } });
    const [usual, large] = [he(), unit()];
    const [slow, fast, long] = [{ learningRate: 0.03 }, { learningRate: 0.3 }, { steps: 3_000 }];
    return {
      he: usual.validationAccuracy,
      unitUniform: large.validationAccuracy,
      heLoss: usual.loss,
      unitUniformLoss: large.loss,
      heSlow: he(slow).validationAccuracy,
      unitUniformSlow: unit(slow).validationAccuracy,
      heFast: he(fast).validationAccuracy,
      unitUniformFast: unit(fast).validationAccuracy,
      heLong: he(long).validationAccuracy,
      unitUniformLong: unit(long).validationAccuracy,
    };
  },
  effect: 'mean',
  outcome: ({ he, unitUniform }) => he - unitUniform,
  claimed: { above: 0.04 },
});
