import { maskMachineSource } from '../../../lib/pytorch/maskMachineSource';
import type { ProgramRerun } from '../../../lib/pytorch/rerun';
import { layerOf, machineRun, PASSES, type Settings } from './model';

/** Of single precision. */
const TOLERANCE = 1e-5;

/** The program of the panel; what the listener receives in every pass, and the variances of all units, as the page has them. */
export function rerun(settings: Settings): ProgramRerun {
  const { run } = machineRun(settings);
  const variances = [...run.units, run.listener].map((moments) => moments.at(-1)?.variance ?? NaN);
  return {
    kind: 'program',
    source: source(settings),
    withTwin: programSource(settings, true),
    tolerance: TOLERANCE,
    series: [
      { name: 'the listener', quantity: 'received', expression: 'received.tolist()', values: run.passes.map(({ received }) => received) },
      {
        name: 'units and listener',
        quantity: 'variance',
        expression: '[v.item() for v in (*passes.var(dim=0, correction=0), received.var(correction=0))]',
        values: variances,
      },
    ],
  };
}

export const source = (settings: Settings): string => programSource(settings, false);

const programSource = (settings: Settings, isTwin: boolean): string =>
  maskMachineSource({ ...settings, ...layerOf(settings), passes: PASSES, isTwin });
