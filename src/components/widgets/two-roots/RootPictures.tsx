import { modulus, type Root } from '../../../lib/experiments/momentum/iterationRoots';
import { formatDecimals } from '../../../lib/format/formatNumber';
import { fill } from '../../book/figure/words';
import { Axes } from '../../charts/Axes';
import { Chart, Clipped } from '../../charts/Chart';
import type { Fact } from '../../charts/drawings';
import { LineChart } from '../../charts/LineChart';
import { circleData, pathData } from '../../charts/pathData';
import { plotArea, tenth } from '../../charts/plotArea';
import type { Settings, Words } from './figure';
import { rootsOverMomentum, STEPS, type RootsNow } from './model';

/** Both axes of the plane have the same unit: 110 to 1. */
const PLANE = plotArea({
  width: 380,
  height: 341,
  margin: { top: 24, right: 12, bottom: 36, left: 38 },
  x: [-1.7, 1.3],
  y: [-1.28, 1.28],
});
const UNIT = PLANE.x(1) - PLANE.x(0);
const DOT = 5.5;
const HEIGHT = 164;
const NAME_ROOM = 72;
const PLACES = [-1.6, 1.6] as const;

interface Props {
  settings: Settings;
  now: RootsNow;
  words: Words;
}

/** The plane with the way of both roots as the momentum grows, the descent, and the moduli over the momentum. */
export function RootPictures({ settings: { alphaLambda, momentum }, now, words: { phrases } }: Props) {
  const along = rootsOverMomentum(alphaLambda);
  const way = (which: 0 | 1) => along.map(({ roots }) => [roots[which].real, roots[which].imaginary] as const);
  const moduli = (pick: (...values: number[]) => number) =>
    along.map(({ momentum: beta, roots }) => [beta, pick(...roots.map(modulus))] as const);
  const place = ({ real, imaginary }: Root) => ({ cx: tenth(PLANE.x(real)), cy: tenth(PLANE.y(imaginary)) });
  const name = fill(phrases.with, { momentum: formatDecimals(momentum, 2) });
  const edge = (id: string, height: number) => ({
    id,
    name: '',
    tone: 'soft' as const,
    dashed: true,
    points: [0, STEPS].map((step) => [step, height] as const),
  });
  const ofBoth = (name: string, part: (root: Root) => number): Fact => ({
    kind: 'value',
    name,
    value: now.roots.map((root) => formatDecimals(part(root), 2)).join(', '),
  });
  const facts = () => [
    ofBoth(phrases.real, ({ real }) => real),
    ofBoth(phrases.imaginary, ({ imaginary }) => imaginary),
    ofBoth(phrases.moduli, modulus),
  ];
  return (
    <>
      <Chart area={PLANE} label={phrases.planePlot} drawing={{ lines: [], facts, xLabel: phrases.real, yLabel: phrases.imaginary }}>
        <Clipped area={PLANE}>
          <path class="zero" d={`M0 ${tenth(PLANE.y(0))}H${PLANE.innerWidth}M${tenth(PLANE.x(0))} 0V${PLANE.innerHeight}`} />
          <path class="ring tone-ink" d={circleData(PLANE.x(0), tenth(PLANE.y(0)), tenth(UNIT))} />
          <path class="limit" data-circle="root" d={circleData(PLANE.x(0), tenth(PLANE.y(0)), tenth(UNIT * Math.sqrt(momentum)))} />
          {([0, 1] as const).map((which) => (
            <path key={which} class="line tone-with" data-way={which} d={pathData(PLANE, way(which))} />
          ))}
          {now.roots.map((root, which) => (
            <circle key={which} class="dot tone-with" data-root={which} r={DOT} {...place(root)} />
          ))}
        </Clipped>
        <text class="note" x={tenth(PLANE.x(-0.72))} y={tenth(PLANE.y(0.82))} text-anchor="end">
          {phrases.unitCircle}
        </text>
        <Axes area={PLANE} xLabel={phrases.real} yLabel={phrases.imaginary} />
      </Chart>
      <div class="picture-stack">
        <LineChart
          label={phrases.pathPlot}
          height={HEIGHT}
          nameRoom={NAME_ROOM}
          x={[0, STEPS]}
          y={PLACES}
          xLabel={phrases.step}
          yLabel={phrases.place}
          lines={[edge('minimum', 0), { id: 'with', name, tone: 'with', points: now.places.map((at, step) => [step, at] as const) }]}
        />
        <LineChart
          label={phrases.modulusPlot}
          height={HEIGHT}
          nameRoom={NAME_ROOM}
          x={[0, 1]}
          y={[0, 1.65]}
          xLabel={phrases.momentum}
          yLabel={phrases.moduli}
          at={momentum}
          lines={[
            { id: 'edge', name: '', tone: 'soft', dashed: true, points: [0, 1].map((beta) => [beta, 1] as const) },
            { id: 'smaller', name: '', tone: 'with', thin: true, points: moduli(Math.min) },
            { id: 'larger', name: '', tone: 'with', points: moduli(Math.max) },
          ]}
          dots={[{ id: 'now', tone: 'with', at: [momentum, now.rate] }]}
        />
      </div>
    </>
  );
}
