import type words from '../../../content/words/en/weight-equilibrium.json';
import { weightEquilibriumSource } from '../../../lib/pytorch/weightEquilibriumSource';
import type { PageSeries, ProgramRerun } from '../../../lib/pytorch/rerun';
import { logRange, seed, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { computed, defineFigure, type SchemaFor } from '../../book/figure/defineFigure';
import { courses, LENGTHS, STEPS, stepsOf, type Course, type Courses } from './model';

export type Words = typeof words;

export const schema = {
  learningRate: logRange({ min: 0.02, max: 1, step: 20, default: 0.1, symbol: 'α' }),
  weightDecay: logRange({ min: 0.001, max: 0.1, step: 20, default: 0.02, symbol: 'c' }),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** Lengths of the four units, a row for each step that is drawn. */
export function lengthTable({ without, with: decayed, short, long }: Courses, { phrases }: Words): DataTable {
  return {
    caption: phrases.tableCaption,
    columns: [phrases.step, phrases.without, phrases.with, phrases.fromShort, phrases.fromLong],
    rows: stepsOf(without.lengths, 0).map(([step, length], index) => [
      step,
      length,
      decayed.lengths[index] ?? NaN,
      short.lengths[index] ?? NaN,
      long.lengths[index] ?? NaN,
    ]),
  };
}

/** The program of the panel, with the page's batches in the notebook, and both compared units as the page has them. */
function rerun(settings: Settings): ProgramRerun {
  const run = { ...settings, start: LENGTHS.compared, steps: STEPS };
  const lengths = (name: string, { lengths: values }: Course): PageSeries => ({
    name,
    quantity: 'length of the weights',
    expression: `lengths["${name}"][::10]`,
    values,
  });
  return {
    kind: 'program',
    source: weightEquilibriumSource({ ...run, isTwin: false }),
    withTwin: weightEquilibriumSource({ ...run, isTwin: true }),
    tolerance: 1e-6,
    series: () => {
      const found = courses(settings);
      return [lengths('without decay', found.without), lengths('with decay', found.with)];
    },
  };
}

export const definition = defineFigure({ schema, numbers: computed(courses), digits: 4, rerun });
