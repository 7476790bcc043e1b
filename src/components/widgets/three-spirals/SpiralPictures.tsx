import { useMemo } from 'preact/hooks';
import type { DataSet } from '../../../lib/data/dataSet';
import { fill } from '../../book/figure/words';
import { ClassPlot } from '../../charts/ClassPlot';
import { LineChart, type Line } from '../../charts/LineChart';
import type { SpiralFrame, Words } from './figure';
import { RESOLUTION, SIDE, STEPS } from './model';

interface Props {
  data: DataSet;
  /** Up to the step shown, which is the last. */
  frames: readonly SpiralFrame[];
  /** Of both networks. */
  names: readonly [plain: string, withMomentum: string];
  words: Words;
}

/** A little above the loss of a guess among three, log 3. */
const LOSSES = [0, 1.4] as const;
const ACCURACIES = [0.2, 1] as const;
const TONES = ['without', 'with'] as const;

/** The plane as both networks divide it, and their losses and accuracies. */
export function SpiralPictures({ data, frames, names, words: { phrases } }: Props) {
  const points = useMemo(() => ({ coordinates: data.training.inputs, classes: data.training.targets }), [data]);
  const regions = (run: 0 | 1) => (
    <ClassPlot
      label={fill(phrases.regionPlot, { which: names[run] })}
      x={SIDE}
      y={SIDE}
      xLabel="x₁"
      yLabel="x₂"
      decision={frames.at(-1)?.states[run].decision}
      resolution={RESOLUTION}
      points={points}
      title={names[run]}
      tone={TONES[run]}
    />
  );
  const lines = (measure: 'loss' | 'accuracy'): Line[] =>
    ([0, 1] as const).flatMap((run) =>
      (['training', 'validation'] as const).map((split) => ({
        id: `${TONES[run]}-${split}`,
        name: phrases[split],
        said: `${phrases[split]} (${names[run]})`,
        tone: TONES[run],
        dashed: split === 'validation',
        points: frames.map(({ step, states }) => [step, states[run][split][measure] ?? NaN] as const),
      })),
    );
  const time = { x: [0, STEPS] as const, xLabel: phrases.step };
  return (
    <>
      <div class="picture-pair">
        {regions(0)}
        {regions(1)}
      </div>
      <LineChart {...time} label={phrases.lossPlot} lines={lines('loss')} y={LOSSES} yLabel={phrases.loss} />
      <LineChart {...time} label={phrases.accuracyPlot} lines={lines('accuracy')} y={ACCURACIES} yLabel={phrases.accuracy} />
    </>
  );
}
