import type { Graded } from '../../kinds';
import { errorOfMean, meanOverInputs, passesInEval, passesRun } from '../../symptoms/passes';
import { trained } from '../../symptoms/symptom';

/** Chapter 1, dropout and uncertainty. */
export const uncertainty = {
  'where-is-it-narrowest': { kind: 'choice', options: ['one', 'two', 'many'], right: 'one' },
  'entropy-parts': { kind: 'number', key: 2 / 3, slack: 0.01, within: [-10, 10] },
  'mc-dropout-bugs': {
    kind: 'lines',
    faults: { mode: [4], axis: [8, 9], error: [9] },
    measured: trained((seed) => [passesRun(seed)], { mode: passesInEval, axis: meanOverInputs, error: errorOfMean }),
  },
} satisfies Record<string, Graded>;
