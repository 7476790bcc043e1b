import type words from '../../../content/words/en/step-lengths.json';
import type { ProgramRerun } from '../../../lib/pytorch/rerun';
import { stepLengthsSource } from '../../../lib/pytorch/stepLengthsSource';
import { choice, logRange, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, type SchemaFor } from '../../book/figure/defineFigure';
import { GRADIENT_KINDS, gradientsOf, LEARNING_RATE, lengthsOf, type Lengths } from './model';

export type Words = typeof words;

export const schema = {
  gradients: choice(GRADIENT_KINDS, 'steady'),
  scale: logRange({ min: 0.01, max: 100, step: 5, default: 1 }),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** How far each goes, step by step. */
export function lengthTable(found: readonly Lengths[], { phrases }: Words): DataTable {
  return {
    caption: phrases.tableCaption,
    columns: [phrases.step, ...found.map(({ racer }) => phrases[`name.${racer}`])],
    rows: (found[0]?.lengths ?? []).map((_, step) => [step + 1, ...found.map(({ lengths }) => lengths[step] ?? NaN)]),
  };
}

/** The program of the panel, and the lengths as the page has them. */
const rerun = (settings: Settings): ProgramRerun => ({
  kind: 'program',
  source: stepLengthsSource(gradientsOf(settings), LEARNING_RATE),
  // Both are in single precision.
  tolerance: 1e-4,
  series: () =>
    lengthsOf(settings).map(({ racer, lengths }) => ({
      name: racer,
      quantity: 'length of a step over the learning rate',
      expression: `lengths["${racer}"]`,
      values: lengths,
    })),
});

export const definition = defineFigure({ schema, rerun });
