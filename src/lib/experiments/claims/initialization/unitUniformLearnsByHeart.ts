import { defineExperiment, seedsUpTo } from '../../experiment';
import { digitRace, type DigitRacer } from '../../initialization/digitRace';

const racer: Omit<DigitRacer, 'init'> = { depth: 2, width: 64, activation: 'relu', learningRate: 0.1, steps: 1000 };

/** How much worse two ReLU layers read fresh digits after training from U(-1, 1) than from He's weights; and their training losses. */
export const experiment = defineExperiment({
  ...seedsUpTo(12, 1),
  measure: (seed) => {
    const he = digitRace(seed, { ...racer, init: { kind: 'heUniform' } });
    const large = digitRace(seed, { ...racer, init: { kind: 'uniform', bound: 1 } });
    return { he: he.validationAccuracy, unitUniform: large.validationAccuracy, heLoss: he.loss, unitUniformLoss: large.loss };
  },
  effect: 'mean',
  outcome: ({ he, unitUniform }) => he - unitUniform,
  claimed: { above: 0.04 },
});
