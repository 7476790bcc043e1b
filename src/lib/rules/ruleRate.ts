import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import type { LinearRule } from './linearRule';

/** Curvatures between which limits are looked for. */
const LEAST = 1e-6;
const MOST = 1e6;
const A_DECADE = 40;
const HALVINGS = 50;
/** Roundings of an eigenvalue on the unit circle. */
const EDGE = 1e-9;

/** What a step multiplies by on a curvature: one row and column a state. */
export const iterationMatrix = ({ still, curved }: LinearRule, curvature: number): number[][] =>
  still.map((row, i) => row.map((share, j) => share + curvature * (curved[i]?.[j] ?? 0)));

/** The factor by which the distance shrinks in a step, in the long run: the largest size of an eigenvalue. */
export function ruleRate(rule: LinearRule, curvature: number): number {
  const matrix = iterationMatrix(rule, curvature);
  if (!matrix.flat().every(Number.isFinite)) return Infinity;
  const { realEigenvalues, imaginaryEigenvalues } = new EigenvalueDecomposition(new Matrix(matrix));
  return Math.max(...realEigenvalues.map((real, i) => Math.hypot(real, imaginaryEigenvalues[i] ?? 0)));
}

/** Where a rule converges on parabolas: on all curvatures up to the limit, on none, or on all that were tried. */
export type Stability = { kind: 'below'; limit: number } | { kind: 'never' } | { kind: 'always' };

/** Up to which curvature the distance shrinks, from the flattest that is looked at. */
export function stability(rule: LinearRule): Stability {
  const isStable = (curvature: number) => ruleRate(rule, curvature) < 1 - EDGE * Math.min(1, curvature);
  const count = Math.round(Math.log10(MOST / LEAST) * A_DECADE);
  const curvatures = Array.from({ length: count + 1 }, (_, i) => LEAST * 10 ** (i / A_DECADE));
  const first = curvatures.findIndex((curvature) => !isStable(curvature));
  if (first < 0) return { kind: 'always' };
  if (first === 0) return { kind: 'never' };
  let [low, high] = [curvatures[first - 1] as number, curvatures[first] as number];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (isStable(middle)) low = middle;
    else high = middle;
  }
  return { kind: 'below', limit: low };
}
