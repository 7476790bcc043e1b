import { predictedGrowth, RECIPES, type Growth } from '../../../lib/experiments/initialization/residualBranches';
import { LineChart } from '../../charts/LineChart';
import type { Settings, Words } from './figure';

const HEIGHT = 300;
const SIZES = [0.5, 100] as const;
const SHARES = [-0.05, 1.45] as const;
const NAME_ROOM = 74;
/** About so many marks along the branches, where there are as many. */
const TICKS = 5;

/** How the signal grows from branch to branch, and how much of what is there each branch adds: measured dots, and all recipes' formulas. */
export function BranchCharts({ growth, settings, words: { phrases } }: { growth: Growth; settings: Settings; words: Words }) {
  const { recipe, count } = settings;
  const predicted = RECIPES.map((each) => ({ recipe: each, ...predictedGrowth({ recipe: each, count }) }));
  const lines = (measure: 'sizes' | 'shares', first: number) =>
    predicted
      .toSorted((a, b) => Number(a.recipe === recipe) - Number(b.recipe === recipe))
      .map((each) => ({
        id: each.recipe,
        name: phrases[`name.${each.recipe}`],
        tone: each.recipe === recipe ? ('ink' as const) : ('soft' as const),
        thin: each.recipe !== recipe,
        points: each[measure].map((value, i) => [i + first, value] as const),
      }));
  const dots = (measure: 'sizes' | 'shares', first: number) =>
    growth[measure].map((value, i) => ({ id: String(i), tone: 'with' as const, at: [i + first, value] as const }));
  const common = { height: HEIGHT, xLabel: phrases.branch, xTicks: Math.min(TICKS, count - 1), nameRoom: NAME_ROOM };
  return (
    <>
      <LineChart
        {...common}
        label={phrases.sizePlot}
        x={[0, count]}
        y={SIZES}
        yScale="log"
        yLabel={phrases.size}
        lines={lines('sizes', 0)}
        dots={dots('sizes', 0)}
      />
      <LineChart
        {...common}
        label={phrases.sharePlot}
        x={[1, count]}
        y={SHARES}
        yLabel={phrases.share}
        lines={lines('shares', 1)}
        dots={dots('shares', 1)}
      />
    </>
  );
}
