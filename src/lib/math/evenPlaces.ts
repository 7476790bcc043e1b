/** Whole numbers from 0 to `last`, at most `most` (2 or more) of them, evenly spread, both ends among them. */
export function evenPlaces(last: number, most: number): number[] {
  const count = Math.min(most, last + 1);
  return Array.from({ length: count }, (_, i) => (count === 1 ? last : Math.round((i * last) / (count - 1))));
}
