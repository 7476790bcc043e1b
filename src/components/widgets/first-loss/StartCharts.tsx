import { LineChart, type Dot } from '../../charts/LineChart';
import type { Settings, Words } from './figure';
import type { Start } from './model';

const HEIGHT = 300;
const SIZES = [0.09, 11] as const;
/** Above ln C, the picture shows as much as this. */
const ABOVE = 12;
/** The last points are named together, where they have left the formula. */
const NAMED_FROM_END = 2;

/** The first loss over the size of the logits, with ln C as a level; and how certain the network is of its guesses. */
export function StartCharts({ start: { now, course }, settings, words: { phrases } }: { start: Start; settings: Settings; words: Words }) {
  const chance = Math.log(settings.classes);
  const level = (height: number, ends: readonly [number, number]) => ends.map((x) => [x, height] as const);
  return (
    <>
      <LineChart
        label={phrases.lossPlot}
        height={HEIGHT}
        x={SIZES}
        y={[0, chance + ABOVE]}
        xScale="log"
        xLabel={phrases.size}
        yLabel={phrases.loss}
        at={settings.size}
        nameRoom={84}
        lines={[
          { id: 'chance', name: phrases.chance, tone: 'soft', dashed: true, points: level(chance, [SIZES[0], SIZES[1]]) },
          { id: 'formula', name: phrases.formula, tone: 'ink', points: course.map(({ size, predicted }) => [size, predicted] as const) },
        ]}
        dots={course.map(({ size, loss }, i): Dot => ({
          id: String(i),
          tone: 'with',
          at: [size, loss],
          ...(i === course.length - NAMED_FROM_END && { name: phrases.measured }),
        }))}
      />
      <LineChart
        label={phrases.certaintyPlot}
        height={HEIGHT}
        x={[0, 1]}
        y={[0, 1]}
        xLabel={phrases.share}
        yLabel={phrases.certainty}
        nameRoom={84}
        lines={[
          { id: 'even', name: phrases.even, tone: 'soft', dashed: true, points: level(1 / settings.classes, [0, 1]) },
          {
            id: 'certainty',
            name: phrases.network,
            tone: 'with',
            points: now.certainties.map((certainty, i) => [(i + 0.5) / now.certainties.length, certainty] as const),
          },
        ]}
      />
    </>
  );
}
