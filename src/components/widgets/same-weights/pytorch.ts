import type { TwoLayerNetwork } from '../../../lib/experiments/initialization/twoLayerDescent';
import { NUDGE } from '../../../lib/pytorch/comparableSteps';
import { nudgedSeries } from '../../../lib/pytorch/nudgedSeries';
import type { PageSeries, ProgramRerun } from '../../../lib/pytorch/rerun';
import { sameWeightsSource } from '../../../lib/pytorch/sameWeightsSource';
import { course, NOISE, otherNetwork, POINTS, pointsOf, RECORD_EVERY, STEPS, tiedNetwork, type Course, type Settings } from './model';

/** PyTorch adds up in another order for every unit, and so breaks the tie a little by itself. */
const TOLERANCE = 1e-6;

/** The program of the panel, and both networks along their training as the page has them. */
export function rerun(settings: Settings): ProgramRerun {
  const points = pointsOf(settings);
  const series = (name: string, start: TwoLayerNetwork): PageSeries[] => {
    const [now, nudged] = [start, withNudge(start)].map((network) => course(network, points, settings.learningRate)) as [Course, Course];
    const quantities: [string, string, (made: Course) => number[]][] = [
      ['loss', `courses["${name}"][0]`, ({ losses }) => [...losses]],
      ['first weight of the first unit', `courses["${name}"][1]`, ({ networks }) => networks.map(({ incoming }) => incoming[0] ?? NaN)],
    ];
    return quantities.map(([quantity, expression, valuesOf]) =>
      nudgedSeries({ name, quantity: `${quantity}, one in ${RECORD_EVERY} steps`, expression }, { now, nudged }, valuesOf),
    );
  };
  return {
    kind: 'program',
    source: source(settings),
    withTwin: sameWeightsSource({ ...run(settings), isTwin: true }),
    tolerance: TOLERANCE,
    series: [...series('all equal', tiedNetwork(settings)), ...series(settings.start, otherNetwork(settings))],
  };
}

export const source = (settings: Settings): string => sameWeightsSource({ ...run(settings), isTwin: false });

const run = (settings: Settings) => ({ ...settings, points: POINTS, noise: NOISE, steps: STEPS, every: RECORD_EVERY });

/** One weight a little larger: rounding breaks the tie no sooner. */
const withNudge = (network: TwoLayerNetwork): TwoLayerNetwork => ({
  ...network,
  incoming: network.incoming.map((weight, i) => (i === 0 ? weight + NUDGE : weight)),
});
