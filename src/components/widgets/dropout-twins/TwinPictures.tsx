import { useMemo } from 'preact/hooks';
import type { DataSet } from '../../../lib/data/dataSet';
import type { RunRecord } from '../../../lib/training/event';
import { fill, type FigureWords } from '../../book/figure/words';
import { DecisionPlot } from '../../charts/DecisionPlot';
import { LineChart } from '../../charts/LineChart';
import { GRID_RESOLUTION, PLANES, STEPS, type Settings } from './model';
import type { Phrases } from './phrases';
import { twinLines, type TwinRecords } from './twinLines';

interface Props {
  settings: Settings;
  data: DataSet;
  /** Records of both runs up to the step shown. */
  records: TwinRecords;
  words: FigureWords<Phrases>;
}

/** The top of the loss axis: above it a network is worse than one that has learnt nothing, log 2, by far. */
const LOSS_CEILING = 1.5;
const ACCURACY = [0.4, 1] as const;

/** Both decision boundaries side by side, and under them both losses and accuracies. */
export function TwinPictures({ settings, data, records, words }: Props) {
  const { phrases } = words;
  const points = useMemo(() => ({ coordinates: data.training.inputs, classes: data.training.targets }), [data]);
  const twin = (shown: readonly RunRecord[], tone: 'without' | 'with') => (
    <DecisionPlot
      label={fill(phrases.boundaryPlot, { which: phrases[tone] })}
      {...PLANES[settings.data]}
      xLabel="x₁"
      yLabel="x₂"
      decision={decisionOf(shown.at(-1))}
      points={points}
      title={phrases[tone]}
      tone={tone}
    />
  );
  return (
    <>
      <div class="picture-pair">
        {twin(records[0], 'without')}
        {twin(records[1], 'with')}
      </div>
      <LineChart
        label={phrases.lossPlot}
        lines={twinLines(records, 'loss', words)}
        x={[0, STEPS]}
        y={[0, LOSS_CEILING]}
        xLabel={phrases.step}
        yLabel={phrases.loss}
      />
      <LineChart
        label={phrases.accuracyPlot}
        lines={twinLines(records, 'accuracy', words)}
        x={[0, STEPS]}
        y={ACCURACY}
        xLabel={phrases.step}
        yLabel={phrases.accuracy}
      />
    </>
  );
}

/** The logit of class 1 less that of class 0. */
function decisionOf(record: RunRecord | undefined) {
  if (!record?.grid) return undefined;
  const { grid } = record;
  const values = Float32Array.from({ length: grid.length / 2 }, (_, point) => (grid[2 * point + 1] ?? 0) - (grid[2 * point] ?? 0));
  return { values, columns: GRID_RESOLUTION, rows: GRID_RESOLUTION };
}
