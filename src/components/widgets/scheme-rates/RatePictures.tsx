import { CHANCE, OPTIMISERS, RATES } from '../../../lib/experiments/initialization/schemeRun';
import type { Scheme } from '../../../lib/nn/scheme';
import { fill } from '../../book/figure/words';
import type { Tone } from '../../charts/LineChart';
import { RatePlot } from '../../charts/RatePlot';
import { reachingAxis } from '../../charts/reachingAxis';
import type { Words } from './figure';
import { hasLearnt, type Curve } from './model';

/** He's scheme and Xavier's have the book's two colours, as in the race. */
const LOOKS: Readonly<Record<Scheme, { tone: Tone; thin?: boolean }>> = {
  unit: { tone: 'soft' },
  he: { tone: 'with' },
  xavier: { tone: 'without' },
  rootFanIn: { tone: 'ink' },
  fanIn: { tone: 'ink', thin: true },
};
const LOSSES = [0.0015, 4] as const;
/** The axis goes on a little beyond the slowest and the fastest rate. */
const ROOM = 1.3;

/** For both optimisers the loss over the learning rate, a curve a scheme; the best rate of those that learn is marked. */
export function RatePictures({ all, words: { phrases } }: { all: readonly Curve[]; words: Words }) {
  const losses = reachingAxis(
    LOSSES,
    all.flatMap(({ best }) => (best ? [best[1]] : [])),
  );
  return (
    <>
      {OPTIMISERS.map((optimiser) => (
        <RatePlot
          key={optimiser}
          label={optimiser === 'sgd' ? phrases.sgdPlot : phrases.adamPlot}
          curves={all
            .filter((curve) => curve.optimiser === optimiser)
            .map((curve) => ({
              id: curve.scheme,
              name: phrases[`scheme.${curve.scheme}`],
              ...LOOKS[curve.scheme],
              points: curve.points,
              best: hasLearnt(curve) ? curve.best : undefined,
            }))}
          rates={[(RATES[optimiser][0] ?? NaN) / ROOM, (RATES[optimiser].at(-1) ?? NaN) * ROOM]}
          losses={losses}
          xLabel={phrases.rate}
          yLabel={`${phrases.loss}, ${phrases[optimiser]}`}
          level={CHANCE}
          levelName={levelName(
            all.filter((curve) => curve.optimiser === optimiser && curve.points.length > 0 && !hasLearnt(curve)),
            phrases,
          )}
        />
      ))}
    </>
  );
}

/** The level of a guess, with the schemes that get no farther with any rate. */
const levelName = (stuck: readonly Curve[], phrases: Words['phrases']): string =>
  stuck.length === 0
    ? phrases.guess
    : fill(phrases.stuck, { schemes: stuck.map(({ scheme }) => phrases[`scheme.${scheme}`]).join(', '), guess: phrases.guess });
