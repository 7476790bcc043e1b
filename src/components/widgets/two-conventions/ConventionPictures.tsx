import { LineChart, type Line } from '../../charts/LineChart';
import type { Settings, Words } from './figure';
import { gaps, MEAN, STEPS, type Readings } from './model';

const AXES = {
  momentum: { y: [1e-5, 2], yScale: 'log' },
  batchNorm: { y: [-0.2, 3.2], yScale: 'linear' },
  dropout: { y: [-0.2, 2.6], yScale: 'linear' },
} as const;
/** What is less is drawn here: it is nothing, or less than rounding. */
const LEAST_GAP = 1e-18;
const NAME_ROOM = { values: 118, gap: 24 } as const;
const HEIGHT = 260;

interface Props {
  settings: Settings;
  readings: Readings;
  words: Words;
}

/** Both readings of the number over the same steps, the second thin, so that both are seen where they coincide; and how far apart they are. */
export function ConventionPictures({ settings: { quantity }, readings, words: { phrases } }: Props) {
  const { book, other } = readings;
  const points = (values: readonly number[]) => values.map((value, step) => [step, value] as const);
  const truth = (name: string, value: number): Line => ({
    id: 'truth',
    name,
    tone: 'soft',
    points: [
      [0, value],
      [STEPS, value],
    ],
  });
  return (
    <>
      <LineChart
        label={phrases[`plot.${quantity}`]}
        height={HEIGHT}
        nameRoom={NAME_ROOM.values}
        x={[0, STEPS]}
        {...AXES[quantity]}
        xLabel={phrases[`step.${quantity}`]}
        yLabel={phrases[`value.${quantity}`]}
        lines={[
          ...(quantity === 'batchNorm' ? [truth(phrases['truth.batchNorm'], MEAN)] : []),
          ...(quantity === 'dropout' ? [truth(phrases['truth.dropout'], 1)] : []),
          { id: 'book', name: phrases[`book.${quantity}`], tone: 'without', points: points(book) },
          { id: 'other', name: phrases[`other.${quantity}`], tone: 'with', thin: true, points: points(other) },
        ]}
      />
      <LineChart
        label={phrases.gapPlot}
        height={HEIGHT}
        nameRoom={NAME_ROOM.gap}
        x={[0, STEPS]}
        y={[LEAST_GAP, 10]}
        yScale="log"
        xLabel={phrases[`step.${quantity}`]}
        yLabel={phrases.gap}
        lines={[{ id: 'gap', name: '', tone: 'ink', points: points(gaps(readings).map((gap) => Math.max(gap, LEAST_GAP))) }]}
      />
    </>
  );
}
