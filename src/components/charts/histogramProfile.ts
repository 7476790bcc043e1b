/** The outline of something over x. */
export type Profile = readonly (readonly [x: number, height: number])[];

/**
 * The outline of a histogram over equal bins from `from` to `to`: through the middle of each bin, upright at both ends, so that mass that
 * is pressed against an end is seen there. Heights are shares per unit of x, so that histograms of other bins can be compared; all in
 * one place (`from` equal to `to`) is a needle of height 1.
 */
export function histogramProfile(shares: ArrayLike<number>, from: number, to: number): Profile {
  const bins = Array.from(shares);
  const width = (to - from) / bins.length;
  if (!(width > 0)) {
    return [
      [from, 0],
      [from, 1],
      [from, 0],
    ];
  }
  const density = (bin: number) => (bins[bin] ?? 0) / width;
  return [
    [from, 0],
    [from, density(0)],
    ...bins.slice(1, -1).map((_, bin) => [from + (bin + 1.5) * width, density(bin + 1)] as const),
    [to, density(bins.length - 1)],
    [to, 0],
  ];
}
