import { formatNumber } from '../../lib/format/formatNumber';
import type { Distribution } from '../../lib/math/distribution';
import type { LayerRecord } from '../../lib/training/event';
import type { RunSpec } from '../../lib/spec/spec';
import { fill } from '../book/figure/words';
import { histogramProfile } from '../charts/histogramProfile';
import type { Interval } from '../charts/plotArea';
import { RidgePlot } from '../charts/RidgePlot';
import type { LabFrame } from './labFrame';
import { NAMES, SIDES, type LabWords, type Side } from './labWords';
import { TONES } from './tones';

interface Props {
  specs: readonly RunSpec[];
  frame: LabFrame | undefined;
  words: LabWords;
}

const HEIGHT = 300;
/** Standard deviations that an axis reaches to at most, so that a few far values do not press the rest together. */
const REACH = 4;

/** How outputs, and gradients with respect to them, are spread in each layer at the step that is shown. */
export function LayersView({ specs, frame, words }: Props) {
  return (
    <div class={specs.length > 1 ? 'lab-columns' : 'lab-single'}>
      {specs.map((_, run) => {
        const layers = frame?.runs[run]?.layers;
        const side = SIDES[run] ?? 'a';
        return layers && <Ridges key={run} side={side} step={frame.step} layers={layers} words={words} />;
      })}
    </div>
  );
}

function Ridges({ side, step, layers, words: { phrases } }: { side: Side; step: number; layers: readonly LayerRecord[]; words: LabWords }) {
  const name = NAMES[side];
  const plot = (kind: 'outputs' | 'gradients', label: string, xLabel: string) => (
    <RidgePlot
      label={fill(label, { name, step })}
      ridges={layers.map((record, place) => ({
        id: `${side}-${kind}-${place}`,
        name: String(place + 1),
        note: formatNumber(record[kind].rms, 2),
        tone: TONES[side],
        profile: histogramProfile(record[kind].histogram, record[kind].minimum, record[kind].maximum),
      }))}
      x={axisOf(layers.map((record) => record[kind]))}
      xLabel={fill(xLabel, { name })}
      yLabel={phrases.layerAxis}
      noteLabel={phrases.rms}
      noteRoom={62}
      height={HEIGHT}
    />
  );
  return (
    <div class="picture-stack">
      {plot('outputs', phrases.outputPlot, phrases.outputsOf)}
      {plot('gradients', phrases.layerGradientPlot, phrases.gradientsOf)}
    </div>
  );
}

/** An axis for all layers. */
function axisOf(distributions: readonly Distribution[]): Interval {
  const low = Math.min(...distributions.map(({ minimum, mean, standardDeviation }) => Math.max(minimum, mean - REACH * standardDeviation)));
  const high = Math.max(
    ...distributions.map(({ maximum, mean, standardDeviation }) => Math.min(maximum, mean + REACH * standardDeviation)),
  );
  return low < high ? [low, high] : [low - 1, low + 1];
}
