/** An eigenvalue counts as a way down if it is below minus this share of the largest: what is nearer to zero is flat. */
export const FLAT_SHARE = 1e-3;

/** Sizes below this share of the largest are rounding of the differences that a Hessian is made from. */
const ROUNDING_SHARE = 1e-7;

export interface SpectrumFacts {
  largest: number;
  smallest: number;
  /** Eigenvalues below zero, however little, as long as it is not rounding. */
  negative: number;
  /** Eigenvalues below -`FLAT_SHARE` times the largest. */
  waysDown: number;
  /** Largest size of an eigenvalue over the smallest; at most 1 / `ROUNDING_SHARE`, since smaller ones are not known. */
  condition: number;
}

/** What a Hessian's eigenvalues, smallest first, say of the place. */
export function spectrumFacts(eigenvalues: ArrayLike<number>): SpectrumFacts {
  const all = Array.from(eigenvalues);
  const sizes = all.map(Math.abs);
  const size = Math.max(...sizes);
  const [largest, smallest] = [all.at(-1) ?? NaN, all[0] ?? NaN];
  return {
    largest,
    smallest,
    negative: all.filter((eigenvalue) => eigenvalue < -ROUNDING_SHARE * size).length,
    waysDown: all.filter((eigenvalue) => eigenvalue < -FLAT_SHARE * largest).length,
    condition: size / Math.max(ROUNDING_SHARE * size, Math.min(...sizes)),
  };
}
