import { LineChart, type Line } from '../../charts/LineChart';
import type { Words } from './figure';
import { EVALUATED, STEPS, type Track, type Tracks } from './model';

const HEIGHT = { statistic: 185, loss: 380 } as const;
const NAME_ROOM = 88;
/** Most happens early: the axis is that of the square root. */
const X = [0, STEPS] as const;
const LOSSES = [0, 1.25] as const;
const HEADROOM = 0.08;

interface Props {
  tracks: Tracks;
  /** Up to which the lines are drawn. */
  step: number;
  words: Words;
}

/** Running mean and variance of a unit beside the batches' and the data's; and what the validation loss is with each. */
export function StatisticsPictures({ tracks: { mean, variance, losses }, step, words: { phrases } }: Props) {
  const steps = { x: X, xScale: 'sqrt' as const, xLabel: phrases.step, at: step, nameRoom: NAME_ROOM };
  const statistic = (track: Track, label: string, yLabel: string) => (
    <LineChart
      label={label}
      height={HEIGHT.statistic}
      {...steps}
      y={limits(track)}
      yLabel={yLabel}
      data={points(track.batch, step)}
      lines={[
        { id: 'data', name: phrases.data, tone: 'ink', dashed: true, points: points(track.data, step) },
        { id: 'running', name: phrases.running, tone: 'with', points: points(track.running, step) },
      ]}
    />
  );
  const loss = (id: string, name: string, tone: Line['tone'], values: readonly number[]): Line => ({
    id,
    name,
    tone,
    dashed: true,
    points: EVALUATED.flatMap((at, row) => (at <= step ? [[at, values[row] ?? NaN] as const] : [])),
  });
  return (
    <>
      <div class="picture-stack">
        {statistic(mean, phrases.meanPlot, phrases.mean)}
        {statistic(variance, phrases.variancePlot, phrases.variance)}
      </div>
      <LineChart
        label={phrases.lossPlot}
        height={HEIGHT.loss}
        {...steps}
        y={LOSSES}
        yLabel={phrases.loss}
        lines={[
          loss('data', phrases.dataMode, 'soft', losses.data),
          loss('batch', phrases.forgotten, 'ink', losses.batch),
          loss('running', phrases.evalMode, 'with', losses.running),
        ]}
      />
    </>
  );
}

const points = (values: readonly number[], last: number) =>
  values.slice(0, last + 1).flatMap((value, step) => (Number.isFinite(value) ? [[step, value] as const] : []));

/** Of all steps, so that the axis stays while the run is played. */
function limits({ running, batch, data }: Track): readonly [number, number] {
  const all = [...running, ...batch, ...data].filter(Number.isFinite);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const room = HEADROOM * (high - low);
  return [low - room, high + room];
}
