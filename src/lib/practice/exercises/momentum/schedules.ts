import type { Graded } from '../../kinds';
import { countedEpochs, endlessWarmUp, lateClip } from '../../symptoms/descents';
import { computed } from '../../symptoms/symptom';

/** Chapter 3, schedules. */
export const schedules = {
  'cut-by-hand': { kind: 'number', key: 0.8, slack: 0.01, within: [0, 10] },
  'average-or-lower': { kind: 'choice', options: ['average', 'rate', 'same'], right: 'same' },
  'schedule-bugs': {
    kind: 'lines',
    faults: { cap: [2], clip: [9], epoch: [10] },
    either: [8],
    measured: computed({ cap: endlessWarmUp, clip: lateClip, epoch: countedEpochs }),
  },
} satisfies Record<string, Graded>;
