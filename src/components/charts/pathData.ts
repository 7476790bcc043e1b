import { tenth, tenthStep, type PlotArea } from './plotArea';

/** An SVG polyline through the points, in the plot's coordinates; as steps, which take less room than places. Points that are not finite end a piece. */
export function pathData(area: PlotArea, points: Iterable<readonly [number, number]>): string {
  let path = '';
  let last: { left: number; top: number } | undefined;
  for (const [x, y] of points) {
    const [left, top] = [area.x(x), area.y(y)];
    if (Number.isFinite(left) && Number.isFinite(top)) {
      path += last ? `l${tenthStep(last.left, left)} ${tenthStep(last.top, top)}` : `M${tenth(left)} ${tenth(top)}`;
      last = { left, top };
    } else last = undefined;
  }
  return path;
}

/** A dot for every point that is finite, for a line with round ends. */
export function dotsData(area: PlotArea, points: readonly (readonly [number, number])[]): string {
  return points
    .filter((point) => point.every(Number.isFinite))
    .map(([x, y]) => `M${tenth(area.x(x))} ${tenth(area.y(y))}h0`)
    .join('');
}
