import { useMemo } from 'preact/hooks';
import { createDataSet } from '../../../lib/data/createDataSet';
import { regressionCurve } from '../../../lib/data/regression';
import { QUESTIONS } from '../../../lib/experiments/dropout/gapRun';
import type { RunSpec } from '../../../lib/spec/spec';
import { LineChart, type Band, type Line, type Tone } from '../../charts/LineChart';
import type { Words } from './figure';
import { coins, ensemble, type Answers, type Crowd } from './model';

const HEIGHT = 320;
const ANSWERS = [-2, 2] as const;
const SPREADS = [0.001, 1] as const;
/** Of the band, in standard deviations to each side. */
const REACH = 2;
/** Below it nothing is drawn. */
const LEAST = 1e-4;

const truth: Line['points'] = QUESTIONS.map((x) => [x, regressionCurve(x)] as const);

interface Props {
  answers: readonly Answers[];
  /** The first of the runs. */
  spec: RunSpec;
  words: Words;
}

/** The data with their gap, the band of one network with its coins on and the networks that were trained apart; and how far either crowd scatters. */
export function BandPictures({ answers, spec, words: { phrases } }: Props) {
  const { training } = useMemo(() => createDataSet(spec), [spec]);
  const data = useMemo(() => Array.from(training.inputs, (x, row) => [x, training.targets[row] ?? NaN] as const), [training]);
  const [thinned, apart] = [coins(answers), ensemble(answers)];
  return (
    <>
      <LineChart
        label={phrases.answerPlot}
        height={HEIGHT}
        x={[-1, 1]}
        y={ANSWERS}
        xLabel="x"
        yLabel={phrases.answers}
        data={data}
        lines={[
          { id: 'truth', name: phrases.truth, tone: 'ink', dashed: true, points: truth },
          ...crowdLines(thinned, 'with', phrases.coins),
          ...crowdLines(apart, 'without', phrases.ensemble),
        ]}
        bands={thinned ? [bandOf(thinned)] : []}
      />
      <LineChart
        label={phrases.spreadPlot}
        height={HEIGHT}
        x={[-1, 1]}
        y={SPREADS}
        yScale="log"
        xLabel="x"
        yLabel={phrases.spread}
        lines={[
          { id: 'coins', name: phrases.coins, tone: 'with', points: spreadPoints(thinned) },
          { id: 'ensemble', name: phrases.ensemble, tone: 'without', points: spreadPoints(apart) },
        ]}
      />
    </>
  );
}

const points = (values: readonly number[]): Line['points'] => values.map((value, i) => [QUESTIONS[i] ?? NaN, value] as const);

const spreadPoints = (crowd: Crowd | undefined): Line['points'] => points((crowd?.spread ?? []).map((spread) => Math.max(LEAST, spread)));

/** Thin lines, of which the first has the name of all. */
const crowdLines = (crowd: Crowd | undefined, tone: Tone, name: string): Line[] =>
  (crowd?.lines ?? []).map((line, i) => ({ id: `${tone}-${i}`, name: i === 0 ? name : '', tone, thin: true, points: points(line) }));

const bandOf = ({ middle, spread }: Crowd): Band => ({
  id: 'band',
  tone: 'with',
  points: QUESTIONS.map((x, i) => {
    const [height, reach] = [middle[i] ?? NaN, REACH * (spread[i] ?? NaN)];
    return [x, height - reach, height + reach] as const;
  }),
});
