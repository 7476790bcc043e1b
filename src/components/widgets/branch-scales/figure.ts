import type words from '../../../content/words/en/branch-scales.json';
import {
  measuredGrowth,
  predictedGrowth,
  RECIPES,
  ROWS,
  WIDTH,
  type Growth,
} from '../../../lib/experiments/initialization/residualBranches';
import { branchScalesSource } from '../../../lib/pytorch/branchScalesSource';
import type { PageSeries, ProgramRerun } from '../../../lib/pytorch/rerun';
import { choice, seed, whole, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { computed, defineFigure, type SchemaFor } from '../../book/figure/defineFigure';

export type Words = typeof words;

export const schema = {
  recipe: choice(RECIPES, 'preNorm'),
  count: whole({ min: 2, max: 48, step: 2, default: 24, symbol: 'N' }),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** Sizes and shares by branch, measured and by the formulas. */
export function branchTable({ sizes, shares }: Growth, settings: Settings, { phrases }: Words): DataTable {
  const predicted = predictedGrowth(settings);
  return {
    caption: phrases.tableCaption,
    columns: [phrases.branch, phrases.size, `${phrases.size}, ${phrases.formula}`, phrases.share, `${phrases.share}, ${phrases.formula}`],
    rows: sizes.map((size, branch) => [
      branch,
      size,
      predicted.sizes[branch] ?? '',
      shares[branch - 1] ?? '',
      predicted.shares[branch - 1] ?? '',
    ]),
  };
}

/** The program of the panel, and what the page measured. */
function rerun(settings: Settings): ProgramRerun {
  const program = { ...settings, rows: ROWS, width: WIDTH };
  return {
    kind: 'program',
    source: branchScalesSource({ ...program, isTwin: false }),
    withTwin: branchScalesSource({ ...program, isTwin: true }),
    series: (): PageSeries[] => {
      const { sizes, shares } = measuredGrowth(settings);
      return [
        { name: 'h', quantity: 'root mean square', expression: 'sizes', values: sizes },
        { name: 'branch over h', quantity: 'share', expression: 'shares', values: shares },
      ];
    },
  };
}

export const definition = defineFigure({ schema, numbers: computed((settings: Settings) => measuredGrowth(settings)), digits: 4, rerun });
