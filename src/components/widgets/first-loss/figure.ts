import type words from '../../../content/words/en/first-loss.json';
import { ROWS } from '../../../lib/experiments/initialization/firstLoss';
import { firstLossSource } from '../../../lib/pytorch/firstLossSource';
import type { PageSeries, ProgramRerun } from '../../../lib/pytorch/rerun';
import { logRange, seed, whole, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { computed, defineFigure, type SchemaFor } from '../../book/figure/defineFigure';
import { SIZES, start, type Start } from './model';

export type Words = typeof words;

export const schema = {
  classes: whole({ min: 2, max: 100, step: 1, default: 10, symbol: 'C' }),
  size: logRange({ min: 0.1, max: 10, step: 10, default: 3.16 }),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** The first loss over the size of the logits, measured and by the formula for small ones. */
export const startTable = ({ course }: Start, { phrases }: Words): DataTable => ({
  caption: phrases.tableCaption,
  columns: [phrases.size, phrases.loss, `${phrases.loss}, ${phrases.formula}`],
  rows: course.map(({ size, loss, predicted }) => [size, loss, predicted]),
});

/** The program of the panel, and the page's numbers. */
function rerun(settings: Settings): ProgramRerun {
  const program = { ...settings, rows: ROWS, sizes: SIZES };
  return {
    kind: 'program',
    source: firstLossSource({ ...program, isTwin: false }),
    withTwin: firstLossSource({ ...program, isTwin: true }),
    series: (): PageSeries[] => {
      const { now, course } = start(settings);
      return [
        { name: 'measured', quantity: 'loss', expression: 'losses', values: course.map(({ loss }) => loss) },
        { name: 'largest probability', quantity: 'probability', expression: 'certainties', values: now.certainties },
      ];
    },
  };
}

export const definition = defineFigure({ schema, numbers: computed(start), digits: 4, rerun });
