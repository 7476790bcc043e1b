import { useMemo } from 'preact/hooks';
import type { DataSet } from '../../../lib/data/dataSet';
import type { Evaluation } from '../../../lib/nn/evaluateLoss';
import { fill } from '../../book/figure/words';
import { DecisionPlot } from '../../charts/DecisionPlot';
import { LineChart, type Line } from '../../charts/LineChart';
import type { Settings, TwinFrame, Words } from './figure';
import { GRID_RESOLUTION, PLANES, STEPS } from './model';

interface Props {
  settings: Settings;
  data: DataSet;
  /** Up to the step shown, which is the last. */
  frames: readonly TwinFrame[];
  words: Words;
}

/** The top of the loss axis: nearly three times the loss of a network that has learnt nothing, log 2. */
const LOSS_CEILING = 2;
const ACCURACY = [0.6, 1] as const;

/** Both decision boundaries side by side, and under them both losses and accuracies. */
export function TwinPictures({ settings, data, frames, words }: Props) {
  const { phrases } = words;
  const points = useMemo(() => ({ coordinates: data.training.inputs, classes: data.training.targets }), [data]);
  const steps = { x: [0, STEPS] as const, xLabel: phrases.step };
  const twin = (which: 0 | 1, tone: 'without' | 'with') => (
    <DecisionPlot
      label={fill(phrases.boundaryPlot, { which: phrases[tone] })}
      {...PLANES[settings.data]}
      xLabel="x₁"
      yLabel="x₂"
      decision={frames.at(-1)?.twins[which].decision}
      resolution={GRID_RESOLUTION}
      points={points}
      title={phrases[tone]}
      tone={tone}
    />
  );
  return (
    <>
      <div class="picture-pair">
        {twin(0, 'without')}
        {twin(1, 'with')}
      </div>
      <LineChart
        label={phrases.lossPlot}
        lines={[...otherLines(frames), ...twinLines(frames, 'loss', words)]}
        {...steps}
        y={[0, LOSS_CEILING]}
        yLabel={phrases.loss}
      />
      <LineChart
        label={phrases.accuracyPlot}
        lines={twinLines(frames, 'accuracy', words)}
        {...steps}
        y={ACCURACY}
        yLabel={phrases.accuracy}
      />
    </>
  );
}

const TWINS = [
  { twin: 0, tone: 'without' },
  { twin: 1, tone: 'with' },
] as const;
const SPLITS = ['training', 'validation'] as const;

/** Four lines of one measure: each twin's training (solid) and validation (dashed). */
function twinLines(frames: readonly TwinFrame[], measure: keyof Evaluation, { phrases }: Words): Line[] {
  return TWINS.flatMap(({ twin, tone }) =>
    SPLITS.map((split) => ({
      id: `${tone}-${split}`,
      name: phrases[split],
      said: `${phrases[split]} (${phrases[tone]})`,
      tone,
      dashed: split === 'validation',
      points: frames.map(({ step, twins }) => [step, twins[twin][split][measure] ?? NaN] as const),
    })),
  );
}

/** The same losses of the pairs with other seeds, thin. */
function otherLines(frames: readonly TwinFrame[]): Line[] {
  return (frames[0]?.others ?? []).flatMap((_, other) =>
    TWINS.flatMap(({ twin, tone }) =>
      SPLITS.map((split, place) => ({
        id: `${tone}-${split}-${other + 1}`,
        name: '',
        tone,
        dashed: split === 'validation',
        thin: true,
        points: frames.map(({ step, others }) => [step, others[other]?.[twin][place] ?? NaN] as const),
      })),
    ),
  );
}
