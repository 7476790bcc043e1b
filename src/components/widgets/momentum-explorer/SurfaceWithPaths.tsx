import type { FigureWords } from '../../book/figure/words';
import { Arrow } from '../../charts/Arrow';
import { ContourPlot } from '../../charts/ContourPlot';
import { CriticalPointSign } from '../../charts/CriticalPointSign';
import { DraggablePoint } from '../../charts/DraggablePoint';
import { pathData } from '../../charts/pathData';
import { tenth, type PlotArea } from '../../charts/plotArea';
import type { Surface } from '../../../lib/surfaces/surface';
import type { Descent, Exploration } from './model';
import type { Phrases } from './phrases';
import { schema } from './settings';

/** The velocity arrow is this many steps long, so that it can be seen. */
const ARROW_STEPS = 8;
/** Of the height of the highest corner: the ramp is used up below it. */
const CEILING_SHARE = 0.5;

interface Props {
  exploration: Exploration;
  /** Step up to which the paths are drawn. */
  position: number;
  words: FigureWords<Phrases>;
  live: boolean;
  onStart: (start: readonly [number, number]) => void;
}

/** The surface from above, its critical points, both paths so far, and the velocity of the ball with momentum. */
export function SurfaceWithPaths({ exploration, position, words: { phrases }, live, onStart }: Props) {
  const { surface, start, withMomentum, without } = exploration;
  return (
    <ContourPlot
      label={phrases.plot}
      x={surface.domain.x}
      y={surface.domain.y}
      xLabel="x"
      yLabel="y"
      value={surface.value}
      ceiling={ceilingOf(surface)}
      onPick={live ? (x, y) => onStart([Number(x.toFixed(3)), Number(y.toFixed(3))]) : undefined}
    >
      {(area) => (
        <>
          <Path area={area} descent={withMomentum} position={position} tone="with" />
          <Path area={area} descent={without} position={position} tone="without" />
          {surface.criticalPoints.map(({ x, y, kind, name }) => (
            <CriticalPointSign key={name} area={area} x={x} y={y} kind={kind} name={phrases[`place.${name}`] ?? name} />
          ))}
          <Ball area={area} descent={without} position={position} tone="without" />
          <Ball area={area} descent={withMomentum} position={position} tone="with" />
          <Velocity area={area} descent={withMomentum} position={position} />
          <DraggablePoint
            area={area}
            x={start[0]}
            y={start[1]}
            step={schema.start.step}
            name={phrases.start}
            role={phrases.drag}
            disabled={!live}
            onMove={(x, y) => onStart([x, y])}
          />
        </>
      )}
    </ContourPlot>
  );
}

const BALL_RADIUS = 5;

interface Trace {
  area: PlotArea;
  descent: Descent;
  position: number;
  tone: 'with' | 'without';
}

function Path({ area, descent, position, tone }: Trace) {
  const shown = descent.positions.slice(0, position + 1);
  return (
    <g class={`path tone-${tone}`}>
      <path class="path-halo" d={pathData(area, shown)} />
      <path class="line" data-line={tone} d={pathData(area, shown)} />
      <path class="path-steps" d={shown.map(([x, y]) => `M${tenth(area.x(x))} ${tenth(area.y(y))}h0`).join('')} />
    </g>
  );
}

function Ball({ area, descent: { positions }, position, tone }: Trace) {
  const at = positions[Math.min(position, positions.length - 1)];
  return at ? (
    <circle class={`ball tone-${tone}`} data-ball={tone} cx={tenth(area.x(at[0]))} cy={tenth(area.y(at[1]))} r={BALL_RADIUS} />
  ) : null;
}

function Velocity({ area, descent, position }: { area: PlotArea; descent: Descent; position: number }) {
  const at = Math.min(position, descent.positions.length - 1);
  const [from, before] = [descent.positions[at], descent.positions[at - 1]];
  if (!from || !before) return null;
  const ahead = [from[0] + ARROW_STEPS * (from[0] - before[0]), from[1] + ARROW_STEPS * (from[1] - before[1])] as const;
  return <Arrow class="velocity" from={[area.x(from[0]), area.y(from[1])]} to={[area.x(ahead[0]), area.y(ahead[1])]} />;
}

function ceilingOf({ value, domain }: Surface): number {
  const corners = domain.x.flatMap((x) => domain.y.map((y) => value(x, y)));
  return CEILING_SHARE * Math.max(...corners);
}
