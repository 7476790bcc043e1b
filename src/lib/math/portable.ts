/**
 * exp, log, sin, cos and tanh from + - * /, sqrt and exact powers of two only. IEEE 754 rounds those the same way everywhere,
 * so these give the same bits in every JavaScript engine and, written the same way, in NumPy's float64; Math.exp and its kin do not.
 * Each reduces its argument to a short interval and sums the Taylor series there, by Horner's rule, to below half a unit in the last place.
 */

const LN2 = 0.6931471805599453;
/** ln 2 in two parts; k * LN2_HIGH is exact for |k| < 2^20. */
const LN2_HIGH = 0.69314718036912381649;
const LN2_LOW = 1.90821492927058770002e-10;
/** pi / 2 in three parts of 33 bits, so that k times the first two is exact for |k| < 2^20. */
const HALF_PI_HIGH = 1.57079632673412561417;
const HALF_PI_MIDDLE = 6.0771005063039659e-11;
const HALF_PI_LOW = 2.0222662487959506e-21;
const LARGEST_TURN = 2 ** 20;

const EXPONENT_LARGEST = 709.782712893384;
const EXPONENT_SMALLEST = -745.1332191019412;
/** Beyond it 1 - tanh x is less than half a unit in the last place. */
const TANH_SATURATES = 20;
const SQRT_HALF = Math.SQRT1_2;
const SMALLEST_NORMAL = 2 ** -1022;

/** Eight bytes in which a number's bits are read and set. */
const bits = new DataView(new ArrayBuffer(8));

const reciprocalFactorials = (from: number, to: number, by: number): Float64Array => {
  const terms: number[] = [];
  for (let n = from; n <= to; n += by) {
    let factorial = 1;
    for (let k = 2; k <= n; k++) factorial *= k;
    terms.push(1 / factorial);
  }
  return Float64Array.from(terms);
};

/** 1/2!, 1/3!, ... 1/14! */
const EXP_TERMS = reciprocalFactorials(2, 14, 1);
/** 1/3!, 1/5!, ... 1/17! */
const SINE_TERMS = reciprocalFactorials(3, 17, 2).map((term, i) => (i % 2 === 0 ? -term : term));
/** 1/4!, 1/6!, ... 1/18! */
const COSINE_TERMS = reciprocalFactorials(4, 18, 2).map((term, i) => (i % 2 === 0 ? term : -term));
/** 2/3, 2/5, ... 2/21, of 2 artanh(s) - 2 s */
const ARTANH_TERMS = Float64Array.from({ length: 10 }, (_, i) => 2 / (2 * i + 3));

/** e^x. */
export function exponential(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > EXPONENT_LARGEST) return Infinity;
  if (x < EXPONENT_SMALLEST) return 0;
  const k = Math.floor(x / LN2 + 0.5);
  return scaleByPowerOfTwo(1 + reducedExpm1(x - k * LN2_HIGH, k * LN2_LOW), k);
}

/** Natural logarithm; -Infinity at 0, NaN below. */
export function logarithm(x: number): number {
  if (x === 0) return -Infinity;
  if (!(x > 0) || x === Infinity) return x === Infinity ? x : NaN;
  let { mantissa, exponent } = splitBinary(x);
  if (mantissa < SQRT_HALF) {
    mantissa *= 2;
    exponent -= 1;
  }
  const f = mantissa - 1;
  const s = f / (mantissa + 1);
  const square = s * s;
  // log(1 + f) = f - s (f - R), R = the rest of 2 artanh(s) after 2 s, divided by s: f itself carries no rounding error.
  const rest = square * horner(ARTANH_TERMS, square);
  return exponent * LN2_HIGH - (s * (f - rest) - exponent * LN2_LOW - f);
}

