/**
 * exp, tanh, sigmoid and log of four float32 at once, from + - * / and integer arithmetic only, so that every engine gives the same bits.
 * Argument reduction and coefficients are those of Cephes (Moshier, expf.c and logf.c). Errors: tests/lib/training/kernel/exponential.test.ts.
 *
 * Constants stand in memory: a load that fills all lanes is one instruction, where a constant vector is built anew from four at each use.
 */

const ONE = memory.data<f32>([1]);
const TWO = memory.data<f32>([2]);
const HALF = memory.data<f32>([0.5]);
const SIGN = memory.data<u32>([0x80000000]);
const LOG2_E = memory.data<f32>([1.44269504088896341]);
/** ln 2 in two parts: n * LN2_HIGH is exact for |n| < 2^15. */
const LN2_HIGH = memory.data<f32>([0.693359375]);
const LN2_LOW = memory.data<f32>([-2.1219444e-4]);
/** Beyond these exp is no normal float32. */
const EXP_LARGEST = memory.data<f32>([88.3]);
const EXP_SMALLEST = memory.data<f32>([-87.3]);
/** tanh is 1 in float32 from here on. */
const TANH_SATURATES = memory.data<f32>([9.02]);
const SQRT_HALF = memory.data<f32>([0.707106781186547524]);
const MANTISSA_BITS = 23;
const MANTISSA = memory.data<u32>([0x007fffff]);
const EXPONENT_BIAS = memory.data<i32>([127]);
/** 1.5 * 2^23: a small number added to it is rounded to a whole one, which then stands in the lowest bits. */
const ROUNDER = memory.data<f32>([12582912]);
/** From the highest power down: (e^r - 1 - r) / r^2 and (log(1 + f) - f + f^2 / 2) / f^3. */
const EXPM1_TERMS = memory.data<f32>([1.98756915e-4, 1.3981999507e-3, 8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1]);
const LOG_TERMS = memory.data<f32>([
  7.0376836292e-2, -1.151461031e-1, 1.167699874e-1, -1.2420140846e-1, 1.4249322787e-1, -1.6668057665e-1, 2.0000714765e-1, -2.4999993993e-1,
  3.3333331174e-1,
]);

/** e^x for x in [-87.3, 88.3]; the value at the nearer end outside, and 0 below -87.3. */
export function exp4(x: v128): v128 {
  const smallest = everywhere(EXP_SMALLEST);
  const inside = f32x4.pmax(f32x4.pmin(x, everywhere(EXP_LARGEST)), smallest);
  const one = everywhere(ONE);
  const rounder = everywhere(ROUNDER);
  const shifted = f32x4.add(f32x4.mul(inside, everywhere(LOG2_E)), rounder);
  const power = f32x4.sub(shifted, rounder);
  const value = f32x4.mul(f32x4.add(reducedExpm1(inside, power), one), powerOfTwo(shifted, one));
  return v128.andnot(value, f32x4.lt(x, smallest));
}

/** 1 / (1 + e^-x). */
export function sigmoid4(x: v128): v128 {
  const one = everywhere(ONE);
  return f32x4.div(one, f32x4.add(one, exp4(f32x4.neg(x))));
}

