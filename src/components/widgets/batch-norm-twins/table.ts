import type { DataTable } from '../../book/figure/DataPanel';
import { fill, type FigureWords } from '../../book/figure/words';
import { arrival, TARGET_LOSS, type Curve, type Pair } from './model';
import type { Phrases } from './phrases';

/** For every learning rate the steps that both networks need, and their last losses. */
export function rateTable(all: readonly Pair[], { phrases }: FigureWords<Phrases>): DataTable {
  const steps = (curve: Curve | undefined) => (curve ? (arrival(curve) ?? phrases.never) : '');
  const last = (curve: Curve | undefined) => curve?.losses.at(-1) ?? '';
  const both = (phrase: string) => [phrases.without, phrases.with].map((which) => fill(phrase, { which, goal: TARGET_LOSS }));
  return {
    caption: phrases.tableCaption,
    columns: [phrases.rate, ...both(phrases.tableSteps), ...both(phrases.tableLoss)],
    rows: [...all]
      .sort((a, b) => a.learningRate - b.learningRate)
      .map(({ learningRate, plain, normalised }) => [learningRate, steps(plain), steps(normalised), last(plain), last(normalised)]),
  };
}
