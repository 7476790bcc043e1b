import type { Signals } from '../../../lib/experiments/initialization/signalPipe';
import { pipeTheory } from '../../../lib/experiments/initialization/pipeTheory';
import type { DataTable } from '../../book/figure/DataPanel';
import type { FigureWords } from '../../book/figure/words';
import type { Settings } from './model';
import type { Phrases } from './phrases';

/** Root mean squares of outputs and gradients layer by layer, beside the formulas. */
export function signalTable({ forward, backward }: Signals, settings: Settings, { phrases }: FigureWords<Phrases>): DataTable {
  const { depth } = settings;
  const theory = pipeTheory(settings);
  const formula = (quantity: string) => `${quantity}, ${phrases.formula}`;
  return {
    caption: phrases.tableCaption,
    columns: [phrases.layer, phrases.forward, formula(phrases.forward), phrases.backward, formula(phrases.backward)],
    rows: Array.from({ length: depth + 1 }, (_, layer) => [
      layer,
      forward[layer] ?? '',
      theory.forward[layer] ?? '',
      backward[depth - layer] ?? '',
      theory.backward[depth - layer] ?? '',
    ]),
  };
}