/** tanh of eight numbers from x on, to y: m / (m + 2) with m = e^(2 |x|) - 1, and the sign of x. Two vectors share every constant's load. */
export function tanh8(y: usize, x: usize): void {
  const one = everywhere(ONE),
    rounder = everywhere(ROUNDER);
  const a = v128.load(x),
    b = v128.load(x, 16);
  let constant = everywhere(SIGN);
  let s = v128.andnot(a, constant),
    t = v128.andnot(b, constant);
  constant = everywhere(TANH_SATURATES);
  s = f32x4.pmin(s, constant);
  t = f32x4.pmin(t, constant);
  s = f32x4.add(s, s);
  t = f32x4.add(t, t);
  constant = everywhere(LOG2_E);
  const u = f32x4.add(f32x4.mul(s, constant), rounder),
    v = f32x4.add(f32x4.mul(t, constant), rounder);
  const p = f32x4.sub(u, rounder),
    q = f32x4.sub(v, rounder);
  constant = everywhere(LN2_HIGH);
  s = f32x4.sub(s, f32x4.mul(p, constant));
  t = f32x4.sub(t, f32x4.mul(q, constant));
  constant = everywhere(LN2_LOW);
  s = f32x4.sub(s, f32x4.mul(p, constant));
  t = f32x4.sub(t, f32x4.mul(q, constant));
  constant = everywhere(EXPM1_TERMS);
  let k = everywhere(EXPM1_TERMS + 4);
  let m = f32x4.add(f32x4.mul(constant, s), k),
    n = f32x4.add(f32x4.mul(constant, t), k);
  k = everywhere(EXPM1_TERMS + 8);
  m = f32x4.add(f32x4.mul(m, s), k);
  n = f32x4.add(f32x4.mul(n, t), k);
  k = everywhere(EXPM1_TERMS + 12);
  m = f32x4.add(f32x4.mul(m, s), k);
  n = f32x4.add(f32x4.mul(n, t), k);
  k = everywhere(EXPM1_TERMS + 16);
  m = f32x4.add(f32x4.mul(m, s), k);
  n = f32x4.add(f32x4.mul(n, t), k);
  k = everywhere(EXPM1_TERMS + 20);
  m = f32x4.add(f32x4.mul(m, s), k);
  n = f32x4.add(f32x4.mul(n, t), k);
  m = f32x4.add(f32x4.mul(f32x4.mul(s, s), m), s);
  n = f32x4.add(f32x4.mul(f32x4.mul(t, t), n), t);
  s = powerOfTwo(u, one);
  t = powerOfTwo(v, one);
  m = f32x4.add(f32x4.mul(m, s), f32x4.sub(s, one));
  n = f32x4.add(f32x4.mul(n, t), f32x4.sub(t, one));
  k = everywhere(TWO);
  constant = everywhere(SIGN);
  v128.store(y, v128.or(v128.and(a, constant), f32x4.div(m, f32x4.add(m, k))));
  v128.store(y, v128.or(v128.and(b, constant), f32x4.div(n, f32x4.add(n, k))), 16);
}

/** Natural logarithm of positive, normal numbers. */
export function log4(x: v128): v128 {
  const one = everywhere(ONE);
  const half = everywhere(HALF);
  let mantissa = v128.or(v128.and(x, everywhere(MANTISSA)), half);
  let exponent = f32x4.convert_i32x4_s(i32x4.sub(i32x4.shr_u(x, MANTISSA_BITS), everywhere(EXPONENT_BIAS)));
  const high = f32x4.ge(mantissa, everywhere(SQRT_HALF));
  exponent = f32x4.add(exponent, v128.and(one, high));
  mantissa = f32x4.sub(f32x4.add(mantissa, v128.andnot(mantissa, high)), one);
  const square = f32x4.mul(mantissa, mantissa);
  let sum = f32x4.mul(f32x4.mul(horner(LOG_TERMS, 9, mantissa), mantissa), square);
  sum = f32x4.add(sum, f32x4.mul(exponent, everywhere(LN2_LOW)));
  sum = f32x4.sub(sum, f32x4.mul(square, half));
  return f32x4.add(f32x4.add(mantissa, sum), f32x4.mul(exponent, everywhere(LN2_HIGH)));
}

/** e^r - 1 for r = x - power ln 2. */
function reducedExpm1(x: v128, power: v128): v128 {
  const r = f32x4.sub(f32x4.sub(x, f32x4.mul(power, everywhere(LN2_HIGH))), f32x4.mul(power, everywhere(LN2_LOW)));
  let sum = everywhere(EXPM1_TERMS);
  sum = f32x4.add(f32x4.mul(sum, r), everywhere(EXPM1_TERMS + 4));
  sum = f32x4.add(f32x4.mul(sum, r), everywhere(EXPM1_TERMS + 8));
  sum = f32x4.add(f32x4.mul(sum, r), everywhere(EXPM1_TERMS + 12));
  sum = f32x4.add(f32x4.mul(sum, r), everywhere(EXPM1_TERMS + 16));
  sum = f32x4.add(f32x4.mul(sum, r), everywhere(EXPM1_TERMS + 20));
  return f32x4.add(f32x4.mul(f32x4.mul(r, r), sum), r);
}

/** A polynomial by Horner's rule, coefficients from the highest power down. */
function horner(coefficients: usize, count: u32, x: v128): v128 {
  let sum = everywhere(coefficients);
  while (--count > 0) {
    coefficients += 4;
    sum = f32x4.add(f32x4.mul(sum, x), everywhere(coefficients));
  }
  return sum;
}

/** 2^n for a whole n from -126 to 127, given as n + ROUNDER: the bits above the lowest nine are shifted out, and those of 1 are 127 << 23. */
function powerOfTwo(shifted: v128, one: v128): v128 {
  return i32x4.add(i32x4.shl(shifted, MANTISSA_BITS), one);
}

/** The 32-bit constant at an address, in every lane. */
function everywhere(constant: usize): v128 {
  return v128.load32_splat(constant);
}
