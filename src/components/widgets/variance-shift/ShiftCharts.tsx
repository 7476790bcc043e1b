import { useMemo } from 'preact/hooks';
import { formatNumber } from '../../../lib/format/formatNumber';
import { fill } from '../../book/figure/words';
import { LineChart, type Line } from '../../charts/LineChart';
import type { Settings, Words } from './figure';
import { MEANS, overMeans, overProbabilities, PROBABILITIES } from './model';

const HEIGHT = 270;
const NAME_ROOM = 84;
/** The axis reaches at least so far, and a little beyond the highest line. */
const USUAL = 4;
const ROOM = 1.05;

interface Props {
  settings: Settings;
  factor: number;
  words: Words;
}

/** The factor over the drop probability, and over the mean of what enters the ReLU; a dot where the settings are. */
export function ShiftCharts({ settings, factor, words: { phrases } }: Props) {
  const { p, centre } = settings;
  const alongProbabilities = useMemo(() => overProbabilities({ p: 0, centre }), [centre]);
  const alongMeans = useMemo(() => overMeans({ p, centre: 0 }), [p]);
  const highest = Math.max(USUAL, ...[...alongProbabilities, ...alongMeans].map(([, times]) => times)) * ROOM;
  const shared = { height: HEIGHT, nameRoom: NAME_ROOM, y: [0, highest], yLabel: phrases.factor } as const;
  const name = fill(phrases.times, { factor: formatNumber(factor, 3) });
  const dot = (at: number) => [{ id: 'here', tone: 'with' as const, at: [at, factor] as const, name }];
  const lines = (points: Line['points'], ends: readonly [number, number]): Line[] => [
    { id: 'in-use', name: phrases.inUse, tone: 'soft', dashed: true, points: ends.map((at) => [at, 1] as const) },
    { id: 'factor', name: phrases.inTraining, tone: 'with', points },
  ];
  const [probabilities, means] = [
    [0, PROBABILITIES.at(-1) ?? 1],
    [MEANS[0] ?? 0, MEANS.at(-1) ?? 1],
  ] as const;
  return (
    <>
      <LineChart
        {...shared}
        label={phrases.probabilityPlot}
        x={probabilities}
        xLabel={phrases.probability}
        lines={lines(alongProbabilities, probabilities)}
        dots={dot(p)}
      />
      <LineChart {...shared} label={phrases.meanPlot} x={means} xLabel={phrases.mean} lines={lines(alongMeans, means)} dots={dot(centre)} />
    </>
  );
}
