import { useMemo } from 'preact/hooks';
import type { Descent, Exploration } from '../../../lib/surfaces/exploration';
import type { Point } from '../../../lib/surfaces/surface';
import { StartPoint } from '../../book/figure/StartPoint';
import { fill, phraseOf } from '../../book/figure/words';
import { ContourPlot } from '../../charts/ContourPlot';
import { CriticalPointSign } from '../../charts/CriticalPointSign';
import { PathBall, PathTrace } from '../../charts/PathTrace';
import { SurfacePlot } from '../../charts/SurfacePlot';
import type { View } from '../../charts/turntable';
import { schema, type Words } from './figure';
import { clicked, relief } from './model';

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
      { tone: 'with', positions: upTo(withMomentum) },
      { tone: 'without', positions: upTo(without) },
    ] as const;
  }, [withMomentum, without, position]);
  const criticalPoints = surface.criticalPoints.map((point) => ({ ...point, name: phraseOf(phrases, `place.${point.name}`) }));
  return (
    <>
      <SurfacePlot
        label={phrases.block}
        name={phrases.turn}
        role={phrases.turnable}
        viewText={fill(phrases.view, { turn: view.turn, tilt: view.tilt })}
        x={x}
        y={y}
        value={surface.value}
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
        value={surface.value}
        thresholds={thresholds}
        onPick={live ? (px, py) => onStart(clicked(px, py)) : undefined}
      >
        {(area) => (
          <>
            {tracks.map((track) => (
              <PathTrace key={track.tone} area={area} {...track} />
            ))}
            {criticalPoints.map((point) => (
              <CriticalPointSign key={point.name} area={area} {...point} />
            ))}
            {[...tracks].reverse().map((track) => (
              <PathBall key={track.tone} area={area} {...track} />
            ))}
            <StartPoint area={area} start={start} step={schema.start.step} phrases={phrases} live={live} onMove={onStart} />
          </>
        )}
      </ContourPlot>
    </>
  );
}
