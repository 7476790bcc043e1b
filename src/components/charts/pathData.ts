import { FARTHEST, tenth, tenthStep, type PlotArea } from './plotArea';

/** Left and top, in the plot's coordinates. */
type Place = readonly [number, number];

/**
 * An SVG polyline that is written point by point, in the plot's coordinates; as steps, which take less room than places.
 * Points that are not finite end a piece; lines to points that are too far away to be drawn are cut off, in the direction that they have.
 */
export class PathWriter {
  readonly #area: PlotArea;
  #path = '';
  #lastX = NaN;
  #lastY = NaN;
  /** Whether the pen stands on the last point. */
  #isDown = false;

  constructor(area: PlotArea) {
    this.#area = area;
  }

  /** As far as it is written. */
  get path(): string {
    return this.#path;
  }

  add(point: Place): void {
    const [lastX, lastY] = [this.#lastX, this.#lastY];
    const x = this.#area.x(point[0]);
    const y = this.#area.y(point[1]);
    if (!Number.isFinite(x) || !Number.isFinite(y)) {
      this.#lastX = this.#lastY = NaN;
      this.#isDown = false;
      return;
    }
    if (Number.isNaN(lastX)) {
      this.#isDown = isNear(x, y);
      if (this.#isDown) this.#path += `M${tenth(x)} ${tenth(y)}`;
    } else if (isNear(lastX, lastY) && isNear(x, y)) {
      this.#path += `${this.#isDown ? '' : `M${tenth(lastX)} ${tenth(lastY)}`}${step(lastX, lastY, x, y)}`;
      this.#isDown = true;
    } else {
      const last: Place = [lastX, lastY];
      const place: Place = [x, y];
      const [from, to] = cutOff(last, place) ?? [];
      if (from && to) this.#path += `${this.#isDown && from === last ? '' : `M${tenth(from[0])} ${tenth(from[1])}`}${step(...from, ...to)}`;
      this.#isDown = to === place;
    }
    this.#lastX = x;
    this.#lastY = y;
  }
}

/** A polyline through all the points, as `PathWriter` writes it. */
export function pathData(area: PlotArea, points: Iterable<Place>): string {
  const writer = new PathWriter(area);
  for (const point of points) writer.add(point);
  return writer.path;
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

/** A circle for every point that is finite, written point by point. */
export class CircleWriter {
  readonly #area: PlotArea;
  readonly #radius: number;
  #path = '';

  constructor(area: PlotArea, radius: number) {
    this.#area = area;
    this.#radius = radius;
  }

  /** As far as it is written. */
  get path(): string {
    return this.#path;
  }

  add([x, y]: Place): void {
    if (Number.isFinite(x) && Number.isFinite(y)) this.#path += circleData(tenth(this.#area.x(x)), tenth(this.#area.y(y)), this.#radius);
  }
}

/** A circle around a place in the plot's coordinates. */
export const circleData = (left: number, top: number, radius: number): string =>
  `M${tenth(left - radius)} ${top}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;
