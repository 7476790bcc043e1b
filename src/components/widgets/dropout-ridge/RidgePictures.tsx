import { fill } from '../../book/figure/words';
import { LineChart } from '../../charts/LineChart';
import { schema, type Settings, type Words } from './figure';
import { FEATURES, ridgeTrace, type Fits } from './model';
import { subscript } from './subscript';
import { WeightSlopes } from './WeightSlopes';

interface Props {
  settings: Settings;
  fits: Fits;
  trace: ReturnType<typeof ridgeTrace>;
  words: Words;
}

const PADDING = 0.12;
const NAME_ROOM = 30;

/** The weights at the chosen p, and the weights of both ridges over all p. */
export function RidgePictures({ settings: { p }, fits, trace, words }: Props) {
  const { phrases } = words;
  const drawn = [0, ...trace.flatMap(({ closedForm, ordinary }) => [...closedForm, ...ordinary]), ...fits.masked];
  const [low, high] = [Math.min(...drawn), Math.max(...drawn)];
  const y = [low - PADDING * (high - low), high + PADDING * (high - low)] as const;
  const features = Array.from({ length: FEATURES }, (_, feature) => feature);
  return (
    <>
      <WeightSlopes fits={fits} y={y} p={p} words={words} />
      <LineChart
        label={phrases.tracePlot}
        height={300}
        x={[schema.p.min, schema.p.max]}
        y={y}
        xLabel={phrases.p}
        yLabel={phrases.weight}
        at={p}
        lines={[
          ...features.map((feature) => ({
            id: `ordinary-${feature}`,
            name: '',
            tone: 'soft' as const,
            dashed: true,
            points: trace.map((stop) => [stop.p, stop.ordinary[feature] ?? NaN] as const),
          })),
          ...features.map((feature) => ({
            id: `closed-form-${feature}`,
            name: '',
            tone: 'ink' as const,
            points: trace.map((stop) => [stop.p, stop.closedForm[feature] ?? NaN] as const),
          })),
        ]}
        nameRoom={NAME_ROOM}
        dots={features.map((feature) => ({
          id: `masked-${feature}`,
          name: fill(phrases.feature, { number: subscript(feature + 1) }),
          tone: 'with',
          at: [p, fits.masked[feature] ?? NaN],
        }))}
      />
    </>
  );
}
