import { heightAt, LEVELS } from '../../lib/practice/curve';
import type { Curve } from './exerciseForm';

/** The level over each x; undefined where nothing was drawn. */
export type Levels = readonly (number | undefined)[];

export const levelsOf = (draft: string, { x }: Pick<Curve, 'x'>): Levels => {
  const parts = draft.split(',');
  return x.map((_, i) => (/^\d+$/.test(parts[i] ?? '') ? Math.min(LEVELS, Number(parts[i])) : undefined));
};

export const draftOf = (levels: Levels): string => levels.map((level) => level ?? '-').join(',');

/** A stroke from one place to another: every x between them gets the height that it has there. */
export function withStroke(
  levels: Levels,
  from: readonly [index: number, level: number],
  to: readonly [index: number, level: number],
): Levels {
  const [[left, low], [right, high]] = from[0] <= to[0] ? [from, to] : [to, from];
  return levels.map((level, i) => {
    if (i === to[0]) return to[1];
    if (i <= left || i >= right) return level;
    return Math.round(low + ((high - low) * (i - left)) / (right - left));
  });
}

/** The drawn points in the units of the axes; what was not drawn is left out. */
export const drawnPoints = (levels: Levels, curve: Curve): (readonly [x: number, height: number])[] =>
  curve.x.flatMap((x, i) => {
    const level = levels[i];
    return level === undefined ? [] : [[x, heightAt(level / LEVELS, curve)] as const];
  });
