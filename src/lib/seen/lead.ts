import { isNumber, type Place } from './course';

/** Which of two series is lower, and since when. */
export interface Lead {
  /** 0 or 1: the lower at the last place that both have. */
  lower: 0 | 1;
  /** The first place from which on it is; undefined where it is all along. */
  since: number | undefined;
  /** How often the one that is lower changes. */
  crossings: number;
}

/**
 * Compares two series at the places of the first that lie within the second, straight between its points.
 * Both must go from left to right. Undefined where they have no place in common or are equal at the last.
 */
export function leadOf(one: readonly Place[], other: readonly Place[]): Lead | undefined {
  const signs = differences(one, other).filter(([, difference]) => difference !== 0);
  const last = signs.at(-1);
  if (!last) return undefined;
  let [crossings, since]: [number, number | undefined] = [0, undefined];
  signs.forEach(([x, difference], index) => {
    const before = signs[index - 1];
    if (before && before[1] < 0 !== difference < 0) [crossings, since] = [crossings + 1, x];
  });
  return { lower: last[1] < 0 ? 0 : 1, since, crossings };
}

/** The first less the second, wherever the first has a point and the second is known. */
function differences(one: readonly Place[], other: readonly Place[]): Place[] {
  const along = other.filter(isNumber);
  let at = 0;
  return one.filter(isNumber).flatMap(([x, y]) => {
    while (at < along.length - 2 && (along[at + 1]?.[0] ?? Infinity) < x) at++;
    const [left, right] = [along[at], along[at + 1] ?? along[at]];
    if (!left || !right || x < left[0] || x > right[0]) return [];
    const share = right[0] === left[0] ? 0 : (x - left[0]) / (right[0] - left[0]);
    return [[x, y - (left[1] + share * (right[1] - left[1]))] as const];
  });
}

/** Whether a series goes from left to right, as over steps: others are no course over x. */
export const goesRight = (points: readonly Place[]): boolean =>
  points.every(([x], index) => index === 0 || x > (points[index - 1]?.[0] ?? NaN));
