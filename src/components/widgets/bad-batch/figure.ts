import type words from '../../../content/words/en/bad-batch.json';
import { badBatchSource } from '../../../lib/pytorch/badBatchSource';
import type { PageSeries, ProgramRerun } from '../../../lib/pytorch/rerun';
import { logRange, range, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, type SchemaFor } from '../../book/figure/defineFigure';
import { BAD_STEP, CLIPS, rolls, START, STEPS, type BadRoll, type OutcomeBand } from './model';

export type Words = typeof words;

export const schema = {
  push: logRange({ min: 1, max: 1000, step: 20, default: 50 }),
  clip: logRange({ min: CLIPS[0], max: CLIPS[1], step: 10, default: 1, symbol: 'c' }),
  momentum: range({ min: 0, max: 0.95, step: 0.05, default: 0.9, symbol: 'β' }),
  learningRate: logRange({ min: 0.005, max: 0.1, step: 20, default: 0.05, symbol: 'α' }),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** From which to which threshold the ball ends where. */
export function clipTable(bands: readonly OutcomeBand[], { phrases }: Words): DataTable {
  return {
    caption: phrases.tableCaption,
    columns: [phrases.from, phrases.to, phrases.end],
    rows: bands.map(({ from, to, outcome }) => [from, to, phrases[`outcome.${outcome}`]]),
  };
}

/** A ball that is on its way out of the world roughly cubes its distance at each step: of that only the beginning can be compared. */
const COMPARED_AFTER = 3;

/** The program of the panel, and both balls as the page has them. */
function rerun(settings: Settings): ProgramRerun {
  const series = (name: string, { positions, lostAt }: BadRoll): PageSeries => ({
    name,
    quantity: 'place',
    expression: `paths["${name}"]${lostAt === undefined ? '' : `[:${positions.length}]`}`,
    values: positions,
    ...(lostAt === undefined ? {} : { comparable: Math.min(positions.length, BAD_STEP + COMPARED_AFTER) }),
  });
  return {
    kind: 'program',
    source: badBatchSource({ ...settings, start: START, badStep: BAD_STEP, steps: STEPS }),
    tolerance: 1e-6,
    series: () => {
      const { unclipped, clipped } = rolls(settings);
      return [series('not clipped', unclipped), series('clipped', clipped)];
    },
  };
}

export const definition = defineFigure({ schema, rerun });
