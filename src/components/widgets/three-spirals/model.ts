import { SPIRAL_STEPS, threeSpirals } from '../../../lib/experiments/momentum/threeSpirals';
import type { RunSpec } from '../../../lib/spec/spec';
import type { Settings } from './figure';

export const STEPS = SPIRAL_STEPS;
const RECORD_EVERY = 20;
export const RESOLUTION = 37;
/** The part of the plane that is drawn, in both directions. */
export const SIDE = [-1.15, 1.15] as const;

/** Two runs that differ in the optimiser alone: plain descent, then momentum, with the same learning rate or the same effective rate. */
export function spiralSpecs({ momentum, learningRate, matched, ...task }: Settings): readonly [plain: RunSpec, withMomentum: RunSpec] {
  const record = { every: RECORD_EVERY, training: true, validation: true, grid: { x: SIDE, y: SIDE, resolution: RESOLUTION } };
  const matchedRate = matched ? rounded(learningRate * (1 - momentum)) : learningRate;
  return [threeSpirals(task, { learningRate, momentum: 0 }, record), threeSpirals(task, { learningRate: matchedRate, momentum }, record)];
}

/** Without the tail of binary fractions. */
const rounded = (rate: number): number => Number(rate.toPrecision(6));
