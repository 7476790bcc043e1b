import * as memory from '../../../src/components/widgets/memory-weights/figure';
import { gradientsOf, TURN, velocities } from '../../../src/components/widgets/memory-weights/model';
import * as random from '../../../src/components/widgets/random-eigenvalues/figure';
import { sharesAt, spectraOf } from '../../../src/components/widgets/random-eigenvalues/model';
import { all, type Sayings } from './saying';

/** What is said beside those figures of chapter 3 that draw a gradient's memory and random Hessians. */
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
