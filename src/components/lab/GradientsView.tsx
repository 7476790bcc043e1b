import type { RunSpec } from '../../lib/spec/spec';
import { fill } from '../book/figure/words';
import { LineChart, type Line } from '../charts/LineChart';
import type { LabFrame } from './labFrame';
import { NAMES, SIDES, type LabWords, type Side } from './labWords';
import { TONES } from './tones';

interface Props {
  specs: readonly RunSpec[];
  /** Up to the one that is shown. */
  frames: readonly LabFrame[];
  steps: number;
  words: LabWords;
}

/** The smallest that is drawn on the logarithmic axis. */
const SMALLEST = 1e-12;

/** How large the gradient of each dense layer's weights is along the training. */
export function GradientsView({ specs, frames, steps, words }: Props) {
  const lines = specs.map((_, run) => linesOf(frames, run, SIDES[run] ?? 'a', words));
  const sizes = lines.flat().flatMap(({ points }) => points.map(([, size]) => size));
  const y = sizes.length > 0 ? ([0.8 * Math.min(...sizes), 1.25 * Math.max(...sizes)] as const) : ([0.001, 1] as const);
  return (
    <div class={specs.length > 1 ? 'lab-columns' : 'lab-single'}>
      {lines.map((ofRun, run) => {
        const name = NAMES[SIDES[run] ?? 'a'];
        return (
          <LineChart
            key={run}
            label={fill(words.phrases.gradientPlot, { name })}
            lines={ofRun}
            x={[0, Math.max(1, steps)]}
            y={y}
            yScale="log"
            xLabel={words.phrases.step}
            yLabel={fill(words.phrases.gradientAxis, { name })}
            nameRoom={56}
          />
        );
      })}
    </div>
  );
}

/** A line a dense layer; the first and the last by name. */
function linesOf(frames: readonly LabFrame[], run: number, side: Side, { phrases }: LabWords): Line[] {
  const dense = (frames[0]?.runs[run]?.layers ?? []).flatMap(({ weightGradients }, layer) => (weightGradients ? [layer] : []));
  return dense.map((layer, place) => ({
    id: `${side}-gradient-${layer}`,
    name: place === 0 || place === dense.length - 1 ? fill(phrases.denseLine, { layer: layer + 1 }) : '',
    tone: TONES[side],
    thin: place > 0 && place < dense.length - 1,
    dashed: place === dense.length - 1 && place > 0,
    points: frames.flatMap(({ step, runs }) => {
      const state = runs[run];
      const size = state && state.step >= step ? state.layers?.[layer]?.weightGradients?.rms : undefined;
      return size === undefined ? [] : [[step, Math.max(SMALLEST, size)] as const];
    }),
  }));
}
