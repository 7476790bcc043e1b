import { formatDecimals } from '../../../lib/format/formatNumber';
import type { Ground } from '../../../lib/surfaces/descentPath';
import type { Point } from '../../../lib/surfaces/surface';
import { StartPoint } from '../../book/figure/StartPoint';
import { fill } from '../../book/figure/words';
import { ContourPlot } from '../../charts/ContourPlot';
import { CriticalPointSign } from '../../charts/CriticalPointSign';
import type { Tone } from '../../charts/LineChart';
import { dotsData, pathData } from '../../charts/pathData';
import { PathBall } from '../../charts/PathTrace';
import type { PlotArea } from '../../charts/plotArea';
import { schema, type Words } from './figure';
import { DOMAIN, STEEPEST, stepParts, type Descent, type RavineRun } from './model';
import { StepArrows } from './StepArrows';

/** The ramp ends at the height of the wall this far from the floor. */
const WALL = 3;
const CEILING = (STEEPEST * WALL ** 2) / 2;

interface Props {
  ground: Ground;
  run: RavineRun;
  start: Point;
  learningRate: number;
  position: number;
  words: Words;
  live: boolean;
  onStart: (start: Point) => void;
}

/** The ravine from above, the three paths, and the present step of the ball with momentum in its two parts. */
export function RavinePlot({ ground, run, start, learningRate, position, words: { phrases }, live, onStart }: Props) {
  const { withMomentum } = run;
  const step = Math.min(position, withMomentum.positions.length - 1);
  const ball = withMomentum.positions[step] ?? start;
  return (
    <ContourPlot
      label={phrases.plot}
      {...DOMAIN}
      xLabel="x"
      yLabel="y"
      value={ground.value}
      ceiling={CEILING}
      ways={[
        { name: phrases.plain, positions: run.plain.positions },
        {
          name: fill(phrases.with, { momentum: formatDecimals(withMomentum.momentum, 2) }),
          positions: withMomentum.positions.slice(0, step + 1),
        },
      ]}
      onPick={live ? (x, y) => onStart([Number(x.toFixed(2)), Number(y.toFixed(2))]) : undefined}
    >
      {(area) => (
        <>
          <Path area={area} descent={run.plain} tone="without" />
          <Path area={area} descent={run.best} tone="ink" />
          <Path area={area} descent={withMomentum} tone="with" />
          {ground.criticalPoints.map(({ x, y, kind, name }) => (
            <CriticalPointSign key={name} area={area} x={x} y={y} kind={kind} name={phrases.minimum} />
          ))}
          <PathBall area={area} positions={[ball]} tone="with" />
          <StepArrows
            area={area}
            from={ball}
            {...stepParts(withMomentum, step, learningRate)}
            names={{ kept: phrases.kept, fresh: phrases.fresh, enlarged: (times) => fill(phrases.enlarged, { times }) }}
          />
          <StartPoint area={area} start={start} step={schema.start.step} phrases={phrases} live={live} onMove={onStart} />
        </>
      )}
    </ContourPlot>
  );
}

/** A whole path: the best one thin and dashed, and each with its steps as dots. */
function Path({ area, descent, tone }: { area: PlotArea; descent: Descent; tone: Tone }) {
  const dashed = tone === 'ink' ? ' dashed' : '';
  return (
    <g class={`path tone-${tone}`}>
      <path class={`line${dashed}`} data-line={tone} d={pathData(area, descent.positions)} />
      {dashed === '' && <path class="path-steps" d={dotsData(area, descent.positions)} />}
    </g>
  );
}
