import { PLACES } from '../../../lib/experiments/dropout/attentionHoles';
import { LineChart, type Dot, type Line } from '../../charts/LineChart';
import type { Settings, Words } from './figure';
import { SHARPNESSES, type Holes } from './model';

const HEIGHT = 300;
const NAME_ROOM = { weights: 58, scatter: 62 };
/** The point of the course that has the name of all: its right is free, as the line goes up there. */
const NAMED_POINT = 5;
const ROOM = 1.15;
const LEAST_TOP = 0.1;

/** The weights of one query, with the holes of one pass; and how much its answer scatters, over the sharpness. */
export function HolesCharts({ holes: { now, course }, settings, words: { phrases } }: { holes: Holes; settings: Settings; words: Words }) {
  const highest = Math.max(LEAST_TOP, ...now.weights, ...now.masked) * ROOM;
  const stems = now.weights.map((weight, place): Line => {
    const isKept = (now.masked[place] ?? 0) > 0;
    const stem = [
      [place + 1, 0],
      [place + 1, weight],
    ] as const;
    return { id: `weight-${place}`, name: '', tone: isKept ? 'with' : 'soft', dashed: !isKept, points: stem };
  });
  const kept = now.masked.findIndex((masked) => masked > 0);
  const dropped = now.masked.findLastIndex((masked) => masked === 0);
  const heads = now.masked.map((masked, place): Dot => ({
    id: String(place),
    tone: masked > 0 ? 'with' : 'soft',
    at: [place + 1, masked],
    ...(place === kept && { name: phrases.kept }),
    ...(place === dropped && { name: phrases.dropped }),
  }));
  const most = Math.max(LEAST_TOP, ...course.flatMap(({ measured, predicted }) => [measured, predicted])) * ROOM;
  return (
    <>
      <LineChart
        label={phrases.weightPlot}
        height={HEIGHT}
        x={[0.4, PLACES + 0.6]}
        y={[-highest / 25, highest]}
        xLabel={phrases.place}
        yLabel={phrases.weightAxis}
        nameRoom={NAME_ROOM.weights}
        lines={stems}
        dots={heads}
      />
      <LineChart
        label={phrases.scatterPlot}
        height={HEIGHT}
        x={[0, SHARPNESSES.at(-1) ?? 1]}
        y={[0, most]}
        xLabel={phrases.sharpness}
        yLabel={phrases.scatter}
        nameRoom={NAME_ROOM.scatter}
        at={settings.sharpness}
        lines={[
          {
            id: 'formula',
            name: phrases.formula,
            tone: 'ink',
            points: course.map(({ sharpness, predicted }) => [sharpness, predicted] as const),
          },
        ]}
        dots={course.map(({ sharpness, measured }, i): Dot => ({
          id: String(sharpness),
          tone: 'with',
          at: [sharpness, measured],
          ...(i === NAMED_POINT && { name: phrases.measured }),
        }))}
      />
    </>
  );
}
