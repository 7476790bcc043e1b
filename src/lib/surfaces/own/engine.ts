import type { OwnGround, OwnSurface } from './ownSurface';

/** What reads formulas and searches the surfaces that they make. A page loads it when a reader wants a surface of one's own: most do not. */
export interface OwnEngine {
  /** The surface of a formula; where that has a fault, or is a number nowhere, the one that readers begin with. */
  settledSurface(ground: OwnGround): OwnSurface;
  /** Why a formula is not taken; undefined if it is. Never throws. */
  formulaFault(formula: string): object | undefined;
  /** The formula as a PyTorch user would write it, and whether that needs `import math`. */
  lossSource(formula: string): { expression: string; needsMath: boolean };
}

let engine: OwnEngine | undefined;

/** Undefined until it is loaded. */
export const ownEngine = (): OwnEngine | undefined => engine;

/** From now on formulas are read. */
export function startOwnEngine(started: OwnEngine): void {
  engine = started;
}
