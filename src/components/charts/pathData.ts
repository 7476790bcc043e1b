import { FARTHEST, tenth, tenthStep, type PlotArea } from './plotArea';

/** Left and top, in the plot's coordinates. */
type Place = readonly [number, number];

/**
 * An SVG polyline through the points, in the plot's coordinates; as steps, which take less room than places.
 * Points that are not finite end a piece; lines to points that are too far away to be drawn are cut off, in the direction that they have.
 */
export function pathData(area: PlotArea, points: Iterable<readonly [number, number]>): string {
  let path = '';
  let lastX = NaN;
  let lastY = NaN;
  /** Whether the pen stands on the last point. */
  let isDown = false;
  for (const point of points) {
    const x = area.x(point[0]);
    const y = area.y(point[1]);
    const isFirst = Number.isNaN(lastX);
    if (!Number.isFinite(x) || !Number.isFinite(y)) {
      lastX = lastY = NaN;
      isDown = false;
      continue;
    }
    if (isFirst) {
      isDown = isNear(x, y);
      if (isDown) path += `M${tenth(x)} ${tenth(y)}`;
    } else if (isNear(lastX, lastY) && isNear(x, y)) {
      path += `${isDown ? '' : `M${tenth(lastX)} ${tenth(lastY)}`}${step(lastX, lastY, x, y)}`;
      isDown = true;
    } else {
      const last: Place = [lastX, lastY];
      const place: Place = [x, y];
      const [from, to] = cutOff(last, place) ?? [];
      if (from && to) path += `${isDown && from === last ? '' : `M${tenth(from[0])} ${tenth(from[1])}`}${step(...from, ...to)}`;
      isDown = to === place;
    }
    lastX = x;
    lastY = y;
  }
  return path;
}

const step = (fromX: number, fromY: number, toX: number, toY: number) => `l${tenthStep(fromX, toX)} ${tenthStep(fromY, toY)}`;

const isNear = (x: number, y: number) => Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST;

/** The part of a line that is near enough to be drawn, where one of its ends or both are too far. */
function cutOff(from: Place, to: Place): [Place, Place] | undefined {
  if (isNear(...to)) {
    // Reckoned from the near end: as seen from far away, what can be drawn is less than rounding.
    const [near, cut] = cutOff(to, from) ?? [to, to];
    return [cut, near];
  }
  // Liang and Barsky, ACM Transactions on Graphics 3 (1984): the shares of the line at which it enters and leaves.
  let [enters, leaves] = [0, 1];
  for (const axis of [0, 1] as const) {
    const length = to[axis] - from[axis];
    if (length === 0 && Math.abs(from[axis]) <= FARTHEST) continue;
    const bounds = [-FARTHEST, FARTHEST].map((bound) => (bound - from[axis]) / length);
    enters = Math.max(enters, Math.min(...bounds));
    leaves = Math.min(leaves, Math.max(...bounds));
  }
  const at = (share: number): Place => [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
  return enters < leaves ? [enters === 0 ? from : at(enters), leaves === 1 ? to : at(leaves)] : undefined;
}

/** A dot for every point that is finite, for a line with round ends. */
export function dotsData(area: PlotArea, points: readonly (readonly [number, number])[]): string {
  return points
    .filter((point) => point.every(Number.isFinite))
    .map(([x, y]) => `M${tenth(area.x(x))} ${tenth(area.y(y))}h0`)
    .join('');
}

/** A circle for every point that is finite. */
export function circlesData(area: PlotArea, points: readonly (readonly [number, number])[], radius: number): string {
  return points
    .filter((point) => point.every(Number.isFinite))
    .map(([x, y]) => circleData(tenth(area.x(x)), tenth(area.y(y)), radius))
    .join('');
}

/** A circle around a place in the plot's coordinates. */
export const circleData = (left: number, top: number, radius: number): string =>
  `M${tenth(left - radius)} ${top}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;
