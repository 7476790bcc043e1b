import { convergenceRate } from '../../../lib/experiments/momentum/convergenceRate';
import { formatDecimals } from '../../../lib/format/formatNumber';
import { fill } from '../../book/figure/words';
import { LineChart } from '../../charts/LineChart';
import type { Words } from './figure';
import { bestPaces, type Rates } from './model';
import { CURVATURES } from './RateMapPlot';

const HEIGHT = 200;
const NAME_ROOM = 104;
const RATES = [0, 1.19] as const;
const CONDITIONS = [1, 2000] as const;
const STEPS = [1, 1e5] as const;
const CURVE_POINTS = 120;
const along = (index: number) => index / CURVE_POINTS;

/** A cut through the map at the present momentum, and what the condition number costs with the best settings. */
export function RateCharts({ rates, words: { phrases } }: { rates: Rates; words: Words }) {
  const { condition, directions, present } = rates;
  const cut = (momentum: number) =>
    Array.from({ length: CURVE_POINTS + 1 }, (_, index) => {
      const alphaLambda = CURVATURES[1] * along(index) ** 2;
      return [alphaLambda, convergenceRate(alphaLambda, momentum)] as const;
    });
  const costs = Array.from({ length: CURVE_POINTS + 1 }, (_, index) => {
    const kappa = CONDITIONS[1] ** along(index);
    return { kappa, ...bestPaces(kappa) };
  });
  return (
    <div class="picture-stack">
      <LineChart
        label={phrases.slicePlot}
        height={HEIGHT}
        nameRoom={NAME_ROOM}
        x={CURVATURES}
        xScale="sqrt"
        y={RATES}
        xLabel={phrases.curvature}
        yLabel={phrases.rate}
        lines={[
          { id: 'plain', name: phrases.plain, tone: 'without', dashed: true, points: cut(0) },
          {
            id: 'with',
            name: fill(phrases.with, { momentum: formatDecimals(present.momentum, 2) }),
            tone: 'with',
            points: cut(present.momentum),
          },
        ]}
        dots={directions.map(({ alphaLambda, measured }, index) => ({
          id: index === 0 ? 'flat' : 'steep',
          tone: 'ink',
          at: [alphaLambda, measured] as const,
        }))}
      />
      <LineChart
        label={phrases.countPlot}
        height={HEIGHT}
        nameRoom={NAME_ROOM}
        x={CONDITIONS}
        xScale="log"
        y={STEPS}
        yScale="log"
        xLabel={phrases.condition}
        yLabel={phrases.steps}
        lines={[
          {
            id: 'best-plain',
            name: phrases.bestPlain,
            tone: 'without',
            points: costs.map(({ kappa, bestPlain }) => [kappa, bestPlain.steps] as const),
          },
          {
            id: 'best-heavy-ball',
            name: phrases.bestHeavyBall,
            tone: 'with',
            points: costs.map(({ kappa, bestHeavyBall }) => [kappa, bestHeavyBall.steps] as const),
          },
        ]}
        dots={Number.isFinite(present.steps) ? [{ id: 'present', tone: 'ink', at: [condition, present.steps] }] : []}
      />
    </div>
  );
}
