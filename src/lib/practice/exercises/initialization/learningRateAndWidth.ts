import { schemeRun } from '../../../experiments/initialization/schemeRun';
import type { Scheme } from '../../../nn/scheme';
import type { Graded } from '../../kinds';
import { lastLoss } from '../lastLoss';

const SCHEMES = ['fanIn', 'he', 'rootFanIn', 'xavier'] as const satisfies readonly Scheme[];

/** Chapter 2, learning rate and width. */
export const learningRateAndWidth = {
  'who-learns-first': {
    kind: 'order',
    contestants: SCHEMES,
    // Two of them stay at the loss of a guess.
    level: 0.005,
    measured: {
      by: 'runs',
      seeds: 3,
      specs: (seed) =>
        SCHEMES.map((scheme) =>
          schemeRun({ seed, scheme, optimiser: 'sgd', activation: 'relu', depth: 6, learningRate: 0.032, steps: 150 }),
        ),
      read: (runs) => runs.map(lastLoss),
    },
  },
  'predict-the-rate': { kind: 'number', key: 0.0005, slack: 0.03, within: [0, 1] },
} satisfies Record<string, Graded>;
