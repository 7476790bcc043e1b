import { adamOnRavine, adaptiveLimit, SLANTED_START } from '../../../lib/experiments/momentum/adamOnRavine';
import type { Point } from '../../../lib/surfaces/surface';
import type { Settings } from './figure';

export const STEPS = 3_000;
/** One step in so many is drawn. */
const DRAWN_EVERY = 5;

export interface Relapse {
  losses: number[];
  curvatures: number[];
  /** Of each step: 38 over its learning rate. */
  limits: number[];
  /** The first step at which the curvature is above the limit; undefined if there is none. */
  crossing: number | undefined;
  /** Highest loss from there on. */
  highest: number;
}

/** A descent with Adam, and beside it the curvature as Adam's division stretches it. */
export function relapse({ learningRate, secondBeta, decays }: Settings, start: Point = SLANTED_START): Relapse {
  const { losses, curvatures, rates } = adamOnRavine({ learningRate, secondBeta: Number(secondBeta), decays, steps: STEPS, start });
  const limits = rates.map(adaptiveLimit);
  const above = curvatures.findIndex((curvature, index) => curvature > (limits[index] ?? Infinity));
  const crossing = above < 0 ? undefined : above + 1;
  return { losses, curvatures, limits, crossing, highest: Math.max(...losses.slice(crossing ?? STEPS)) };
}

/** The points that are drawn of values that begin with this step. */
export const drawnPoints = (values: readonly number[], firstStep: 0 | 1) =>
  values.flatMap((value, index) => (index % DRAWN_EVERY === 0 ? [[index + firstStep, value] as const] : []));
