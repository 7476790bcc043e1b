import { convergenceRate } from '../../../lib/experiments/momentum/convergenceRate';
import { criticalMomentum, stabilityLimit } from '../../../lib/experiments/momentum/optimalSettings';
import { ContourPlot } from '../../charts/ContourPlot';
import { DraggablePoint } from '../../charts/DraggablePoint';
import { pathData } from '../../charts/pathData';
import { tenth, type PlotArea } from '../../charts/plotArea';
import { schema, type MovedPoint, type Words } from './figure';
import type { Pace, Rates } from './model';

export const CURVATURES = [0, 4.4] as const;
/** A little room below 0, so that points there are seen whole. */
const MOMENTA = [-0.06, 1] as const;
const rateAt = (alphaLambda: number, momentum: number) => convergenceRate(alphaLambda, Math.max(0, momentum));
/** Every tenth of a rate has its colour; from 1 on the descent diverges. */
const RATES = Array.from({ length: 10 }, (_, index) => index / 10);
const RESOLUTION = 110;
const CURVE_POINTS = 80;
const MARK = 5;
/** What a direction does on either side of the ridge, and where there is room to say it. */
const REGIMES = [
  { name: 'creeps', at: [0.08, 0.22] },
  { name: 'swings', at: [1, 0.8] },
  { name: 'jumps', at: [1.74, 0.03] },
  { name: 'diverges', at: [3.5, 0.22] },
] as const;

interface Props {
  rates: Rates;
  words: Words;
  live: boolean;
  onMove: (moved: MovedPoint) => void;
}

/** The rate over alpha lambda and beta, what is best on it, and the two directions of the reader's quadratic. */
export function RateMapPlot({ rates, words: { phrases }, live, onMove }: Props) {
  const { present, bestPlain, bestHeavyBall } = rates;
  const handle = (which: 'flat' | 'steep', area: PlotArea) => (
    <DraggablePoint
      area={area}
      x={present.alphaLambdas[which === 'flat' ? 0 : 1]}
      y={present.momentum}
      step={schema.momentum.step}
      name={which === 'flat' ? phrases.flatPoint : phrases.steepPoint}
      role={phrases.drag}
      disabled={!live}
      onMove={(x, y) => onMove({ which, alphaLambda: x, momentum: y })}
    />
  );
  return (
    <ContourPlot
      label={phrases.mapPlot}
      x={CURVATURES}
      y={MOMENTA}
      xScale="sqrt"
      xLabel={phrases.curvature}
      yLabel={phrases.momentum}
      value={rateAt}
      thresholds={RATES}
      resolution={RESOLUTION}
    >
      {(area) => (
        <>
          <path
            class="beyond"
            d={`${pathData(
              area,
              MOMENTA.map((beta) => [stabilityLimit(beta), beta]),
            )}H${area.innerWidth}V${area.innerHeight}Z`}
          />
          <path class="ridge" d={ridge(area)} />
          {REGIMES.map(({ name, at: [x, y] }) => (
            <text key={name} class="on-surface" x={tenth(area.x(x))} y={tenth(area.y(y))} text-anchor="middle">
              {phrases[name]}
            </text>
          ))}
          <Optimum area={area} pace={bestPlain} tone="without" />
          <Optimum area={area} pace={bestHeavyBall} tone="with" />
          <path
            class="pair"
            d={pathData(
              area,
              present.alphaLambdas.map((x) => [x, present.momentum] as const),
            )}
          />
          {handle('flat', area)}
          {handle('steep', area)}
        </>
      )}
    </ContourPlot>
  );
}

/** Where both roots of the iteration matrix meet, which damps critically: the least rate for every alpha lambda. */
function ridge(area: PlotArea): string {
  const points = Array.from({ length: CURVE_POINTS + 1 }, (_, index) => ((2 * index) / CURVE_POINTS) ** 2);
  return pathData(
    area,
    points.map((alphaLambda) => [alphaLambda, criticalMomentum(alphaLambda)] as const),
  );
}

/** Both directions under the best settings: squares for plain descent, diamonds for heavy ball. */
function Optimum({ area, pace, tone }: { area: PlotArea; pace: Pace; tone: 'without' | 'with' }) {
  const shape =
    tone === 'without'
      ? `m${-MARK} ${-MARK}h${2 * MARK}v${2 * MARK}h${-2 * MARK}z`
      : `m0 ${-MARK - 2}l${MARK + 2} ${MARK + 2}l${-MARK - 2} ${MARK + 2}l${-MARK - 2} ${-MARK - 2}z`;
  return (
    <path
      class={`optimum tone-${tone}`}
      data-optimum={tone}
      d={pace.alphaLambdas.map((x) => `M${tenth(area.x(x))} ${tenth(area.y(pace.momentum))}${shape}`).join('')}
    />
  );
}
