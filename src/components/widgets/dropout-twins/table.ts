import type { DataTable } from '../../book/figure/DataPanel';
import { fill, type FigureWords } from '../../book/figure/words';
import type { TwinFrame, TwinState } from './frames';
import type { Phrases } from './phrases';

const SPLITS = ['training', 'validation'] as const;
const MEASURES = SPLITS.flatMap((split) => (['loss', 'accuracy'] as const).map((measure) => ({ split, measure })));

/** Losses and accuracies of both twins, and the losses of the pairs with other seeds, a row a record. */
export function twinTable(frames: readonly TwinFrame[], otherSeeds: readonly number[], { phrases }: FigureWords<Phrases>): DataTable {
  const twins = [phrases.without, phrases.with];
  const cells = (twin: TwinState) => MEASURES.map(({ split, measure }) => twin[split][measure] ?? '');
  return {
    caption: phrases.tableCaption,
    columns: [
      phrases.step,
      ...twins.flatMap((twin) => MEASURES.map(({ split, measure }) => `${phrases[split]} ${phrases[measure]}, ${twin}`)),
      ...otherSeeds.flatMap((seed) =>
        twins.flatMap((which) => SPLITS.map((split) => `${phrases[split]} ${phrases.loss}, ${fill(phrases.ofSeed, { which, seed })}`)),
      ),
    ],
    rows: frames.map(({ step, twins, others }) => [step, ...twins.flatMap(cells), ...others.flat(2)]),
  };
}
