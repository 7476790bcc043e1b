import { useMemo } from 'preact/hooks';
import { LineChart } from '../../charts/LineChart';
import type { Settings, Words } from './figure';
import { MEANS, overMeans, overProbabilities, PROBABILITIES } from './model';

const HEIGHT = 270;
const NAME_ROOM = 24;
const FACTORS = [1, 10] as const;

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
  const shared = { height: HEIGHT, nameRoom: NAME_ROOM, y: FACTORS, yScale: 'log', yLabel: phrases.factor } as const;
  const dot = (at: number) => [{ id: 'here', tone: 'with' as const, at: [at, factor] as const }];
  return (
    <>
      <LineChart
        {...shared}
        label={phrases.probabilityPlot}
        x={[0, PROBABILITIES.at(-1) ?? 1]}
        xLabel={phrases.probability}
        lines={[{ id: 'factor', name: '', tone: 'with', points: alongProbabilities }]}
        dots={dot(p)}
      />
      <LineChart
        {...shared}
        label={phrases.meanPlot}
        x={[MEANS[0] ?? 0, MEANS.at(-1) ?? 1]}
        xLabel={phrases.mean}
        lines={[{ id: 'factor', name: '', tone: 'with', points: alongMeans }]}
        dots={dot(centre)}
      />
    </>
  );
}
