import * as averaged from '../../../src/components/widgets/averaged-weights/figure';
import { averagedRun, drawsOf } from '../../../src/components/widgets/averaged-weights/model';
import * as memory from '../../../src/components/widgets/memory-weights/figure';
import { gradientsOf, TURN, velocities } from '../../../src/components/widgets/memory-weights/model';
import * as random from '../../../src/components/widgets/random-eigenvalues/figure';
import { sharesAt, spectraOf } from '../../../src/components/widgets/random-eigenvalues/model';
import * as schedules from '../../../src/components/widgets/rate-schedules/figure';
import { scheduleSpecs } from '../../../src/components/widgets/rate-schedules/model';
import { all, atLeast, lastOf, withSeed, type Sayings } from './saying';

/** What is said beside the figures of chapter 3 that newSeed.deep.test.ts does not look up itself. */
export const MOMENTUM_SAYINGS: Sayings = {
  'memory-weights': (seed) => {
    const speeds = (gradients: memory.Settings['gradients'], momentum = 0.9) => velocities(gradientsOf({ gradients, seed }), momentum);
    const turnsAfter = (momentum: number) => speeds('turning', momentum).findIndex((speed, step) => step > TURN && speed < 0) - TURN;
    return [
      all('with a steady gradient the sum climbs to 10', Math.abs((speeds('steady').at(-1) ?? NaN) - 10) < 0.1),
      all('with an alternating one about one half is left', Math.abs(Math.abs(speeds('alternating').at(-1) ?? NaN) - 0.53) < 0.01),
      all('one that turns is followed six steps later', turnsAfter(0.9) === 7),
      all('and at 0.5 at once', turnsAfter(0.5) <= 2),
    ];
  },
  'rate-schedules': (seed) => {
    const chosen = (schedule: schedules.Settings['schedule']) => {
      const defaults = withSeed(schedules.schema, seed);
      const settings = { ...defaults, ...schedules.definition.consequences?.({ schedule }, defaults), schedule };
      const [constant, scheduled] = scheduleSpecs(settings).map(lastOf);
      return { constant: constant?.training ?? NaN, scheduled: scheduled?.training ?? NaN };
    };
    const [cosine, step, warmUp] = [chosen('cosine'), chosen('step'), chosen('warmup')];
    return [
      all('with the cosine the loss ends far lower', cosine.scheduled < 0.5 * cosine.constant),
      all('and after steps down as well', step.scheduled < 0.5 * step.constant),
      atLeast(
        7,
        'with a warm-up a large rate arrives from steep weights, and without it does not',
        warmUp.scheduled < 0.1 * warmUp.constant,
      ),
    ];
  },
  'averaged-weights': (seed) => {
    const settings = withSeed(averaged.schema, seed);
    const draws = drawsOf(seed);
    const [usual, lagging] = [averagedRun(settings, draws), averagedRun({ ...settings, memory: 300 }, draws)];
    const last = (squares: ArrayLike<number>) => squares[squares.length - 1] ?? NaN;
    const [place, average] = [last(usual.constant.meanSquares), last(usual.constant.averagedSquares)];
    return [
      all('the average has about a tenth of the mean square', place / average > 7 && place / average < 14),
      all('a lowered rate does about as much', place / last(usual.lowered.meanSquares) > 7),
      all('a memory of 300 still remembers the start, and is worse than the last place', last(lagging.constant.averagedSquares) > place),
    ];
  },
  'random-eigenvalues': (seed) => {
    const shares = (lift: number, dimension: random.Settings['dimension'] = '100') => sharesAt(spectraOf({ dimension, seed }), lift);
    const [none, one, nearly, past] = [shares(0), shares(1), shares(1.8), shares(2.2)];
    return [
      all('without a lift one half is negative', Math.abs(none.negative - 0.5) < 0.03),
      all('with a lift of 1 one in five', Math.abs(one.negative - 0.2) < 0.03),
      all('with 1.8 one in fifty', Math.abs(nearly.negative - 0.02) < 0.01),
      all('and not one of the matrices is a minimum', nearly.minima === 0),
      all('a few tenths later nearly all are', past.minima > 0.9),
      all('with two weights minima are there from the beginning', shares(0, '2').minima > 0.1),
    ];
  },
};
