import { useMemo } from 'preact/hooks';
import { drawnCeiling } from '../../../lib/surfaces/drawnCeiling';
import type { Descent, Exploration } from '../../../lib/surfaces/exploration';
import { keyStep, pickedPlace } from '../../../lib/surfaces/pickedPlace';
import { StartPoint } from '../../book/figure/StartPoint';
import { signName } from '../../book/figure/placeName';
import { Arrow } from '../../charts/Arrow';
import { ContourPlot } from '../../charts/ContourPlot';
import { CriticalPointSigns } from '../../charts/CriticalPointSign';
import { PathBall, PathTrace } from '../../charts/PathTrace';
import type { PlotArea } from '../../charts/plotArea';
import { schema, type Words } from './figure';

/** The velocity arrow is this many steps long, so that it can be seen. */
const ARROW_STEPS = 8;

interface Props {
  exploration: Exploration;
  /** Step up to which the paths are drawn. */
  position: number;
  words: Words;
  live: boolean;
  onStart: (start: readonly [number, number]) => void;
}

/** The surface from above, its critical points, the paths so far, and the velocity of the ball with momentum. */
export function SurfaceWithPaths({ exploration, position, words: { phrases }, live, onStart }: Props) {
  const { surface, start, withMomentum, without, matched } = exploration;
  const { own } = surface;
  const signs = useMemo(() => surface.criticalPoints.map((point) => ({ ...point, name: signName(point, phrases) })), [surface, phrases]);
  const upTo = ({ positions }: Descent) => positions.slice(0, position + 1);
  return (
    <ContourPlot
      label={phrases.plot}
      x={surface.domain.x}
      y={surface.domain.y}
      xLabel="x"
      yLabel="y"
      value={own?.drawn ?? surface.value}
      {...(own ? { thresholds: own.levels } : { ceiling: drawnCeiling(surface) })}
      ways={[
        { name: phrases.without, positions: upTo(without) },
        { name: phrases.with, positions: upTo(withMomentum) },
      ]}
      onPick={live ? (x, y) => onStart(pickedPlace(surface.domain, x, y)) : undefined}
    >
      {(area) => (
        <>
          <PathTrace area={area} positions={upTo(withMomentum)} tone="with" />
          <PathTrace area={area} positions={upTo(matched)} tone="without" thin />
          <PathTrace area={area} positions={upTo(without)} tone="without" />
          <CriticalPointSigns area={area} points={signs} />
          <PathBall area={area} positions={upTo(without)} tone="without" />
          <PathBall area={area} positions={upTo(withMomentum)} tone="with" />
          <PathBall area={area} positions={upTo(matched)} tone="without" thin />
          <Velocity area={area} descent={withMomentum} position={position} />
          <StartPoint
            area={area}
            start={start}
            step={own ? keyStep(surface.domain) : schema.start.step}
            phrases={phrases}
            live={live}
            onMove={onStart}
          />
        </>
      )}
    </ContourPlot>
  );
}

function Velocity({ area, descent, position }: { area: PlotArea; descent: Descent; position: number }) {
  const at = Math.min(position, descent.positions.length - 1);
  const [from, before] = [descent.positions[at], descent.positions[at - 1]];
  if (!from || !before) return null;
  const ahead = [from[0] + ARROW_STEPS * (from[0] - before[0]), from[1] + ARROW_STEPS * (from[1] - before[1])] as const;
  return <Arrow class="velocity" from={[area.x(from[0]), area.y(from[1])]} to={[area.x(ahead[0]), area.y(ahead[1])]} />;
}
