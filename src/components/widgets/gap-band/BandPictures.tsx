import { useMemo } from 'preact/hooks';
import { createDataSet } from '../../../lib/data/createDataSet';
import { regressionCurve } from '../../../lib/data/regression';
import { QUESTIONS } from '../../../lib/experiments/dropout/gapRun';
import type { RunSpec } from '../../../lib/spec/spec';
import { LineChart, type Line, type Tone } from '../../charts/LineChart';
import type { Words } from './figure';
import { coins, ensemble, type Answers, type Crowd } from './model';

const HEIGHT = 320;
const ANSWERS = [-2, 2] as const;
/** Of the band, in standard deviations to each side. */
const REACH = 2;

const truth: Line['points'] = QUESTIONS.map((x) => [x, regressionCurve(x)] as const);

interface Props {
  answers: readonly Answers[];
  /** The first of the runs. */
  spec: RunSpec;
  words: Words;
}

/** The data with their gap, and over them two bands: of one network's passes with its coins on, and of networks that were trained apart. */
export function BandPictures({ answers, spec, words: { phrases } }: Props) {
  const { training } = useMemo(() => createDataSet(spec), [spec]);
  const data = useMemo(() => Array.from(training.inputs, (x, row) => [x, training.targets[row] ?? NaN] as const), [training]);
  const chart = (label: string, name: string, tone: Tone, crowd: Crowd | undefined) => (
    <LineChart
      label={label}
      height={HEIGHT}
      x={[-1, 1]}
      y={ANSWERS}
      xLabel="x"
      yLabel={name}
      data={data}
      nameRoom={58}
      lines={[
        { id: 'truth', name: phrases.truth, tone: 'ink', dashed: true, points: truth },
        ...(crowd?.lines ?? []).map((line, i): Line => ({ id: `pass-${i}`, name: '', tone, thin: true, points: points(line) })),
        { id: 'middle', name: phrases.middle, tone, points: points(crowd?.middle ?? []) },
      ]}
      bands={
        crowd
          ? [
              {
                id: 'band',
                tone,
                points: QUESTIONS.map((x, i) => {
                  const [middle, reach] = [crowd.middle[i] ?? NaN, REACH * (crowd.spread[i] ?? NaN)];
                  return [x, middle - reach, middle + reach] as const;
                }),
              },
            ]
          : []
      }
    />
  );
  return (
    <>
      {chart(phrases.coinsPlot, phrases.coins, 'with', coins(answers))}
      {chart(phrases.ensemblePlot, phrases.ensemble, 'without', ensemble(answers))}
    </>
  );
}

const points = (values: readonly number[]): Line['points'] => values.map((value, i) => [QUESTIONS[i] ?? NaN, value] as const);
