import { SIDE, type Shape } from '../../../lib/experiments/momentum/updateShapes';
import { fill } from '../../book/figure/words';
import { Chart } from '../../charts/Chart';
import type { Fact } from '../../charts/drawings';
import { LineChart, type Tone } from '../../charts/LineChart';
import { tenth } from '../../charts/plotArea';
import { rampClass } from '../../charts/rampClass';
import type { Words } from './figure';
import { directionsOf, type Update } from './model';

const WIDTH = 380;
const GAP = 16;
const MAP = (WIDTH - 2 * GAP) / 3;
const CELL = MAP / SIDE;
const TITLE_ROOM = 56;
const HEIGHT = 230;
const TONES: Readonly<Record<Shape, Tone>> = { momentum: 'without', lion: 'ink', muon: 'with' };

/** The three steps as maps of their entries, and their singular values. */
export function UpdatePictures({ shapes, words: { phrases } }: { shapes: readonly Update[]; words: Words }) {
  const facts = (): Fact[] =>
    shapes.map((update) => ({
      kind: 'value',
      name: phrases[`name.${update.shape}`],
      value: fill(phrases.directions, { count: directionsOf(update), side: SIDE }),
    }));
  return (
    <>
      <Chart
        area={{ width: WIDTH, height: HEIGHT, left: 0, top: TITLE_ROOM }}
        label={phrases.mapPlot}
        drawing={{ lines: [], facts, xLabel: '', yLabel: '' }}
      >
        {shapes.map(({ shape, entries }, map) => (
          <g key={shape} transform={`translate(${tenth(map * (MAP + GAP))} 0)`} data-shape={shape}>
            <text class={`chart-title tone-${TONES[shape]}`} y={-10}>
              {phrases[`name.${shape}`]}
            </text>
            {entries.map((entry, i) => (
              <rect
                key={i}
                class={`map-cell ${rampClass((entry + 1) / 2)}`}
                x={tenth((i % SIDE) * CELL)}
                y={tenth(Math.floor(i / SIDE) * CELL)}
                width={tenth(CELL)}
                height={tenth(CELL)}
              />
            ))}
          </g>
        ))}
        <text class="note" y={tenth(MAP + 20)}>
          {phrases.mapNote}
        </text>
      </Chart>
      <LineChart
        label={phrases.singularPlot}
        height={HEIGHT}
        nameRoom={78}
        x={[1, SIDE]}
        y={[0, 1.05]}
        xLabel={phrases.place}
        yLabel={phrases.singular}
        lines={shapes.map(({ shape, singular }) => ({
          id: shape,
          name: phrases[`name.${shape}`],
          tone: TONES[shape],
          dashed: shape === 'lion',
          points: singular.map((value, place) => [place + 1, value] as const),
        }))}
      />
    </>
  );
}
