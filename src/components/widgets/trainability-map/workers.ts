/** As many as the smallest machine has cores. */
const WORKERS = 2;

/** What one of the workers has to do: every second thing. */
export const shareOf = <Item>(items: readonly Item[], worker: number): Item[] => items.filter((_, index) => index % WORKERS === worker);

/** The results of the workers in the order of the whole, undefined where one has not come so far. */
export function together<Result>(results: readonly (readonly Result[])[], count: number): (Result | undefined)[] {
  return Array.from({ length: count }, (_, index) => results[index % WORKERS]?.[Math.floor(index / WORKERS)]);
}
