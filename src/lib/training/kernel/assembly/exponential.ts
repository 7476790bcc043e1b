/**
 * exp, tanh, sigmoid and log of four float32 at once, from + - * / and integer arithmetic only, so that every engine gives the same bits.
 * Argument reduction and coefficients are those of Cephes (Moshier, expf.c and logf.c). Errors: tests/lib/training/kernel/exponential.test.ts.
 */

const LOG2_E: f32 = 1.44269504088896341;
/** ln 2 in two parts: n * LN2_HIGH is exact for |n| < 2^15. */
const LN2_HIGH: f32 = 0.693359375;
const LN2_LOW: f32 = -2.1219444e-4;
/** Beyond these exp is no normal float32. */
const EXP_LARGEST: f32 = 88.3;
const EXP_SMALLEST: f32 = -87.3;
/** tanh is 1 in float32 from here on. */
const TANH_SATURATES: f32 = 9.02;
const SQRT_HALF: f32 = 0.707106781186547524;
const MANTISSA_BITS = 23;
const EXPONENT_BIAS = 127;

/** e^x for x in [-87.3, 88.3]; the value at the nearer end outside, and 0 below -87.3. */
export function exp4(x: v128): v128 {
  const inside = f32x4.pmax(f32x4.pmin(x, f32x4.splat(EXP_LARGEST)), f32x4.splat(EXP_SMALLEST));
  const power = f32x4.nearest(f32x4.mul(inside, f32x4.splat(LOG2_E)));
  const value = f32x4.mul(f32x4.add(reducedExpm1(inside, power), f32x4.splat(1)), powerOfTwo(power));
  return v128.andnot(value, f32x4.lt(x, f32x4.splat(EXP_SMALLEST)));
}

/** 1 / (1 + e^-x). */
export function sigmoid4(x: v128): v128 {
  const one = f32x4.splat(1);
  return f32x4.div(one, f32x4.add(one, exp4(f32x4.neg(x))));
}

/** m / (m + 2) with m = e^(2 |x|) - 1, and the sign of x. */
export function tanh4(x: v128): v128 {
  const one = f32x4.splat(1);
  const doubled = f32x4.mul(f32x4.pmin(f32x4.abs(x), f32x4.splat(TANH_SATURATES)), f32x4.splat(2));
  const power = f32x4.nearest(f32x4.mul(doubled, f32x4.splat(LOG2_E)));
  const scale = powerOfTwo(power);
  const m = f32x4.add(f32x4.mul(reducedExpm1(doubled, power), scale), f32x4.sub(scale, one));
  return v128.bitselect(x, f32x4.div(m, f32x4.add(m, f32x4.splat(2))), f32x4.splat(-0.0));
}

/** Natural logarithm of positive, normal numbers. */
export function log4(x: v128): v128 {
  const one = f32x4.splat(1);
  let mantissa = v128.or(v128.and(x, i32x4.splat(0x007fffff)), f32x4.splat(0.5));
  let exponent = f32x4.convert_i32x4_s(i32x4.sub(i32x4.shr_u(x, MANTISSA_BITS), i32x4.splat(EXPONENT_BIAS - 1)));
  const low = f32x4.lt(mantissa, f32x4.splat(SQRT_HALF));
  exponent = f32x4.sub(exponent, v128.and(one, low));
  mantissa = f32x4.sub(f32x4.add(mantissa, v128.and(mantissa, low)), one);
  let sum = step(f32x4.splat(7.0376836292e-2), mantissa, -1.151461031e-1);
  sum = step(sum, mantissa, 1.167699874e-1);
  sum = step(sum, mantissa, -1.2420140846e-1);
  sum = step(sum, mantissa, 1.4249322787e-1);
  sum = step(sum, mantissa, -1.6668057665e-1);
  sum = step(sum, mantissa, 2.0000714765e-1);
  sum = step(sum, mantissa, -2.4999993993e-1);
  sum = step(sum, mantissa, 3.3333331174e-1);
  const square = f32x4.mul(mantissa, mantissa);
  sum = f32x4.mul(f32x4.mul(sum, mantissa), square);
  sum = f32x4.add(sum, f32x4.mul(exponent, f32x4.splat(LN2_LOW)));
  sum = f32x4.sub(sum, f32x4.mul(square, f32x4.splat(0.5)));
  return f32x4.add(f32x4.add(mantissa, sum), f32x4.mul(exponent, f32x4.splat(LN2_HIGH)));
}

/** e^r - 1 for r = x - power ln 2. */
function reducedExpm1(x: v128, power: v128): v128 {
  const r = f32x4.sub(f32x4.sub(x, f32x4.mul(power, f32x4.splat(LN2_HIGH))), f32x4.mul(power, f32x4.splat(LN2_LOW)));
  let sum = step(f32x4.splat(1.98756915e-4), r, 1.3981999507e-3);
  sum = step(sum, r, 8.3334519073e-3);
  sum = step(sum, r, 4.1665795894e-2);
  sum = step(sum, r, 1.6666665459e-1);
  sum = step(sum, r, 5.0000001201e-1);
  return f32x4.add(f32x4.mul(f32x4.mul(r, r), sum), r);
}

/** Of Horner's rule. */
function step(sum: v128, x: v128, coefficient: f32): v128 {
  return f32x4.add(f32x4.mul(sum, x), f32x4.splat(coefficient));
}

/** For whole numbers from -126 to 127. */
function powerOfTwo(power: v128): v128 {
  return i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(power), i32x4.splat(EXPONENT_BIAS)), MANTISSA_BITS);
}
