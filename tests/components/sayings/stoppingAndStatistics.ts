import { trainedFrames } from '../../../src/components/book/figure/trainedFrames';
import * as statistics from '../../../src/components/widgets/statistics-memory/figure';
import { remembered, STEPS } from '../../../src/components/widgets/statistics-memory/model';
import * as stop from '../../../src/components/widgets/when-to-stop/figure';
import { lowest, specs } from '../../../src/components/widgets/when-to-stop/model';
import { validationLosses } from '../../../src/components/widgets/when-to-stop/StopCharts';
import { meanOf } from '../../../src/lib/math/interval';
import { all, atLeast, withSeed, type Sayings } from './saying';

/** What is said beside the figures on early stopping and on running statistics. */
export const STOPPING_AND_STATISTICS_SAYINGS: Sayings = {
  'when-to-stop': (seed) => {
    const frames = trainedFrames(specs(withSeed(stop.schema, seed)), stop.toFrame);
    const of = (twin: 'without' | 'with') => {
      const best = lowest(validationLosses(frames, twin));
      return { ...best, rise: (frames.at(-1)?.[twin].validation ?? NaN) / best.loss };
    };
    const [without, withDropout] = [of('without'), of('with')];
    return [
      all("blue's dot lies about as low as orange's", Math.abs(without.loss / withDropout.loss - 1) < 0.15),
      all('without dropout the loss then rises several times over', without.rise > 3),
      all('with dropout it rises too', withDropout.rise > 1.05),
      atLeast(7, 'and less', without.rise > 1.5 * withDropout.rise),
    ];
  },
  'statistics-memory': (seed) => {
    const settings = withSeed(statistics.schema, seed);
    const { truth, running } = remembered(settings);
    const behind = meanOf(truth.map((mean, step) => mean - (running[step] ?? NaN)));
    return [all('the running mean is behind that of the data', behind > 0), all('there is one a step', running.length === STEPS)];
  },
};
