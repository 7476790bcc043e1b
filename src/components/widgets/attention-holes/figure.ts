import type words from '../../../content/words/en/attention-holes.json';
import { PASSES, PLACES } from '../../../lib/experiments/dropout/attentionHoles';
import { attentionHolesSource } from '../../../lib/pytorch/attentionHolesSource';
import type { PageSeries, ProgramRerun } from '../../../lib/pytorch/rerun';
import { range, seed, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { computed, defineFigure, type SchemaFor } from '../../book/figure/defineFigure';
import { holes, SHARPNESSES, type Holes } from './model';

export type Words = typeof words;

export const schema = {
  sharpness: range({ min: 0, max: 4, step: 0.25, default: 0.5 }),
  p: range({ min: 0, max: 0.9, step: 0.05, default: 0.3, symbol: 'p' }),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** The standard deviation of the answer over the sharpness, measured and by the formula. */
export const holesTable = ({ course }: Holes, { phrases }: Words): DataTable => ({
  caption: phrases.tableCaption,
  columns: [phrases.sharpness, phrases.scatter, `${phrases.scatter}, ${phrases.formula}`],
  rows: course.map(({ sharpness, measured, predicted }) => [sharpness, measured, predicted]),
});

/** The program of the panel, and the page's numbers. */
function rerun(settings: Settings): ProgramRerun {
  const program = { ...settings, places: PLACES, passes: PASSES, sharpnesses: SHARPNESSES };
  return {
    kind: 'program',
    source: attentionHolesSource({ ...program, isTwin: false }),
    withTwin: attentionHolesSource({ ...program, isTwin: true }),
    series: (): PageSeries[] => {
      const { now, course } = holes(settings);
      return [
        { name: 'softmax', quantity: 'weight', expression: 'weights.tolist()', values: now.weights },
        { name: 'measured', quantity: 'standard deviation', expression: 'measured', values: course.map(({ measured }) => measured) },
        { name: 'formula', quantity: 'standard deviation', expression: 'predicted', values: course.map(({ predicted }) => predicted) },
      ];
    },
  };
}

export const definition = defineFigure({ schema, numbers: computed(holes), digits: 4, rerun });
