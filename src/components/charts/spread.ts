/** Moves heights apart until neighbours are at least `gap` from each other, keeping their order, inside the limits where they fit. */
export function spread(heights: readonly number[], gap: number, [low, high]: readonly [number, number]): number[] {
  const order = heights.map((height, index) => ({ height, index })).sort((a, b) => a.height - b.height);
  let floor = low - gap;
  for (const item of order) floor = item.height = Math.max(item.height, floor + gap);
  let ceiling = high + gap;
  for (const item of order.toReversed()) ceiling = item.height = Math.min(item.height, ceiling - gap);
  const moved = Array.from<number>({ length: heights.length });
  for (const { height, index } of order) moved[index] = height;
  return moved;
}
