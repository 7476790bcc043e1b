import { curveRun } from '../../../lib/experiments/dropout/curveRun';
import type { RunSpec } from '../../../lib/spec/spec';
import type { Settings } from './figure';

export const INPUTS = [-1, 1] as const;
export const RESOLUTION = 101;
const RECORD_EVERY = 40;

/** Two runs that differ in dropout alone: first without, then with. */
export function fitSpecs(settings: Settings): readonly [without: RunSpec, withDropout: RunSpec] {
  const run = (p: number) =>
    curveRun({ ...settings, p }, { every: RECORD_EVERY, training: true, validation: true, grid: { x: INPUTS, resolution: RESOLUTION } });
  return [run(0), run(settings.p)];
}
