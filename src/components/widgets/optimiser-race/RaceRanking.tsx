import type { TrainedRacer } from '../../../lib/experiments/momentum/optimiserRace';
import { formatCount } from '../../../lib/format/formatNumber';
import { Axes } from '../../charts/Axes';
import { Chart } from '../../charts/Chart';
import type { Fact } from '../../charts/drawings';
import { plotArea, tenth } from '../../charts/plotArea';
import type { Words } from './figure';
import type { SurfaceEntry } from './model';
import { toneOf } from './tones';

const WIDTH = 380;
const ROW = 18;
const MARGIN = { top: 10, right: 48, bottom: 36, left: 78 };
const FEWEST = 10;
const RADIUS = 4.5;
const BESIDE = 9;

interface Props {
  entries: readonly SurfaceEntry[];
  /** Steps within which one may arrive. */
  most: number;
  shown: TrainedRacer;
  words: Words;
}

/** Who came to the goal after how many steps, the first on top; below, those that did not come. */
export function RaceRanking({ entries, most, shown, words: { phrases } }: Props) {
  const ranked = entries.toSorted((a, b) => (a.arrival ?? Infinity) - (b.arrival ?? Infinity));
  const height = MARGIN.top + MARGIN.bottom + ranked.length * ROW;
  const area = plotArea({ width: WIDTH, height, margin: MARGIN, x: [FEWEST, most], xScale: 'log', y: [ranked.length, 0] });
  const reached = (arrival: number | undefined) => (arrival === undefined ? phrases.never : formatCount(arrival));
  const facts = (): Fact[] => ranked.map(({ racer, arrival }) => ({ kind: 'value', name: phrases[racer], value: reached(arrival) }));
  return (
    <Chart area={area} label={phrases.rankPlot} drawing={{ lines: [], facts, xLabel: phrases.stepsToGoal, yLabel: '' }}>
      <Axes area={area} xLabel={phrases.stepsToGoal} yLabel="" xTicks={3} yTicks={0} />
      {ranked.map(({ racer, arrival }, place) => {
        const [tone, end] = [`tone-${toneOf(racer, shown)}`, arrival === undefined ? 0 : area.x(Math.max(FEWEST, arrival))];
        return (
          <g key={racer} data-rank={racer} transform={`translate(0 ${tenth(area.y(place + 0.5))})`}>
            <text class={tone} x={-BESIDE} dy="0.32em" text-anchor="end">
              {phrases[racer]}
            </text>
            {arrival !== undefined && (
              <>
                <path class={`line thin ${tone}`} d={`M0 0H${tenth(end)}`} />
                <circle class={`dot ${tone}`} cx={tenth(end)} r={RADIUS} />
              </>
            )}
            <text class={tone} x={tenth(end + BESIDE)} dy="0.32em">
              {reached(arrival)}
            </text>
          </g>
        );
      })}
    </Chart>
  );
}
