import { optimalDescent } from '../../../lib/experiments/momentum/optimalSettings';
import { descentPath, type Ground } from '../../../lib/surfaces/descentPath';
import { quadratic } from '../../../lib/surfaces/quadratic';
import type { Point } from '../../../lib/surfaces/surface';
import type { Settings } from './figure';

export const DOMAIN = { x: [-3, 3], y: [-3, 3] } as const;
const START: Point = [-2.6, 0.9];
const STEPS = 1500;
/** Steps that are drawn. */
const DRAWN = 60;
/** What the loss is to fall to, as a share of its first value. */
const TARGET = 1e-3;
/** Of each input. */
const VARIANCE = 1;

export interface Valley {
  /** The loss over the two weights of a linear unit, counted from its minimum. */
  ground: Ground;
  condition: number;
  positions: readonly Point[];
  /** Steps of the best plain descent until the loss is below a thousandth of what it was; undefined if there are too few. */
  reachedAt: number | undefined;
}

/**
 * The loss of a linear unit over two independent inputs of mean c: its Hessian v I + c^2 11' has the curvature v where the weights move
 * against each other, and v + 2 c^2 where they move together.
 */
export function valley(mean: number): Valley {
  const [along, across] = [VARIANCE, VARIANCE + 2 * mean * mean];
  const ground: Ground = { domain: DOMAIN, ...quadratic({ along, across, angle: -Math.PI / 4 }) };
  const { learningRate } = optimalDescent(along, across);
  const { positions, losses } = descentPath(ground, START, { learningRate, momentum: 0, steps: STEPS });
  const step = losses.findIndex((loss) => loss <= TARGET * (losses[0] ?? NaN));
  return {
    ground,
    condition: across / along,
    positions: positions.slice(0, DRAWN + 1),
    reachedAt: step < 0 ? undefined : step,
  };
}

/** The condition number for n such inputs: 1 + n c^2 / v. */
export const conditionOf = (mean: number, inputs: number): number => 1 + (inputs * mean * mean) / VARIANCE;

export const valleys = ({ mean }: Settings): { raw: Valley; centred: Valley } => ({ raw: valley(mean), centred: valley(0) });
