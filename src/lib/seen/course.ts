export type Place = readonly [x: number, y: number];

/** What a series does, from its first number to its last. */
export interface Course {
  first: Place;
  last: Place;
  least: Place;
  greatest: Place;
  /** Where it ceases to have numbers, having had some: it diverged. */
  lostAt: number | undefined;
}

/** What a series does; undefined of one that has no number. Places whose y is not finite count as missing. */
export function courseOf(points: readonly Place[]): Course | undefined {
  const known = points.filter(isNumber);
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return undefined;
  let [least, greatest] = [first, first];
  for (const place of known) {
    if (place[1] < least[1]) least = place;
    if (place[1] > greatest[1]) greatest = place;
  }
  return { first, last, least, greatest, lostAt: points[points.lastIndexOf(last) + 1]?.[0] };
}

export const isNumber = ([x, y]: Place): boolean => Number.isFinite(x) && Number.isFinite(y);

/** How a course looks: the extremes that are worth saying beside its ends. */
export type Shape = 'level' | 'falls' | 'rises' | 'dips' | 'peaks' | 'swings';

/** An extreme that is nearer to one of the ends than this share of the whole range is not told from it. */
const SLIGHT = 0.03;

/** The shape of a course, on an axis of equal differences or, where all its numbers are positive, of equal factors. */
export function shapeOf({ first, last, least, greatest }: Course, isLog = false): Shape {
  const position = ([, y]: Place) => (isLog && least[1] > 0 ? Math.log(y) : y);
  const range = position(greatest) - position(least);
  if (range === 0) return 'level';
  const near = (a: Place, b: Place) => Math.abs(position(a) - position(b)) <= SLIGHT * range;
  const dips = !near(least, first) && !near(least, last);
  const peaks = !near(greatest, first) && !near(greatest, last);
  if (dips || peaks) return dips && peaks ? 'swings' : dips ? 'dips' : 'peaks';
  if (near(first, last)) return near(least, first) ? 'peaks' : 'dips';
  return last[1] < first[1] ? 'falls' : 'rises';
}
