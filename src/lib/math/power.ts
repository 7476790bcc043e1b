import { exponential, logarithm } from './portable';

const LARGEST_WHOLE = 2 ** 31;

/**
 * base^exponent from arithmetic that is the same in every engine: whole exponents by repeated squaring, halves of them with a root, all others by
 * e^(exponent log base), which is NaN for a base below 0.
 */
export function power(base: number, exponent: number): number {
  if (exponent < 0) return 1 / power(base, -exponent);
  if (exponent > LARGEST_WHOLE || Number.isNaN(exponent)) return base === 0 ? 0 : exponential(exponent * logarithm(base));
  if (Number.isInteger(exponent)) return squared(base, exponent);
  if (exponent % 1 === 0.5) return squared(base, exponent - 0.5) * Math.sqrt(base);
  return base === 0 ? 0 : exponential(exponent * logarithm(base));
}

function squared(base: number, exponent: number): number {
  let made = 1;
  let square = base;
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) made *= square;
    square *= square;
  }
  return made;
}
