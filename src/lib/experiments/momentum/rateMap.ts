import { convergenceRate } from './convergenceRate';

export interface RateMap {
  alphaLambdas: readonly number[];
  momenta: readonly number[];
  /** Row by row, a row for each momentum and a column for each alpha lambda. */
  rates: Float64Array;
}

/** The convergence rate on every pair of an alpha lambda and a momentum. */
export function rateMap(alphaLambdas: readonly number[], momenta: readonly number[]): RateMap {
  const rates = momenta.flatMap((momentum) => alphaLambdas.map((alphaLambda) => convergenceRate(alphaLambda, momentum)));
  return { alphaLambdas, momenta, rates: Float64Array.from(rates) };
}
