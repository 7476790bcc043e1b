import { BENDING, type PathLosses } from '../../../lib/experiments/momentum/bentPath';
import { LineChart } from '../../charts/LineChart';
import type { Words } from './figure';

const HEIGHT = 270;
const NAME_ROOM = 78;
const LOSSES = [3e-4, 6] as const;

/** The losses on both ways, and the highest on the way as it is bent. */
export function PathCharts({ losses: { straight, bent, highest }, words: { phrases } }: { losses: PathLosses; words: Words }) {
  const along = (values: readonly number[]) => values.map((loss, place) => [place / (values.length - 1), loss] as const);
  const shared = { height: HEIGHT, nameRoom: NAME_ROOM, y: LOSSES, yScale: 'log' } as const;
  const ends = Math.max(straight[0] ?? NaN, straight.at(-1) ?? NaN);
  return (
    <>
      <LineChart
        {...shared}
        label={phrases.pathPlot}
        x={[0, 1]}
        xLabel={phrases.share}
        yLabel={phrases.loss}
        lines={[
          { id: 'straight', name: phrases.straight, tone: 'without', points: along(straight) },
          { id: 'bent', name: phrases.bent, tone: 'with', points: along(bent) },
        ]}
      />
      <LineChart
        {...shared}
        label={phrases.highestPlot}
        x={[0, BENDING.steps]}
        xLabel={phrases.step}
        yLabel={phrases.highest}
        lines={[
          {
            id: 'ends',
            name: phrases.ends,
            tone: 'soft',
            dashed: true,
            points: [0, BENDING.steps].map((step) => [step, ends] as const),
          },
          { id: 'highest', name: phrases.onTheWay, tone: 'with', points: highest.map((loss, i) => [i * BENDING.every, loss] as const) },
        ]}
      />
    </>
  );
}
