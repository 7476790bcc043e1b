import { useMemo } from 'preact/hooks';
import { LineChart, type Line, type LineChartProps } from '../../charts/LineChart';
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
    <StatisticPlot {...steps} track={track} label={label} yLabel={yLabel} phrases={phrases} />
  );
  const evaluated = useMemo(() => {
    const pointsOf = (values: readonly number[]) => EVALUATED.map((at, row): Place => [at, values[row] ?? NaN]);
    return { data: pointsOf(losses.data), batch: pointsOf(losses.batch), running: pointsOf(losses.running) };
  }, [losses]);
  const loss = (id: keyof typeof evaluated, name: string, tone: Line['tone']): Line => ({
    id,
    name,
    tone,
    dashed: true,
    points: upTo(step, evaluated[id]),
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
        lines={[loss('data', phrases.dataMode, 'soft'), loss('batch', phrases.forgotten, 'ink'), loss('running', phrases.evalMode, 'with')]}
      />
    </>
  );
}

interface StatisticProps extends Pick<LineChartProps, 'x' | 'xScale' | 'xLabel' | 'label' | 'yLabel' | 'nameRoom'> {
  track: Track;
  at: number;
  phrases: Words['phrases'];
}

/** One statistic as the batches have it, the data, and the layer as it runs along. */
function StatisticPlot({ track, phrases, ...plot }: StatisticProps) {
  const y = useMemo(() => limits(track), [track]);
  const [batch, data, running] = useMemo(() => [points(track.batch), points(track.data), points(track.running)] as const, [track]);
  return (
    <LineChart
      {...plot}
      height={HEIGHT.statistic}
      y={y}
      data={upTo(plot.at, batch)}
      lines={[
        { id: 'data', name: phrases.data, tone: 'ink', dashed: true, points: upTo(plot.at, data) },
        { id: 'running', name: phrases.running, tone: 'with', points: upTo(plot.at, running) },
      ]}
    />
  );
}

type Place = readonly [step: number, value: number];

const upTo = (last: number, all: readonly Place[]) => all.filter(([step]) => step <= last);

const points = (values: readonly number[]): Place[] =>
  values.flatMap((value, step) => (Number.isFinite(value) ? [[step, value] as const] : []));

/** Of all steps, so that the axis stays while the run is played. */
function limits({ running, batch, data }: Track): readonly [number, number] {
  const all = [...running, ...batch, ...data].filter(Number.isFinite);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const room = HEADROOM * (high - low);
  return [low - room, high + room];
}
