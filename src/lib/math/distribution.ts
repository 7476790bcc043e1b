/** Moments and a histogram of some numbers. */
export interface Distribution {
  mean: number;
  /** Root of the mean squared distance from the mean. */
  standardDeviation: number;
  rms: number;
  minimum: number;
  maximum: number;
  /** Shares, over equal bins from minimum to maximum; all in the first bin if these are equal. */
  histogram: Float32Array;
}

/** By index, since an iterator's results are more to collect than the numbers. In two passes, so that a small deviation around a large mean survives. All zero for no numbers. */
export function distribution(values: Float32Array, bins: number): Distribution {
  const count = Math.max(1, values.length);
  let sum = 0;
  let squares = 0;
  let minimum = Infinity;
  let maximum = -Infinity;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? NaN;
    sum += value;
    squares += value * value;
    if (value < minimum) minimum = value;
    if (value > maximum) maximum = value;
  }
  if (values.length === 0) minimum = maximum = 0;
  const mean = sum / count;
  const width = (maximum - minimum) / bins;
  const histogram = new Float32Array(bins);
  let spread = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? NaN;
    spread += (value - mean) * (value - mean);
    const bin = width > 0 ? Math.min(bins - 1, Math.floor((value - minimum) / width)) : 0;
    histogram[bin] = (histogram[bin] ?? 0) + 1;
  }
  return {
    mean,
    standardDeviation: Math.sqrt(spread / count),
    rms: Math.sqrt(squares / count),
    minimum,
    maximum,
    histogram: histogram.map((inBin) => inBin / count),
  };
}
