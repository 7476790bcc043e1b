import { useMemo } from 'preact/hooks';
import type { DataSet } from '../../../lib/data/dataSet';
import { LineChart } from '../../charts/LineChart';
import type { Settings, Words } from './figure';
import { asked, INPUTS, meanVariance, PASSES, questions, type Answers } from './model';

/** More lines than this can't be told apart. */
const LINES_SHOWN = 10;
const HEIGHT = 320;
/** Three standard deviations of the noise beyond the sine. */
const FAR = 3;
const LEAST_NOISE = 0.3;
const GAPS = [1e-5, 1] as const;

interface Props {
  /** Absent while the network is trained. */
  answers: Answers | undefined;
  settings: Settings;
  data: DataSet;
  /** Passes asked so far. */
  asks: number;
  words: Words;
}

/** The last few answers, their mean and spread, and the answer of eval mode; and how the distance of mean and eval answer falls. */
export function AnswerPictures({ answers, settings: { mode, noise }, data: { training }, asks, words: { phrases } }: Props) {
  const { answers: all, soFar } = useMemo(() => (answers ? asked(answers, mode) : { answers: [], soFar: [] }), [answers, mode]);
  const points = useMemo(() => Array.from(training.inputs, (x, row) => [x, training.targets[row] ?? NaN] as const), [training]);
  const now = soFar[asks - 1];
  const over = (values: ArrayLike<number>) => questions.map((x, i) => [x, values[i] ?? NaN] as const);
  const highest = 1 + FAR * Math.max(noise, LEAST_NOISE);
  const variance = answers ? meanVariance(soFar) : NaN;
  const passes = Array.from({ length: PASSES }, (_, pass) => pass + 1);
  return (
    <>
      <LineChart
        label={phrases.answerPlot}
        height={HEIGHT}
        x={INPUTS}
        y={[-highest, highest]}
        xLabel="x"
        yLabel={phrases.answer}
        data={points}
        bands={
          now
            ? [
                {
                  id: 'spread',
                  tone: 'with',
                  points: questions.map((x, i) => {
                    const [mean, deviation] = [now.mean[i] ?? NaN, now.standardDeviation[i] ?? NaN];
                    return [x, mean - 2 * deviation, mean + 2 * deviation] as const;
                  }),
                },
              ]
            : []
        }
        lines={[
          ...all.slice(Math.max(0, asks - LINES_SHOWN), asks).map((answer, index) => ({
            id: `answer-${index}`,
            name: '',
            tone: 'with' as const,
            thin: true,
            points: over(answer),
          })),
          { id: 'mean', name: phrases.mean, tone: 'with', points: now ? over(now.mean) : [] },
          { id: 'eval', name: phrases.evalMode, tone: 'ink', dashed: true, points: answers ? over(answers.evalAnswer) : [] },
        ]}
      />
      <LineChart
        label={phrases.gapPlot}
        height={HEIGHT}
        x={[1, PASSES]}
        y={GAPS}
        xScale="log"
        yScale="log"
        xLabel={phrases.passes}
        yLabel={phrases.distance}
        lines={[
          {
            id: 'variance',
            name: phrases.variance,
            tone: 'soft',
            dashed: true,
            points: passes.map((pass) => [pass, variance / pass] as const),
          },
          {
            id: 'gap',
            name: phrases.measured,
            tone: 'with',
            points: soFar.slice(0, asks).map(({ passes: pass, squaredGap }) => [pass, Math.max(squaredGap, GAPS[0])] as const),
          },
        ]}
      />
    </>
  );
}
