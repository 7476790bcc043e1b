import { createDataSet } from '../../../lib/data/createDataSet';
import type { Examples } from '../../../lib/data/dataSet';
import {
  inOrder,
  lossInBatches,
  lossWith,
  runningStatistics,
  trackedRun,
  trackedSpec,
  type Statistics,
  type TrackedStep,
} from '../../../lib/experiments/batch-normalization/trackedNetwork';
import type { RunSpec } from '../../../lib/spec/spec';
import type { Settings } from './figure';

export const STEPS = 200;
/** The unit whose statistics are drawn. */
const UNIT = 0;
/** Losses are computed at each of the first steps and then at every fifth. */
const EACH_UP_TO = 20;
const THEN_EVERY = 5;
export const EVALUATED = Array.from({ length: STEPS + 1 }, (_, step) => step).filter(
  (step) => step <= EACH_UP_TO || step % THEN_EVERY === 0,
);

export const spec = ({ momentum, batchSize, seed }: Pick<Settings, 'momentum' | 'batchSize' | 'seed'>): RunSpec => ({
  ...trackedSpec({ momentum, batchSize, seed }),
  steps: STEPS,
});

/** The run with everything that it is evaluated on; the momentum has no part in it. */
export interface Trained {
  spec: RunSpec;
  steps: readonly TrackedStep[];
  validation: Examples;
}

export function trained({ batchSize, seed }: Pick<Settings, 'batchSize' | 'seed'>): Trained {
  const made = spec({ momentum: 0.1, batchSize, seed });
  return { spec: made, steps: trackedRun(made), validation: createDataSet(made).validation };
}

/** One statistic of the unit that is drawn, after every step. */
export interface Track {
  running: number[];
  /** Of the batch of the update before; not a number at step 0. */
  batch: number[];
  data: number[];
}

export function track({ steps }: Trained, running: readonly Statistics[], which: keyof Statistics): Track {
  const of = (statistics: Statistics | undefined) => statistics?.[which][UNIT] ?? NaN;
  return { running: running.map(of), batch: steps.map(({ batch }) => of(batch)), data: steps.map(({ data }) => of(data)) };
}

export const running = ({ steps }: Trained, momentum: number): Statistics[] => runningStatistics(steps, momentum);

/** Validation loss in eval mode after a step: with the running statistics, or with those of all training data. */
export function evalLoss({ spec: made, steps, validation }: Trained, statistics: readonly Statistics[], step: number): number {
  const [network, own] = [steps[step], statistics[step]];
  return network && own ? lossWith(made, network, own, validation) : NaN;
}

export const ofData = ({ steps }: Trained): Statistics[] => steps.map(({ data }) => data);

/** Validation loss in train mode, in batches of the reader's size; not a number for a batch of one, which PyTorch refuses. */
export function forgottenLoss(
  { spec: made, steps, validation }: Trained,
  { testSize, sorted, seed }: Pick<Settings, 'testSize' | 'sorted' | 'seed'>,
  step: number,
): number {
  const network = steps[step];
  return network && testSize > 1 ? lossInBatches(made, network, inOrder(validation, sorted, seed), testSize) : NaN;
}

/** A value that is computed when it is first asked for. */
export type Lazy<Value> = () => Value;

export function lazy<Value>(compute: () => Value): Lazy<Value> {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: compute() }).value;
}

/** A run and the running statistics that follow it under one momentum. */
export interface Followed {
  run: Lazy<Trained>;
  statistics: Lazy<readonly Statistics[]>;
}

export const followed = (run: Lazy<Trained>, momentum: number): Followed => ({ run, statistics: lazy(() => running(run(), momentum)) });

/** Both statistics of the unit after every step, and the validation losses with the running ones at the evaluated steps. */
export const followedTracks = ({ run, statistics }: Followed) => ({
  mean: track(run(), statistics(), 'mean'),
  variance: track(run(), statistics(), 'variance'),
  losses: EVALUATED.map((step) => evalLoss(run(), statistics(), step)),
});

/** The losses with the statistics of all training data. */
export const dataLosses = (run: Lazy<Trained>): number[] => EVALUATED.map((step) => evalLoss(run(), ofData(run()), step));

/** A run and how its network is evaluated by someone who forgets eval mode. */
export type Forgotten = Pick<Settings, 'testSize' | 'sorted' | 'seed'> & { run: Lazy<Trained> };

export const forgottenLosses = ({ run, ...batches }: Forgotten): number[] => EVALUATED.map((step) => forgottenLoss(run(), batches, step));

/** Everything that the picture shows. */
export interface Tracks {
  mean: Track;
  variance: Track;
  /** Validation losses at the evaluated steps: with running statistics, with the data's, with those of the test batches. */
  losses: { running: number[]; data: number[]; batch: number[] };
  /** The same after any step. */
  lossesAt: (step: number) => { running: number; data: number; batch: number };
}

/** Its parts, of one run. */
export function firstTracks(settings: Settings) {
  const run = lazy(() => trained(settings));
  return {
    followed: followedTracks(followed(run, settings.momentum)),
    data: dataLosses(run),
    batch: forgottenLosses({ ...settings, run }),
  };
}

export type FirstTracks = ReturnType<typeof firstTracks>;
