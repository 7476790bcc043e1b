import type { DataTable } from '../../book/figure/DataPanel';
import type { FigureWords } from '../../book/figure/words';
import type { TwinFrame, TwinState } from './frames';
import type { Phrases } from './phrases';

/** Losses and accuracies of both twins, a row a record. */
export function twinTable(frames: readonly TwinFrame[], { phrases }: FigureWords<Phrases>): DataTable {
  const measures = (['training', 'validation'] as const).flatMap((split) =>
    (['loss', 'accuracy'] as const).map((measure) => ({ split, measure })),
  );
  const cells = (twin: TwinState) => measures.map(({ split, measure }) => twin[split][measure] ?? '');
  const names = (which: string) => measures.map(({ split, measure }) => `${phrases[split]} ${phrases[measure]}, ${which}`);
  return {
    caption: phrases.tableCaption,
    columns: [phrases.step, ...names(phrases.without), ...names(phrases.with)],
    rows: frames.map(({ step, twins: [without, withDropout] }) => [step, ...cells(without), ...cells(withDropout)]),
  };
}
