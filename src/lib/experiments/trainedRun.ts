import type { RunRecord } from '../training/event';
import type { RunSpec } from '../spec/spec';
import { train } from '../training/train';

export interface TrainedRun {
  /** At least that of step 0. */
  records: readonly [RunRecord, ...RunRecord[]];
  last: RunRecord;
  /** The step at which loss or weights stopped being finite numbers. */
  divergedAt?: number;
}

/** A run to its end, or to the record at which the reader has seen enough. */
export function trainedRun(spec: RunSpec, isEnough: (record: RunRecord) => boolean = () => false): TrainedRun {
  const records: RunRecord[] = [];
  let divergedAt: number | undefined;
  for (const event of train(spec)) {
    if (event.kind === 'diverged') divergedAt = event.step;
    if (event.kind !== 'record') continue;
    records.push(event);
    if (isEnough(event)) break;
  }
  const [first, ...rest] = records;
  if (!first) throw new Error('a run without a record of its start');
  return { records: [first, ...rest], last: rest[rest.length - 1] ?? first, divergedAt };
}

/**
 * Updates until the recorded training loss is at most `target`; undefined if the run ends or diverges before.
 * As fine as `spec.record.every`.
 */
export function stepsToLoss(spec: RunSpec, target: number): number | undefined {
  const isThere = ({ training }: RunRecord) => (training?.loss ?? Infinity) <= target;
  const { last } = trainedRun(spec, isThere);
  return isThere(last) ? last.step : undefined;
}