/** sin x for |x| < 1.6 million; a RangeError beyond, where the reduction would lose digits. */
export function sine(x: number): number {
  const { quarter, high, low } = reduceToQuarter(x);
  const value = quarter % 2 === 0 ? reducedSine(high, low) : reducedCosine(high, low);
  return quarter < 2 ? value : -value;
}

/** cos x for |x| < 1.6 million; a RangeError beyond. */
export function cosine(x: number): number {
  const { quarter, high, low } = reduceToQuarter(x);
  const value = quarter % 2 === 0 ? reducedCosine(high, low) : reducedSine(high, low);
  return quarter === 0 || quarter === 3 ? value : -value;
}

/** tanh x = m / (m + 2), m = e^(2x) - 1. */
export function hyperbolicTangent(x: number): number {
  if (Number.isNaN(x)) return x;
  const size = Math.abs(x);
  if (size > TANH_SATURATES) return x < 0 ? -1 : 1;
  const doubled = 2 * size;
  const m = doubled < LN2 / 2 ? reducedExpm1(doubled, 0) : exponential(doubled) - 1;
  const value = m / (m + 2);
  return x < 0 ? -value : value;
}

/** 1 / (1 + e^-x). */
export function sigmoid(x: number): number {
  return 1 / (1 + exponential(-x));
}

/** e^r - 1 for r = high - low, |r| <= ln 2 / 2. */
function reducedExpm1(high: number, low: number): number {
  const r = high - low;
  const tail = r * r * horner(EXP_TERMS, r);
  return r + (tail + (high - r - low));
}

function reducedSine(x: number, low: number): number {
  const square = x * x;
  return x + (x * square * horner(SINE_TERMS, square) + low);
}

function reducedCosine(x: number, low: number): number {
  const square = x * x;
  const half = 0.5 * square;
  const main = 1 - half;
  return main + (1 - main - half + (square * square * horner(COSINE_TERMS, square) - x * low));
}

/** x = turns * pi / 2 + high + low, |high| <= pi / 4, quarter = turns mod 4 (Cody and Waite 1980). */
function reduceToQuarter(x: number): { quarter: number; high: number; low: number } {
  const turns = Math.floor(x / (Math.PI / 2) + 0.5);
  if (!(Math.abs(turns) < LARGEST_TURN)) throw new RangeError(`sine and cosine take |x| < 1.6e6, not ${x}`);
  const first = x - turns * HALF_PI_HIGH;
  const second = turns * HALF_PI_MIDDLE;
  const partial = first - second;
  const third = turns * HALF_PI_LOW - (first - partial - second);
  const high = partial - third;
  return { quarter: ((turns % 4) + 4) % 4, high, low: partial - high - third };
}

function horner(coefficients: Float64Array, x: number): number {
  let sum = 0;
  for (let i = coefficients.length - 1; i >= 0; i--) sum = sum * x + (coefficients[i] ?? 0);
  return sum;
}

/** x = mantissa * 2^exponent with mantissa in [1/2, 1), x > 0 and finite. NumPy: `frexp`. */
function splitBinary(x: number): { mantissa: number; exponent: number } {
  if (x < SMALLEST_NORMAL) {
    const { mantissa, exponent } = splitBinary(x * 2 ** 54);
    return { mantissa, exponent: exponent - 54 };
  }
  bits.setFloat64(0, x);
  const upper = bits.getUint32(0);
  bits.setUint32(0, (upper & 0x800fffff) | 0x3fe00000);
  return { mantissa: bits.getFloat64(0), exponent: (upper >>> 20) - 1022 };
}

/** x * 2^exponent, in two exact powers so that neither overflows. */
function scaleByPowerOfTwo(x: number, exponent: number): number {
  const half = Math.floor(exponent / 2);
  return x * powerOfTwo(half) * powerOfTwo(exponent - half);
}

function powerOfTwo(exponent: number): number {
  bits.setUint32(0, (exponent + 1023) << 20);
  bits.setUint32(4, 0);
  return bits.getFloat64(0);
}
