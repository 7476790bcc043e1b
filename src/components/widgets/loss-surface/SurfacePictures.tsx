import { useMemo } from 'preact/hooks';
import type { Descent, Exploration } from '../../../lib/surfaces/exploration';
import { keyStep, pickedPlace } from '../../../lib/surfaces/pickedPlace';
import type { Point } from '../../../lib/surfaces/surface';
import { signName } from '../../book/figure/placeName';
import { StartPoint } from '../../book/figure/StartPoint';
import { fill } from '../../book/figure/words';
import { ContourPlot } from '../../charts/ContourPlot';
import { CriticalPointSigns } from '../../charts/CriticalPointSign';
import { PathBall, PathTrace } from '../../charts/PathTrace';
import { SurfacePlot } from '../../charts/SurfacePlot';
import type { View } from '../../charts/turntable';
import { schema, type Words } from './figure';
import { relief } from './model';

interface Props {
  exploration: Exploration;
  view: View;
  /** Step up to which the paths are drawn. */
  position: number;
  words: Words;
  live: boolean;
  onStart: (start: Point) => void;
  onTurn: (view: View) => void;
}

/** The same surface with the same paths as a block and as a map. */
export function SurfacePictures({ exploration, view, position, words: { phrases }, live, onStart, onTurn }: Props) {
  const { surface, start, withMomentum, without } = exploration;
  const { x, y } = surface.domain;
  const { thresholds, unit } = useMemo(() => relief(surface), [surface]);
  const tracks = useMemo(() => {
    const upTo = ({ positions }: Descent) => positions.slice(0, position + 1);
    return [
      { tone: 'with', name: phrases.withMomentum, positions: upTo(withMomentum) },
      { tone: 'without', name: phrases.withoutMomentum, positions: upTo(without) },
    ] as const;
  }, [withMomentum, without, position, phrases]);
  const criticalPoints = useMemo(
    () => surface.criticalPoints.map((point) => ({ ...point, name: signName(point, phrases) })),
    [surface, phrases],
  );
  const height = surface.own?.drawn ?? surface.value;
  return (
    <>
      <SurfacePlot
        label={phrases.block}
        name={phrases.turn}
        role={phrases.turnable}
        viewText={fill(phrases.view, { turn: view.turn, tilt: view.tilt })}
        x={x}
        y={y}
        value={height}
        thresholds={thresholds}
        unit={unit}
        view={view}
        tracks={tracks}
        criticalPoints={criticalPoints}
        disabled={!live}
        onTurn={onTurn}
      />
      <ContourPlot
        label={phrases.map}
        x={x}
        y={y}
        xLabel="x"
        yLabel="y"
        value={height}
        thresholds={thresholds}
        ways={tracks}
        onPick={live ? (px, py) => onStart(pickedPlace(surface.domain, px, py)) : undefined}
      >
        {(area) => (
          <>
            {tracks.map((track) => (
              <PathTrace key={track.tone} area={area} {...track} />
            ))}
            <CriticalPointSigns area={area} points={criticalPoints} />
            {[...tracks].reverse().map((track) => (
              <PathBall key={track.tone} area={area} {...track} />
            ))}
            <StartPoint
              area={area}
              start={start}
              step={surface.own ? keyStep(surface.domain) : schema.start.step}
              phrases={phrases}
              live={live}
              onMove={onStart}
            />
          </>
        )}
      </ContourPlot>
    </>
  );
}
