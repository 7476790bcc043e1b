import type { AverageSpec, RunSpec } from '../spec/spec';
import { python, slot, type Pieces } from './pieces';

const MAKERS: Readonly<Record<AverageSpec['kind'], string>> = { equal: 'get_swa_multi_avg_fn', exponential: 'get_ema_multi_avg_fn' };

/** Lines of the head of a program; none if no weights are averaged. */
export function averageImports(specs: readonly RunSpec[]): string[] {
  const makers = new Set(specs.flatMap(({ average }) => (average ? [MAKERS[average.kind]] : [])));
  return makers.size === 0 ? [] : [`from torch.optim.swa_utils import ${['AveragedModel', ...[...makers].sort()].join(', ')}`];
}

/** `averaged = ...` of the network `net`. */
export function averagedModel(average: AverageSpec): Pieces {
  const made = `${MAKERS[average.kind]}(${average.kind === 'exponential' ? average.decay : ''})`;
  return python`averaged = AveragedModel(net, multi_avg_fn=${slot('multi_avg_fn', made)})`;
}

/** The last lines of a loop that appends each step's loss to `losses`. */
export function averageUpdate({ from = 1, every = 1 }: AverageSpec): Pieces {
  const update = 'averaged.update_parameters(net)';
  if (from === 1 && every === 1) return [update];
  const start = slot('start', String(from));
  return python`if len(losses) >= ${start} and (len(losses) - ${start}) % ${slot('every', String(every))} == 0:
    ${update}`;
}
