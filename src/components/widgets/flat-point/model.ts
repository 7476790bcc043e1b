import { passesFlatPoint } from '../../../lib/experiments/momentum/flatPoint';
import { profilePath } from '../../../lib/experiments/momentum/profilePath';
import { cubic } from '../../../lib/surfaces/cubic';
import type { Settings } from './figure';

/** Steps that are drawn. */
export const SHOWN_STEPS = 200;
/** Between two momenta of the strip: that of the slider, so that the strip tells of each of its stops. */
export const STRIP_STEP = 0.01;
const LAST_STOP = 99;

export interface Roll {
  momentum: number;
  /** Of the steps that are drawn, fewer if the ball has rolled away on the other side. */
  positions: readonly number[];
  /** Step at which it is past the flat point; undefined if it is not within the steps that are drawn. */
  passedAt: number | undefined;
}

/** One ball without momentum and one with it, from rest at the same start. */
export function rolls({ momentum, learningRate, start }: Settings): { plain: Roll; withMomentum: Roll } {
  const roll = (beta: number): Roll => {
    const { positions } = profilePath(cubic, start, { learningRate, momentum: beta, steps: SHOWN_STEPS });
    const passedAt = positions.findIndex((position) => position < 0);
    return { momentum: beta, positions, passedAt: passedAt < 0 ? undefined : passedAt };
  };
  return { plain: roll(0), withMomentum: roll(momentum) };
}

/**
 * The least momentum of the slider with which the ball passes the flat point at all, however late; undefined if none does.
 * Below it every momentum stops, above it every one passes, so it is found by halving.
 */
export function leastMomentum({ learningRate, start }: Pick<Settings, 'learningRate' | 'start'>): number | undefined {
  const passes = (stop: number) => passesFlatPoint(learningRate * start, stop * STRIP_STEP);
  let [stops, goes] = [-1, LAST_STOP + 1];
  while (goes - stops > 1) {
    const middle = Math.floor((stops + goes) / 2);
    if (passes(middle)) goes = middle;
    else stops = middle;
  }
  return goes > LAST_STOP ? undefined : Number((goes * STRIP_STEP).toFixed(2));
}
