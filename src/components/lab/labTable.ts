import type { Evaluation } from '../../lib/nn/evaluateLoss';
import type { DataTable } from '../book/figure/DataPanel';
import type { LabFrame, RunState } from './labFrame';
import { NAMES, SIDES, type LabWords } from './labWords';

const SPLITS = ['training', 'validation'] as const;
const MEASURES = ['loss', 'accuracy'] as const;

/** Losses and accuracies of so many networks, a row a record; what was not measured is empty. */
export function labTable(frames: readonly LabFrame[], networks: number, { phrases }: LabWords): DataTable {
  const sides = SIDES.slice(0, networks);
  const names = { loss: phrases.lossAxis, accuracy: phrases.accuracyAxis };
  const columns = sides
    .flatMap((side, run) =>
      SPLITS.flatMap((split) =>
        [false, true].flatMap((isAveraged) =>
          MEASURES.map((measure) => ({
            name: [NAMES[side], ...(isAveraged ? [phrases.averaged] : []), phrases[split], names[measure]].join(' '),
            of: ({ runs, step }: LabFrame) => valueIn(runs[run], step, split, measure, isAveraged),
          })),
        ),
      ),
    )
    .filter(({ of }) => frames.some((frame) => of(frame) !== undefined));
  return {
    caption: phrases.tableCaption,
    columns: [phrases.step, ...columns.map(({ name }) => name)],
    rows: frames.map((frame) => [frame.step, ...columns.map(({ of }) => of(frame) ?? '')]),
  };
}

function valueIn(
  state: RunState | undefined,
  step: number,
  split: (typeof SPLITS)[number],
  measure: keyof Evaluation,
  isAveraged: boolean,
): number | undefined {
  if (!state || state.step < step) return undefined;
  return (isAveraged ? state.averaged : state)?.[split]?.[measure];
}
