import { heightAt, LEVELS } from '../../lib/practice/curve';
import type { Curve } from './exerciseForm';

/** The level over each x; undefined where nothing was drawn. */
export type Levels = readonly (number | undefined)[];

export const levelsOf = (draft: string, { x }: Pick<Curve, 'x'>): Levels => {
  const parts = draft.split(',');
  return x.map((_, i) => (/^\d+$/.test(parts[i] ?? '') ? Math.min(LEVELS, Number(parts[i])) : undefined));
};

export const draftOf = (levels: Levels): string => levels.map((level) => level ?? '-').join(',');

/** A place of the pointer: along the axis in the drawing's units, and the level. */
export type Place = readonly [at: number, level: number];

/** The mark that is nearest to a place gets its level. `marks` are the places of the marks along the axis, from left to right. */
export function withTouch(levels: Levels, marks: readonly number[], [at, level]: Place): Levels {
  const index = marks.reduce((nearest, mark, i) => (Math.abs(mark - at) < Math.abs((marks[nearest] ?? 0) - at) ? i : nearest), 0);
  return levels.map((before, i) => (i === index ? Math.round(level) : before));
}

/** A stroke from one place to another: every mark that it crosses gets the height of the stroke there. */
export function withStroke(levels: Levels, marks: readonly number[], from: Place, to: Place): Levels {
  const [[left, low], [right, high]] = from[0] <= to[0] ? [from, to] : [to, from];
  return levels.map((level, i) => {
    const mark = marks[i] ?? NaN;
    if (!(mark >= left && mark <= right)) return level;
    return Math.round(right === left ? to[1] : low + ((high - low) * (mark - left)) / (right - left));
  });
}

/** The drawn points in the units of the axes; what was not drawn is left out. */
export const drawnPoints = (levels: Levels, curve: Curve): (readonly [x: number, height: number])[] =>
  curve.x.flatMap((x, i) => {
    const level = levels[i];
    return level === undefined ? [] : [[x, heightAt(level / LEVELS, curve)] as const];
  });
