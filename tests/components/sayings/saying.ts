import { trainedRun } from '../../../src/lib/experiments/trainedRun';
import { defaultsOf, type Schema, type SettingsOf } from '../../../src/lib/share/setting';
import type { RunSpec } from '../../../src/lib/spec/spec';

/** With so many seeds each figure is looked at. */
export const DRAWN = 8;

/** What a caption or the text beside a figure says, in how many of the seeds it is to be seen at least, and whether it is with one. */
export interface Saying {
  says: string;
  seeds: number;
  holds: boolean;
}

/** By figure: what is said beside it, looked up with one seed. */
export type Sayings = Readonly<Record<string, (seed: number) => Saying[]>>;

/** The figure's settings with this seed and else as it comes. */
export const withSeed = <S extends Schema>(schema: S, seed: number): SettingsOf<S> => ({ ...defaultsOf(schema), seed });

export const all = (says: string, holds: boolean): Saying => ({ says, seeds: DRAWN, holds });
export const atLeast = (seeds: number, says: string, holds: boolean): Saying => ({ says, seeds, holds });

/** The losses of a run without pictures, which take time and change nothing. */
const lossesOf = (spec: RunSpec, every: number) => {
  const { records } = trainedRun({ ...spec, record: { every, training: true, validation: true } });
  return records.map(({ step, training, validation }) => ({
    step,
    training: training?.loss ?? NaN,
    validation: validation?.loss ?? NaN,
    accuracy: validation?.accuracy ?? NaN,
  }));
};

export const lastOf = (spec: RunSpec) => {
  const last = lossesOf(spec, spec.steps).at(-1);
  if (!last) throw new Error('a run without a record');
  return last;
};
