import type words from '../../../content/words/en/norm-axes.json';
import { cellsOf, NORM_KINDS } from '../../../lib/experiments/batch-normalization/normaliseGroups';
import { normAxesSource } from '../../../lib/pytorch/normAxesSource';
import type { ProgramRerun } from '../../../lib/pytorch/rerun';
import { choice, whole, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, type SchemaFor } from '../../book/figure/defineFigure';
import { CHANNELS, MOST_EXAMPLES, POSITIONS, sheetsOf, type Sheets } from './model';

export type Words = typeof words;

export const schema = {
  norm: choice(NORM_KINDS, 'batch'),
  groups: choice(['1', '2', '3', '6'], '2'),
  examples: whole({ min: 1, max: MOST_EXAMPLES, step: 1, default: MOST_EXAMPLES, symbol: 'N' }),
  example: whole({ min: 1, max: MOST_EXAMPLES, step: 1, default: 2 }),
  channel: whole({ min: 1, max: CHANNELS, step: 1, default: 3 }),
  position: whole({ min: 1, max: POSITIONS, step: 1, default: 2 }),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** Every value with its place, whether it shares the mean of the marked one, and what becomes of it. */
export function sheetTable({ shape, values, sets, marked, normalised }: Sheets, { phrases }: Words): DataTable {
  return {
    caption: phrases.tableCaption,
    columns: [phrases.example, phrases.channel, phrases.position, phrases.value, phrases.sharing, phrases.after],
    rows: cellsOf(shape).map(({ example, channel, position }, index) => [
      example + 1,
      channel + 1,
      position + 1,
      values[index] ?? NaN,
      sets[index] === sets[marked] ? phrases.yes : phrases.no,
      normalised[index] ?? NaN,
    ]),
  };
}

/**
 * A batch that is smaller has no example of a higher number, and an example of a higher number asks for a larger batch. Groups are chosen for
 * group norm.
 */
function consequences({ examples, example, groups }: Partial<Settings>, before: Settings): Partial<Settings> {
  if (groups !== undefined) return { norm: 'group' };
  if (examples !== undefined) return { example: Math.min(before.example, examples) };
  return example === undefined ? {} : { examples: Math.max(before.examples, example) };
}

/** The program of the panel, and the normalised values as the page has them. */
function rerun(settings: Settings): ProgramRerun {
  const { values, normalised, shape } = sheetsOf(settings);
  return {
    kind: 'program',
    source: normAxesSource(values, settings.norm, shape),
    series: () => [{ name: 'normalised', quantity: 'value', expression: 'by_hand.flatten().tolist()', values: normalised }],
  };
}

export const definition = defineFigure({ schema, consequences, rerun });
