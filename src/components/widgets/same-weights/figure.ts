import type words from '../../../content/words/en/same-weights.json';
import type { TwoLayerNetwork } from '../../../lib/experiments/initialization/twoLayerDescent';
import { NUDGE } from '../../../lib/pytorch/comparableSteps';
import { nudgedSeries } from '../../../lib/pytorch/nudgedSeries';
import type { PageSeries, ProgramRerun } from '../../../lib/pytorch/rerun';
import { sameWeightsSource } from '../../../lib/pytorch/sameWeightsSource';
import { choice, logRange, range, seed, whole, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { computed, defineFigure, type SchemaFor } from '../../book/figure/defineFigure';
import { fill } from '../../book/figure/words';
import {
  course,
  largestDifference,
  NOISE,
  otherNetwork,
  plainTwins,
  POINTS,
  pointsOf,
  RECORD_EVERY,
  STEPS,
  tiedNetwork,
  twins,
  type Course,
  type Twins,
} from './model';

export type Words = typeof words;

export const schema = {
  nudge: logRange({ min: 1e-5, max: 1, step: 2, default: 0.01, symbol: 'ε' }),
  value: range({ min: 0, max: 1, step: 0.05, default: 0.5, symbol: 'c' }),
  start: choice(['nudged', 'random'], 'nudged'),
  units: whole({ min: 2, max: 12, step: 1, default: 8, symbol: 'n' }),
  learningRate: logRange({ min: 0.1, max: 3, step: 10, default: 1, symbol: 'α' }),
  data: choice(['xor', 'moons'], 'xor'),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** Loss, effective rank and largest difference between units for both networks, a row a record up to the one shown. */
export function tieTable({ tied, other }: Twins, { start }: Settings, position: number, { phrases }: Words): DataTable {
  const columns = [phrases.tied, phrases[start]].flatMap((which) =>
    [phrases.loss, phrases.rank, phrases.difference].map((quantity) => fill(phrases.of, { quantity, which })),
  );
  return {
    caption: phrases.tableCaption,
    columns: [phrases.step, ...columns],
    rows: tied.networks.slice(0, position + 1).map((_, index) => [
      index * RECORD_EVERY,
      ...[tied, other].flatMap(({ networks, losses, ranks }) => {
        const network = networks[index];
        return [losses[index] ?? '', ranks[index] ?? '', network ? largestDifference(network) : ''];
      }),
    ]),
  };
}

/** PyTorch adds up in another order for every unit, and so breaks the tie a little by itself. */
const TOLERANCE = 1e-6;

/** The program of the panel, and both networks along their training as the page has them. */
function rerun(settings: Settings): ProgramRerun {
  const run = { ...settings, points: POINTS, noise: NOISE, steps: STEPS, every: RECORD_EVERY };
  return {
    kind: 'program',
    source: sameWeightsSource({ ...run, isTwin: false }),
    withTwin: sameWeightsSource({ ...run, isTwin: true }),
    tolerance: TOLERANCE,
    series: () => [...series('all equal', tiedNetwork(settings), settings), ...series(settings.start, otherNetwork(settings), settings)],
  };
}

function series(name: string, start: TwoLayerNetwork, settings: Settings): PageSeries[] {
  const points = pointsOf(settings);
  const [now, nudged] = [start, withNudge(start)].map((network) => course(network, points, settings.learningRate)) as [Course, Course];
  const quantities: [string, string, (made: Course) => number[]][] = [
    ['loss', `courses["${name}"][0]`, ({ losses }) => [...losses]],
    ['first weight of the first unit', `courses["${name}"][1]`, ({ networks }) => networks.map(({ incoming }) => incoming[0] ?? NaN)],
  ];
  return quantities.map(([quantity, expression, valuesOf]) =>
    nudgedSeries({ name, quantity: `${quantity}, one in ${RECORD_EVERY} steps`, expression }, { now, nudged }, valuesOf),
  );
}

/** One weight a little larger: rounding breaks the tie no sooner. */
const withNudge = (network: TwoLayerNetwork): TwoLayerNetwork => ({
  ...network,
  incoming: network.incoming.map((weight, i) => (i === 0 ? weight + NUDGE : weight)),
});

export const definition = defineFigure({ schema, numbers: computed((settings: Settings) => plainTwins(twins(settings))), rerun });
