import { uniform } from '../../../math/random';
import { masksKey } from '../../../spec/streams';
import type { Graded } from '../../kinds';
import { chosenByTestRows, endlessWaiting, keptByReference, neverLoaded, stoppingRuns } from '../../symptoms/stopping';
import { trained } from '../../symptoms/symptom';

const BLOCKS = 54;
const LAST_P = 0.5;
const PASSES = 400;

/** Of the blocks of a network with stochastic depth, how many take part in a pass, on average over as many passes. */
function blocksLeft(seed: number): number {
  let kept = 0;
  for (let pass = 0; pass < PASSES; pass++)
    for (let block = 1; block <= BLOCKS; block++) if (uniform(masksKey(seed, 0, pass), block) >= (LAST_P * block) / BLOCKS) kept += 1;
  return kept / PASSES;
}

/** Chapter 1, dropout's relatives. */
export const relatives = {
  'blocks-left-out': {
    kind: 'number',
    measured: { by: 'computation', seeds: 8, compute: (seed) => [blocksLeft(seed)] },
    slack: 0.003,
    within: [0, BLOCKS],
  },
  'brakes-and-noise': { kind: 'choice', options: ['same', 'ten', 'hundred'], right: 'hundred' },
  'early-stopping-bugs': {
    kind: 'lines',
    faults: { test: [9], patience: [10, 11, 13, 14], reference: [2, 12], last: [18] },
    either: [1, 15],
    measured: trained(stoppingRuns, { test: chosenByTestRows, patience: endlessWaiting, reference: keptByReference, last: neverLoaded }),
  },
} satisfies Record<string, Graded>;
