import { fateBands, minimumStrip, type Fate, type FateBand } from '../../../lib/experiments/momentum/minimumStrip';
import { profilePath } from '../../../lib/experiments/momentum/profilePath';
import { tiltedQuartic } from '../../../lib/surfaces/tiltedQuartic';
import type { Settings } from './figure';

/** Steps after which the fate of a ball is looked at. */
export const STEPS = 1000;
/** Steps that are drawn: most of what happens, happens in them. */
export const SHOWN_STEPS = 300;
/** Between two momenta of the strip: that of the slider, so that the strip tells of each of its stops. */
const STRIP_STEP = 0.01;
const MOMENTA = Array.from({ length: 100 }, (_, index) => Number((index * STRIP_STEP).toFixed(2)));

export const HILLTOP = tiltedQuartic.criticalPoints.find(({ kind }) => kind === 'maximum')?.at ?? NaN;

export interface Roll {
  momentum: number;
  /** Of the steps that are drawn, fewer if the ball is lost. */
  positions: readonly number[];
  /** How often it goes over the hill in all the steps. */
  crossings: number;
  fate: Fate;
  divergedAt: number | undefined;
}

/** One ball without momentum and one with it, from rest at the same start. */
export function rolls({ momentum, learningRate, start }: Settings): { plain: Roll; withMomentum: Roll } {
  const roll = (beta: number): Roll => {
    const { positions, divergedAt } = profilePath(tiltedQuartic, start, { learningRate, momentum: beta, steps: STEPS });
    const [fate] = minimumStrip(tiltedQuartic, start, { learningRate, steps: STEPS }, [beta]);
    return {
      momentum: beta,
      positions: positions.slice(0, SHOWN_STEPS + 1),
      crossings: positions.filter((x, step) => step > 0 && x > HILLTOP !== (positions[step - 1] ?? x) > HILLTOP).length,
      fate: fate ?? 'still moving',
      divergedAt,
    };
  };
  return { plain: roll(0), withMomentum: roll(momentum) };
}

/** Where the ball ends under every momentum. */
export function stripBands({ learningRate, start }: Pick<Settings, 'learningRate' | 'start'>): FateBand[] {
  return fateBands(MOMENTA, minimumStrip(tiltedQuartic, start, { learningRate, steps: STEPS }, MOMENTA));
}
