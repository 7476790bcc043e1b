import { useMemo } from 'preact/hooks';
import { LineChart } from '../../charts/LineChart';
import type { Settings, Words } from './figure';
import { LAYERS, mapPoints, SQUARES, stairs } from './model';

const HEIGHT = 300;
const NAME_ROOM = 62;
/** Thirty layers make of a mean square what a few do not. */
const COURSE = [1e-10, 1e4] as const;

interface Props {
  settings: Settings;
  /** Mean squares by layer. */
  course: readonly number[];
  words: Words;
}

/** The map of a layer with the way through the layers as a staircase, and the same way over the layers. */
export function MapPictures({ settings: { activation, gain }, course, words: { phrases } }: Props) {
  const map = useMemo(() => mapPoints({ activation, gain }), [activation, gain]);
  return (
    <>
      <LineChart
        label={phrases.mapPlot}
        height={HEIGHT}
        nameRoom={NAME_ROOM}
        x={SQUARES}
        y={SQUARES}
        xScale="log"
        yScale="log"
        xLabel={phrases.below}
        yLabel={phrases.above}
        lines={[
          { id: 'diagonal', name: phrases.same, tone: 'soft', points: SQUARES.map((square) => [square, square] as const) },
          { id: 'stairs', name: '', tone: 'ink', thin: true, points: stairs(course) },
          { id: 'map', name: phrases.map, tone: 'with', points: map },
        ]}
      />
      <LineChart
        label={phrases.coursePlot}
        height={HEIGHT}
        nameRoom={NAME_ROOM}
        x={[0, LAYERS]}
        y={COURSE}
        yScale="log"
        xLabel={phrases.layer}
        yLabel={phrases.square}
        lines={[{ id: 'course', name: '', tone: 'ink', thin: true, points: course.map((square, layer) => [layer, square] as const) }]}
        dots={course.map((square, layer) => ({ id: String(layer), tone: 'with' as const, at: [layer, square] as const }))}
      />
    </>
  );
}
