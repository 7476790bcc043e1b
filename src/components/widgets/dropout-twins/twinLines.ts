import type { Evaluation, RunRecord } from '../../../lib/training/event';
import type { FigureWords } from '../../book/figure/words';
import type { Line } from '../../charts/LineChart';
import type { Phrases } from './phrases';

/** Records of the run without dropout and of its twin. */
export type TwinRecords = readonly [without: readonly RunRecord[], withDropout: readonly RunRecord[]];

/** Four lines of one measure: each twin's training (solid) and validation (dashed). */
export function twinLines([without, withDropout]: TwinRecords, measure: keyof Evaluation, { phrases }: FigureWords<Phrases>): Line[] {
  const line = (records: readonly RunRecord[], tone: 'without' | 'with', split: 'training' | 'validation'): Line => ({
    id: `${tone}-${split}`,
    name: phrases[split],
    tone,
    dashed: split === 'validation',
    points: records.flatMap((record) => {
      const value = record[split]?.[measure];
      return value === undefined ? [] : [[record.step, value] as const];
    }),
  });
  return [
    line(without, 'without', 'training'),
    line(without, 'without', 'validation'),
    line(withDropout, 'with', 'training'),
    line(withDropout, 'with', 'validation'),
  ];
}
