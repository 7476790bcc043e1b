import { forgotEvalSource } from '../../../lib/pytorch/forgotEvalSource';
import type { TrainingRerun } from '../../../lib/pytorch/rerun';
import { askedSpec, INPUTS, PASSES, RESOLUTION, type Settings } from './model';

const RECORD_EVERY = 100;

/** The training of the network that is asked; the panel also asks it. */
export function rerun(settings: Settings): TrainingRerun {
  const record = { every: RECORD_EVERY, training: true, validation: true };
  return {
    kind: 'training',
    runs: [{ name: 'with dropout', spec: { ...askedSpec(settings), record } }],
    panelOf: ([{ spec }]) => forgotEvalSource({ spec, mode: settings.mode, passes: PASSES, inputs: INPUTS, questions: RESOLUTION }),
  };
}
