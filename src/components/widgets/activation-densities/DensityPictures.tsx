import { formatNumber } from '../../../lib/format/formatNumber';
import { fill } from '../../book/figure/words';
import { histogramProfile } from '../../charts/histogramProfile';
import { LineChart } from '../../charts/LineChart';
import { RidgePlot } from '../../charts/RidgePlot';
import type { Density, DensityFrame, Settings, Words } from './figure';
import { STEPS } from './model';

interface Props {
  settings: Settings;
  /** Up to the step shown, which is the last. */
  frames: readonly DensityFrame[];
  words: Words;
}

const NETWORKS = [
  { run: 0, phrase: 'plain', tone: 'without' },
  { run: 1, phrase: 'normalised', tone: 'with' },
] as const;
const RANGES = { before: [-6, 6], sigmoid: [0, 1], tanh: [-1, 1] } as const;
const LOSSES = [0, 3] as const;
const DEVIATIONS = { before: [0.03, 30], after: [0.003, 1.5] } as const;

/** A ridge for every layer of either network, the widths of these ridges through the training, and both losses. */
export function DensityPictures({ settings, frames, words: { phrases } }: Props) {
  const { values, activation } = settings;
  const present = frames.at(-1)?.networks;
  const x = RANGES[values === 'before' ? 'before' : activation];
  return (
    <>
      {NETWORKS.map(({ run, phrase, tone }) => (
        <RidgePlot
          key={run}
          label={fill(phrases.densityPlot, { which: phrases[phrase], values: phrases[values] })}
          ridges={(present?.[run].layers ?? []).map((layer, i) => ({
            id: `${phrase}-${i + 1}`,
            name: String(i + 1),
            note: deviationText(layer[values]),
            tone,
            profile: profileOf(layer[values]),
          }))}
          x={x}
          xTicks={values === 'before' ? [-6, -3, 0, 3, 6] : [x[0], (x[0] + x[1]) / 2, x[1]]}
          xLabel={phrases[values]}
          yLabel={`${phrases.layer} · ${phrases[phrase]}`}
          noteLabel={phrases.deviation}
          noteRoom={56}
          height={270}
        />
      ))}
      <LineChart
        label={phrases.lossPlot}
        lines={NETWORKS.map(({ run, phrase, tone }) => ({
          id: phrase,
          name: phrases[phrase],
          tone,
          points: frames.map(({ step, networks }) => [step, networks[run].loss] as const),
        }))}
        x={[0, STEPS]}
        y={LOSSES}
        xLabel={phrases.step}
        yLabel={phrases.loss}
        height={200}
        nameRoom={92}
      />
      <DeviationChart values={values} frames={frames} phrases={phrases} />
    </>
  );
}

/** Every layer's standard deviation, the top layer's heavy. */
function DeviationChart({ values, frames, phrases }: Pick<Props, 'frames'> & Pick<Settings, 'values'> & Pick<Words, 'phrases'>) {
  const depth = frames[0]?.networks[0].layers.length ?? 0;
  return (
    <LineChart
      label={phrases.deviationPlot}
      lines={NETWORKS.flatMap(({ run, phrase, tone }) =>
        Array.from({ length: depth }, (_, layer) => ({
          id: `${phrase}-${layer + 1}`,
          name: layer === depth - 1 ? phrases[phrase] : '',
          tone,
          thin: layer < depth - 1,
          points: frames.map(({ step, networks }) => [step, networks[run].layers[layer]?.[values].deviation ?? NaN] as const),
        })),
      )}
      x={[0, STEPS]}
      y={DEVIATIONS[values]}
      yScale="log"
      xLabel={phrases.step}
      yLabel={phrases.deviations}
      height={200}
      nameRoom={92}
    />
  );
}

const profileOf = ({ shares, from, to }: Density) => histogramProfile(shares, from, to);

const deviationText = ({ deviation }: Density) => formatNumber(deviation, 2);
