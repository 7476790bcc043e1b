import { exponential, logarithm } from './portable';

/** Halvings of the interval in which a quantile is sought: to the last digits of a double. */
const HALVINGS = 60;
const MOST_TERMS = 500;
const SMALLEST = 1e-300;

/** Lanczos (1964) with g = 7 and nine terms: 15 digits for x >= 1/2. */
const LANCZOS_G = 7;
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/**
 * The x below which Student's t with `degrees` degrees of freedom falls with this probability, in [1/2, 1).
 * @throws RangeError for other probabilities and for less than one degree of freedom
 */
export function studentQuantile(probability: number, degrees: number): number {
  if (!(probability >= 0.5 && probability < 1)) throw new RangeError(`the probability must be in [1/2, 1), not ${probability}`);
  if (!(degrees >= 1)) throw new RangeError(`there must be at least one degree of freedom, not ${degrees}`);
  let [low, high] = [0, 1];
  while (studentUpperTail(high, degrees) > 1 - probability) high *= 2;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (studentUpperTail(middle, degrees) > 1 - probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** P(T > t) for t >= 0: half of I_x(n / 2, 1 / 2) at x = n / (n + t^2). */
const studentUpperTail = (t: number, degrees: number) => incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5) / 2;

/** The regularised incomplete beta function I_x(a, b), by the continued fraction 8.17.22 of the DLMF on the side where it converges fast. */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const scale = logGamma(a + b) - logGamma(a) - logGamma(b) + a * logarithm(x) + b * logarithm(1 - x);
  return exponential(scale) / (a * betaFraction(x, a, b));
}

/** 1 + d1 / (1 + d2 / (1 + ...)), by Lentz's method. */
function betaFraction(x: number, a: number, b: number): number {
  let [value, c, d] = [1, 1, 0];
  for (let term = 1; term <= MOST_TERMS; term++) {
    const m = Math.floor(term / 2);
    const coefficient =
      term % 2 === 0 ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)) : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + coefficient * d);
    c = nonZero(1 + coefficient / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return value;
}

const nonZero = (x: number) => (Math.abs(x) < SMALLEST ? SMALLEST : x);

function logGamma(x: number): number {
  const t = x + LANCZOS_G - 0.5;
  const sum = LANCZOS.reduce((total, coefficient, k) => total + (k === 0 ? coefficient : coefficient / (x - 1 + k)), 0);
  return 0.5 * logarithm(2 * Math.PI) + (x - 0.5) * logarithm(t) - t + logarithm(sum);
}
