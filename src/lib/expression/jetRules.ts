import { exponential, logarithm } from '../math/portable';
import { power } from '../math/power';
import { ONE_NUMBER } from './functions';
import type { Jet } from './jet';

/** A function of one number with its slope and its curvature there. */
export type Local = readonly [value: number, slope: number, curvature: number];

/** One jet plus `factor` times another. */
export const sum = (a: Jet, b: Jet, factor: number): Jet => ({
  value: a.value + factor * b.value,
  x: a.x + factor * b.x,
  y: a.y + factor * b.y,
  xx: a.xx + factor * b.xx,
  xy: a.xy + factor * b.xy,
  yy: a.yy + factor * b.yy,
});

export const product = (a: Jet, b: Jet): Jet => ({
  value: a.value * b.value,
  x: a.x * b.value + a.value * b.x,
  y: a.y * b.value + a.value * b.y,
  xx: a.xx * b.value + 2 * a.x * b.x + a.value * b.xx,
  xy: a.xy * b.value + a.x * b.y + a.y * b.x + a.value * b.xy,
  yy: a.yy * b.value + 2 * a.y * b.y + a.value * b.yy,
});

/** A function of one number at the value of a jet: its derivatives by the chain rule. */
export const chained = (of: Jet, [value, slope, curvature]: Local): Jet => ({
  value,
  x: slope * of.x,
  y: slope * of.y,
  xx: curvature * of.x * of.x + slope * of.xx,
  xy: curvature * of.x * of.y + slope * of.xy,
  yy: curvature * of.y * of.y + slope * of.yy,
});

/** a / b, whose value is that of the division itself, to the last bit. */
export function quotient(a: Jet, b: Jet): Jet {
  const inverse = 1 / b.value;
  const made = product(a, chained(b, [inverse, -(inverse ** 2), 2 * inverse ** 3]));
  return { ...made, value: a.value / b.value };
}

/** A power with an exponent that stays the same. No factor 0 meets an infinite power. */
export function powerLaw(base: number, exponent: number): Local {
  const slope = exponent === 0 ? 0 : exponent * power(base, exponent - 1);
  const curvature = exponent === 0 || exponent === 1 ? 0 : exponent * (exponent - 1) * power(base, exponent - 2);
  return [power(base, exponent), slope, curvature];
}

/** A power with an exponent that moves: e^(exponent log base). */
export function raised(base: Jet, exponent: Jet): Jet {
  const value = power(base.value, exponent.value);
  const logarithmOfIt = product(exponent, chained(base, JET_OF_ONE.log(base.value)));
  return chained(logarithmOfIt, [value, value, value]);
}

/** The functions of one number with their derivatives. */
export const JET_OF_ONE = {
  sqrt: (u: number): Local => {
    const root = Math.sqrt(u);
    return [root, 0.5 / root, -0.25 / (u * root)];
  },
  exp: (u: number): Local => {
    const grown = exponential(u);
    return [grown, grown, grown];
  },
  log: (u: number): Local => [logarithm(u), 1 / u, -1 / (u * u)],
  abs: (u: number): Local => [Math.abs(u), u < 0 ? -1 : 1, 0],
  sign: (u: number): Local => [Math.sign(u), 0, 0],
  tanh: (u: number): Local => {
    const bent = ONE_NUMBER.tanh(u);
    const slope = 1 - bent * bent;
    return [bent, slope, -2 * bent * slope];
  },
  sin: (u: number): Local => [ONE_NUMBER.sin(u), ONE_NUMBER.cos(u), -ONE_NUMBER.sin(u)],
  cos: (u: number): Local => [ONE_NUMBER.cos(u), -ONE_NUMBER.sin(u), -ONE_NUMBER.cos(u)],
} as const satisfies Readonly<Record<keyof typeof ONE_NUMBER, (u: number) => Local>>;
