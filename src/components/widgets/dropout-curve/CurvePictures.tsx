import { useMemo } from 'preact/hooks';
import { createDataSet } from '../../../lib/data/createDataSet';
import { regressionCurve } from '../../../lib/data/regression';
import type { RunSpec } from '../../../lib/spec/spec';
import { fill } from '../../book/figure/words';
import { LineChart } from '../../charts/LineChart';
import { CurvePlot } from './CurvePlot';
import type { Settings, Words } from './figure';
import type { Column } from './model';

const INPUTS = [-1, 1] as const;
const SAMPLES = 60;
/** Standard deviations of the noise beyond the sine. */
const FAR = 3;
const LEAST_NOISE = 0.3;

const truth = Array.from({ length: SAMPLES + 1 }, (_, i) => {
  const x = INPUTS[0] + ((INPUTS[1] - INPUTS[0]) * i) / SAMPLES;
  return [x, regressionCurve(x)] as const;
});

interface Props {
  settings: Settings;
  /** The first of the runs. */
  spec: RunSpec;
  all: readonly Column[];
  best: Column | undefined;
  live: boolean;
  words: Words;
  onGuess: (p: number) => void;
}

/** The problem that is set, and the error over p. */
export function CurvePictures({ settings, spec, all, best, live, words, onGuess }: Props) {
  const { phrases } = words;
  const { training } = useMemo(() => createDataSet(spec), [spec]);
  const points = useMemo(() => Array.from(training.inputs, (x, row) => [x, training.targets[row] ?? NaN] as const), [training]);
  const highest = 1 + FAR * Math.max(settings.noise, LEAST_NOISE);
  return (
    <>
      <CurvePlot all={all} best={best} guess={settings.guess} live={live} words={words} onGuess={onGuess} />
      <LineChart
        label={phrases.dataPlot}
        height={320}
        x={INPUTS}
        y={[-highest, highest]}
        xLabel="x"
        yLabel={fill(phrases.network, { width: settings.width })}
        data={points}
        lines={[{ id: 'truth', name: phrases.truth, tone: 'ink', dashed: true, points: truth }]}
      />
    </>
  );
}
