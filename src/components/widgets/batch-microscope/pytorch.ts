import { batchMicroscopeSource } from '../../../lib/pytorch/batchMicroscopeSource';
import type { ProgramRerun } from '../../../lib/pytorch/rerun';
import { batchValues, isTooSmall, stages, STAGES, type Settings } from './model';

/** The program of the panel, and the batch at every stage as the page shows it. */
export function rerun(settings: Settings): ProgramRerun {
  const now = stages(settings);
  return {
    kind: 'program',
    source: source(settings),
    series: (isTooSmall(settings) ? (['values'] as const) : STAGES).map((stage) => ({
      name: stage,
      quantity: 'value',
      expression: `stages["${stage}"].flatten().tolist()`,
      values: now[stage],
    })),
  };
}

export const source = (settings: Settings): string => batchMicroscopeSource(batchValues(settings), settings);
