import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { texName, texNumber } from '../expression/texSource';
import { significant } from '../format/significant';
import type { LinearRule } from './linearRule';

/** Curvatures between which limits are looked for. */
const LEAST = 1e-6;
const MOST = 1e6;
const A_DECADE = 40;
const HALVINGS = 50;
/** Roundings of an eigenvalue on the unit circle. */
const EDGE = 1e-9;
const TEX_DIGITS = 4;

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

/** The multiplication of a step as a formula, with the states on both sides. */
export function iterationTex({ states, still, curved }: LinearRule): string {
  const column = String.raw`\begin{pmatrix} ${states.map(texName).join(String.raw` \\ `)} \end{pmatrix}`;
  const rows = still.map((row, i) => row.map((share, j) => entryTex(share, curved[i]?.[j] ?? 0)).join(' & '));
  return String.raw`${column} \leftarrow \begin{pmatrix} ${rows.join(String.raw` \\ `)} \end{pmatrix} ${column}`;
}

/** share + slope lambda */
function entryTex(share: number, slope: number): string {
  if (slope === 0) return shortTex(share);
  const size = Math.abs(slope) === 1 ? '' : String.raw`${shortTex(Math.abs(slope))}\,`;
  const sign = slope < 0 ? '-' : '';
  if (share === 0) return String.raw`${sign}${size}\lambda`;
  return String.raw`${shortTex(share)} ${slope < 0 ? '-' : '+'} ${size}\lambda`;
}

const shortTex = (value: number): string => texNumber(significant(value, TEX_DIGITS));
