/** Share of the eigenvalues that are negative as the dimension grows: the area of Wigner's half disc left of -lift. */
export function negativeShare(lift: number): number {
  if (Math.abs(lift) >= 2) return lift > 0 ? 0 : 1;
  return 0.5 - (lift * Math.sqrt(4 - lift * lift)) / (4 * Math.PI) - Math.asin(lift / 2) / Math.PI;
}
