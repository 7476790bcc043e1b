import { useMemo } from 'preact/hooks';
import type { DataSet } from '../../../lib/data/dataSet';
import { regressionCurve } from '../../../lib/data/regression';
import { CURVE_STEPS } from '../../../lib/experiments/dropout/curveRun';
import { LineChart, type Line } from '../../charts/LineChart';
import type { FitFrame, Words } from './figure';
import { INPUTS, RESOLUTION } from './model';

interface Props {
  data: DataSet;
  /** Up to the step shown, which is the last. */
  frames: readonly FitFrame[];
  noise: number;
  words: Words;
}

const HEIGHT = 320;
/** Three standard deviations of the noise beyond the sine. */
const FAR = 3;
/** Room on the error axis above the variance of the noise, which is what an honest fit is from its points. */
const ERROR_ROOM = 0.15;

const xs = Array.from({ length: RESOLUTION }, (_, i) => INPUTS[0] + ((INPUTS[1] - INPUTS[0]) * i) / (RESOLUTION - 1));
const truth = xs.map((x) => [x, regressionCurve(x)] as const);

/** The data, the true curve and both fits; and how far the fits are from the points and from the curve, over the steps. */
export function FitPictures({ data: { training }, frames, noise, words: { phrases } }: Props) {
  const points = useMemo(() => Array.from(training.inputs, (x, row) => [x, training.targets[row] ?? NaN] as const), [training]);
  const farthest = 1 + FAR * Math.max(noise, 0.1);
  const last = frames.at(-1);
  const fit = (run: 0 | 1, tone: 'without' | 'with'): Line => ({
    id: tone,
    name: phrases[tone],
    tone,
    points: Array.from(last?.fits[run].fit ?? [], (value, i) => [xs[i] ?? NaN, value] as const),
  });
  const error = (run: 0 | 1, tone: 'without' | 'with', measure: 'training' | 'clean'): Line => ({
    id: `${tone}-${measure}`,
    name: phrases[measure],
    said: `${phrases[measure]} (${phrases[tone]})`,
    tone,
    dashed: measure === 'clean',
    points: frames.map(({ step, fits }) => [step, fits[run][measure]] as const),
  });
  return (
    <>
      <LineChart
        label={phrases.fitPlot}
        height={HEIGHT}
        x={INPUTS}
        y={[-farthest, farthest]}
        xLabel="x"
        yLabel="y"
        data={points}
        lines={[{ id: 'truth', name: phrases.truth, tone: 'ink', dashed: true, points: truth }, fit(0, 'without'), fit(1, 'with')]}
      />
      <LineChart
        label={phrases.errorPlot}
        height={HEIGHT}
        x={[0, CURVE_STEPS]}
        y={[0, ERROR_ROOM + noise ** 2]}
        xLabel={phrases.step}
        yLabel={phrases.error}
        lines={[error(0, 'without', 'training'), error(0, 'without', 'clean'), error(1, 'with', 'training'), error(1, 'with', 'clean')]}
      />
    </>
  );
}
