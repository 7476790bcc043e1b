import { formatDecimals } from '../../../lib/format/formatNumber';
import { fill } from '../../book/figure/words';
import { ContourPlot } from '../../charts/ContourPlot';
import { CriticalPointSign } from '../../charts/CriticalPointSign';
import { LineChart, type Dot } from '../../charts/LineChart';
import { pathData } from '../../charts/pathData';
import { tenth, type PlotArea } from '../../charts/plotArea';
import type { Settings, Words } from './figure';
import { predictedSteps, RADIUS, saddleValue, type Escape, type Trace } from './model';

const PLANE = { x: [-3, 1.5], y: [-1.9, 1.9] } as const;
const CEILING = 2.5;
const BALL_RADIUS = { without: 9, with: 4.5 } as const;
const HEIGHT = { growth: 180, steps: 190 } as const;
const NAME_ROOM = 96;
const DISTANCES = [1e-9, 3] as const;
/** The axis of the memory, 1 / (1 - beta), and the points at which the prediction is drawn. */
const MEMORIES = [1, 120] as const;
const CURVE_POINTS = 60;
const STEPS = [10, 3e5] as const;

interface Props {
  settings: Settings;
  plain: Trace;
  withMomentum: Trace;
  counted: readonly Escape[];
  /** Step up to which the paths are drawn. */
  step: number;
  words: Words;
}

/** The saddle with both balls, how far off each is, and how many steps each momentum takes. */
export function EscapePictures({ settings, plain, withMomentum, counted, step, words: { phrases } }: Props) {
  const name = fill(phrases.with, { momentum: formatDecimals(withMomentum.momentum, 2) });
  const distances = ({ places, every }: Trace) => places.map(([, y], index) => [index * every, y] as const);
  const upTo = (trace: Trace) => shownOf(trace, step);
  const curve = Array.from({ length: CURVE_POINTS + 1 }, (_, index) => MEMORIES[1] ** (index / CURVE_POINTS));
  const dots: Dot[] = [
    ...counted.map(({ momentum, steps }): Dot => ({
      id: String(momentum),
      tone: momentum === 0 ? 'without' : 'ink',
      at: [1 / (1 - momentum), steps],
    })),
    { id: 'with', tone: 'with', at: [1 / (1 - withMomentum.momentum), withMomentum.steps] },
  ];
  return (
    <>
      <ContourPlot
        label={phrases.plot}
        {...PLANE}
        xLabel="x"
        yLabel="y"
        value={saddleValue}
        ceiling={CEILING}
        ways={[
          { name: phrases.plain, positions: upTo(plain) },
          { name, positions: upTo(withMomentum) },
        ]}
      >
        {(area) => (
          <>
            <path class="limit" d={[-RADIUS, RADIUS].map((y) => `M0 ${tenth(area.y(y))}H${area.innerWidth}`).join('')} />
            <Ball area={area} trace={plain} step={step} tone="without" />
            <Ball area={area} trace={withMomentum} step={step} tone="with" />
            <CriticalPointSign area={area} x={0} y={0} kind="saddle" name={phrases.saddle} />
          </>
        )}
      </ContourPlot>
      <div class="picture-stack">
        <LineChart
          label={phrases.growthPlot}
          height={HEIGHT.growth}
          nameRoom={NAME_ROOM}
          x={[0, plain.steps]}
          y={DISTANCES}
          yScale="log"
          xTicks={3}
          xLabel={phrases.step}
          yLabel={phrases.distance}
          at={step}
          lines={[
            { id: 'plain', name: phrases.plain, tone: 'without', points: distances(plain) },
            { id: 'with', name, tone: 'with', points: distances(withMomentum) },
          ]}
        />
        <LineChart
          label={phrases.stepsPlot}
          height={HEIGHT.steps}
          nameRoom={NAME_ROOM}
          x={MEMORIES}
          xScale="log"
          y={STEPS}
          yScale="log"
          xLabel={phrases.memory}
          yLabel={phrases.steps}
          lines={[
            {
              id: 'rule',
              name: phrases.rule,
              tone: 'soft',
              dashed: true,
              points: MEMORIES.map((memory) => [memory, plain.steps / memory] as const),
            },
            {
              id: 'eigenvalue',
              name: phrases.eigenvalue,
              tone: 'ink',
              points: curve.map((memory) => [memory, predictedSteps(settings, 1 - 1 / memory)] as const),
            },
          ]}
          dots={dots}
        />
      </div>
    </>
  );
}

/** The places of a path up to a step. */
const shownOf = ({ places, every }: Trace, step: number) => places.slice(0, Math.floor(step / every) + 1);

function Ball({ area, trace, step, tone }: { area: PlotArea; trace: Trace; step: number; tone: 'without' | 'with' }) {
  const shown = shownOf(trace, step);
  const at = shown.at(-1);
  return (
    <g class={`path tone-${tone}`}>
      <path class="path-halo" d={pathData(area, shown)} />
      <path class="line" data-line={tone} d={pathData(area, shown)} />
      {at && (
        <circle class={`ball tone-${tone}`} data-ball={tone} cx={tenth(area.x(at[0]))} cy={tenth(area.y(at[1]))} r={BALL_RADIUS[tone]} />
      )}
    </g>
  );
}
