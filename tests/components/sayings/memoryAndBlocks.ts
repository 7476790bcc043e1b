import * as averages from '../../../src/components/widgets/averaged-weights/figure';
import { averagedRun, drawsOf } from '../../../src/components/widgets/averaged-weights/model';
import * as memory from '../../../src/components/widgets/memory-weights/figure';
import { gradientsOf, STEPS, velocities } from '../../../src/components/widgets/memory-weights/model';
import * as places from '../../../src/components/widgets/norm-places/figure';
import { stacksOf } from '../../../src/components/widgets/norm-places/model';
import * as paths from '../../../src/components/widgets/path-between-minima/figure';
import * as eigenvalues from '../../../src/components/widgets/random-eigenvalues/figure';
import { negativeShare, sharesAt, spectraOf } from '../../../src/components/widgets/random-eigenvalues/model';
import * as schedules from '../../../src/components/widgets/rate-schedules/figure';
import { scheduleSpecs } from '../../../src/components/widgets/rate-schedules/model';
import * as shapes from '../../../src/components/widgets/update-shapes/figure';
import { directionsOf, updates } from '../../../src/components/widgets/update-shapes/model';
import * as balance from '../../../src/components/widgets/weight-equilibrium/figure';
import { courses } from '../../../src/components/widgets/weight-equilibrium/model';
import { pathLosses } from '../../../src/lib/experiments/momentum/bentPath';
import { all, atLeast, lastOf, withSeed, type Sayings } from './saying';

const last = (values: ArrayLike<number>) => values[values.length - 1] ?? NaN;

/** What is said beside the figures on memory, schedules and averages, and on blocks and their balance. */
export const MEMORY_AND_BLOCK_SAYINGS: Sayings = {
  'memory-weights': (seed) => {
    const gradients = gradientsOf({ ...withSeed(memory.schema, seed), gradients: 'noisy' });
    const signChanges = (values: readonly number[]) => values.filter((value, i) => i > 0 && value * (values[i - 1] ?? NaN) < 0).length;
    return [
      all('the velocity is the calmer of the two', signChanges(velocities(gradients, 0.9).slice(1)) < signChanges(gradients)),
      all('there are as many gradients as steps', gradients.length === STEPS),
    ];
  },
  'random-eigenvalues': (seed) => {
    const spectra = spectraOf(withSeed(eigenvalues.schema, seed));
    const at = (lift: number) => sharesAt(spectra, lift);
    return [
      all('the negative share is that of the half disc', Math.abs(at(1).negative - negativeShare(1)) < 0.02),
      all('with a lift of 1.8 hardly any is a minimum', at(1.8).minima <= 0.1),
      all('with 2.2 nearly all are', at(2.2).minima >= 0.9),
    ];
  },
  'rate-schedules': (seed) => {
    const settings = withSeed(schedules.schema, seed);
    const both = (schedule: typeof settings.schedule) =>
      scheduleSpecs({ ...settings, ...schedules.definition.consequences?.({ schedule }, settings), schedule }).map(
        (spec) => lastOf(spec).training,
      );
    const [constant = NaN, cosine = NaN] = both('cosine');
    const [, step = NaN] = both('step');
    const [unwarmed = NaN, warmed = NaN] = both('warmup');
    return [
      all('the cosine ends several times lower than the constant rate', constant / cosine > 3),
      all('a step down ends lower, too', step < constant),
      atLeast(7, 'without the warm-up the loss has not recovered', unwarmed > 0.01),
      all('with it the network arrives', warmed < 0.001),
    ];
  },
  'averaged-weights': (seed) => {
    const settings = withSeed(averages.schema, seed);
    const { constant, lowered } = averagedRun(settings, drawsOf(seed));
    const ratio = (values: Float64Array) => last(constant.meanSquares) / last(values);
    return [
      all('the average has about a tenth of the mean square', ratio(constant.averagedSquares) > 6 && ratio(constant.averagedSquares) < 18),
      all('a lowered rate is as good', ratio(lowered.meanSquares) > 6),
    ];
  },
  'norm-places': (seed) => {
    const settings = withSeed(places.schema, seed);
    const ends = (part: Partial<typeof settings>) => {
      const { signals, gradients } = stacksOf({ ...settings, ...part }).chosen;
      return { signal: last(signals), gradient: gradients[0] ?? NaN };
    };
    return [
      all('with batch norm alone the gradient grows thousands of times', ends({}).gradient > 1000),
      all('with zero gamma it arrives', Math.abs(ends({ arrangement: 'residual' }).gradient - 0.7) < 0.1),
      all('pre-norm: about 5 after 24 blocks', Math.abs(ends({ arrangement: 'pre' }).signal - 5) < 1.3),
      all('post-norm: 1', Math.abs(ends({ arrangement: 'post' }).signal - 1) < 0.01),
    ];
  },
  'weight-equilibrium': (seed) => {
    const { without, with: decayed, short, long, predicted } = courses(withSeed(balance.schema, seed));
    const isThere = (lengths: readonly number[]) => Math.abs(last(lengths) / predicted.length - 1) < 0.1;
    return [
      all('without decay the weights are longer than with it', last(without.lengths) > last(decayed.lengths)),
      all(
        'all three settle at the predicted length',
        [decayed, short, long].every(({ lengths }) => isThere(lengths)),
      ),
    ];
  },
  'path-between-minima': (seed) => {
    const { straight, bent } = pathLosses(paths.minimaOf(withSeed(paths.schema, seed)));
    return [
      all('on the straight line there is a wall', Math.max(...straight) > 0.3),
      atLeast(7, 'on the bent path hardly any of it is left', Math.max(...bent) < 0.1 * Math.max(...straight)),
    ];
  },
  'update-shapes': (seed) => {
    const [momentum = NaN, , muon = NaN] = updates(withSeed(shapes.schema, seed)).map(directionsOf);
    return [all('momentum goes into one direction', momentum === 1), all('Muon into nearly all', muon >= 9)];
  },
};
