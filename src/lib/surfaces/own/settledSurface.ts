import { formulaFault } from './ownFormula';
import { ownSurface, type OwnGround, type OwnSurface } from './ownSurface';
import { ownPresets } from './presets';

/** Surfaces made last, so that what asks for the same again does not wait; undefined for a formula with a fault, or that is a number nowhere on its domain. */
const made = new Map<string, OwnSurface | undefined>();
const MOST_KEPT = 4;

/** The surface of a formula; where that has a fault, or is a number nowhere on the domain, the one that readers begin with, which is told by its formula. */
export function settledSurface(ground: OwnGround): OwnSurface {
  const surface = kept(ground) ?? kept(ownPresets.himmelblau);
  if (!surface) throw new Error('The first preset is a number nowhere');
  return surface;
}

/** Whether a formula without a fault is a finite number nowhere on its domain. */
export const isNowhere = (ground: OwnGround): boolean => kept(ground) === undefined;

function kept(ground: OwnGround): OwnSurface | undefined {
  const key = JSON.stringify([ground.formula, ground.x, ground.y]);
  const surface = made.has(key) ? made.get(key) : formulaFault(ground.formula) ? undefined : ownSurface(ground);
  made.delete(key);
  made.set(key, surface);
  for (const [oldest] of [...made].slice(0, -MOST_KEPT)) made.delete(oldest);
  return surface;
}
