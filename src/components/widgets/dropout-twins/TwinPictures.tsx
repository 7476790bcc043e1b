import { useMemo } from 'preact/hooks';
import type { DataSet } from '../../../lib/data/dataSet';
import { fill, type FigureWords } from '../../book/figure/words';
import { DecisionPlot } from '../../charts/DecisionPlot';
import { LineChart } from '../../charts/LineChart';
import type { TwinFrame } from './frames';
import { GRID_RESOLUTION, PLANES, STEPS, type Settings } from './model';
import type { Phrases } from './phrases';
import { otherLines, twinLines } from './twinLines';

interface Props {
  settings: Settings;
  data: DataSet;
  /** Up to the step shown, which is the last. */
  frames: readonly TwinFrame[];
  words: FigureWords<Phrases>;
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
