import { DIGITS_STEPS, type TrainedRacer } from '../../../lib/experiments/momentum/optimiserRace';
import { LineChart, type Dot, type Line } from '../../charts/LineChart';
import type { Words } from './figure';
import type { DigitsEntry, Runner, SurfaceEntry, SurfaceRace } from './model';
import { drawnOrder, isDashed, toneOf } from './tones';

const HEIGHTS = [1e-6, 10] as const;
const RATES = [0.004, 12] as const;
const FEWEST_ARRIVAL = 3;
/** The axis of arrivals ends a little above the last that counts. */
const ABOVE_LAST = 1.17;
const LOSSES = [0.002, 10] as const;
const ACCURACIES = [0, 1] as const;
const HEIGHT = { loss: 240, rates: 210 };
const NAME_ROOM = 78;

interface SharedProps {
  shown: TrainedRacer;
  words: Words;
}

/** Whether it is not one of the pale ones, whose names are in the ranking. */
const stands = (racer: Runner, { shown }: SharedProps): boolean => toneOf(racer, shown) !== 'soft';

/** A line for each entry, in the order of drawing. */
function linesOf<Entry extends { racer: Runner }>(
  entries: readonly Entry[],
  { shown, words: { phrases } }: SharedProps,
  points: (entry: Entry) => Line['points'],
  isNamed: (racer: Runner) => boolean = () => true,
): Line[] {
  return drawnOrder(entries, shown).map((entry) => {
    const { racer } = entry;
    const tone = toneOf(racer, shown);
    const name = isNamed(racer) ? phrases[racer] : '';
    return { id: racer, name, tone, thin: tone === 'soft', dashed: isDashed(racer, shown), points: points(entry) };
  });
}

/** The loss above the lowest minimum against the step, and the steps to the goal against the learning rate. */
export function SurfaceCharts({ race, entries, ...shared }: SharedProps & { race: SurfaceRace; entries: readonly SurfaceEntry[] }) {
  const { phrases } = shared.words;
  const dots = entries.flatMap(({ racer, learningRate, arrival }): Dot[] =>
    arrival === undefined || learningRate === undefined
      ? []
      : [
          {
            id: racer,
            tone: toneOf(racer, shared.shown),
            at: [learningRate, arrival],
            ...(stands(racer, shared) && { name: phrases[racer] }),
          },
        ],
  );
  return (
    <div class="picture-stack">
      <LineChart
        label={phrases.lossPlot}
        height={HEIGHT.loss}
        nameRoom={NAME_ROOM}
        x={[0, race.steps]}
        y={HEIGHTS}
        yScale="log"
        xLabel={phrases.step}
        yLabel={phrases.aboveMinimum}
        lines={linesOf(
          entries,
          shared,
          ({ losses }) => losses.map((loss, step) => [step, Math.max(HEIGHTS[0], loss - race.floor)] as const),
          (racer) => stands(racer, shared),
        )}
      />
      <LineChart
        label={phrases.ratesPlot}
        height={HEIGHT.rates}
        nameRoom={NAME_ROOM}
        x={RATES}
        xScale="log"
        y={[FEWEST_ARRIVAL, ABOVE_LAST * race.mostSteps]}
        yScale="log"
        xLabel={phrases.learningRate}
        yLabel={phrases.stepsToGoal}
        lines={linesOf(
          entries,
          shared,
          ({ tried }) => tried,
          () => false,
        )}
        dots={dots}
      />
    </div>
  );
}

/** Training loss and validation accuracy on the digits. */
export function DigitsCharts({ entries, ...shared }: SharedProps & { entries: readonly DigitsEntry[] }) {
  const { phrases } = shared.words;
  const time = { x: [0, DIGITS_STEPS] as const, xLabel: phrases.step, nameRoom: NAME_ROOM };
  return (
    <>
      <LineChart
        {...time}
        label={phrases.trainingPlot}
        y={LOSSES}
        yScale="log"
        yLabel={phrases.trainingLoss}
        lines={linesOf(entries, shared, ({ curve }) => curve.map(([step, loss]) => [step, loss] as const))}
      />
      <LineChart
        {...time}
        label={phrases.accuracyPlot}
        y={ACCURACIES}
        yLabel={phrases.accuracy}
        lines={linesOf(entries, shared, ({ curve }) => curve.map(([step, , accuracy]) => [step, accuracy] as const))}
      />
    </>
  );
}
