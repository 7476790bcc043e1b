import type { CurveExercise } from './kinds';
import type { Reading } from './reading';

/** Steps that the axis of the heights is counted in: what arrow keys move by. */
export const LEVELS = 40;
/** Mean distance from the band of the measured curves, and the largest anywhere, in shares of the axis, that is still right. */
const NEAR = 0.06;
const FARTHEST = 0.25;

/** A curve is written as the level over each x, a whole number from 0 to `LEVELS`; '-' where nothing was drawn. */
export function readCurve(text: string, { x }: Pick<CurveExercise, 'x'>): Reading<readonly number[]> {
  const parts = text.split(',');
  if (parts.every((part) => part === '-' || part.trim() === '')) return { problem: 'empty' };
  if (parts.length !== x.length) return { problem: 'notACurve' };
  if (parts.includes('-')) return { problem: 'incomplete' };
  const levels = parts.map((part) => (/^\d{1,3}$/.test(part) ? Number(part) : NaN));
  if (!levels.every((level) => level <= LEVELS)) return { problem: 'notACurve' };
  return { answer: levels.join(','), value: levels };
}

type Axis = Pick<CurveExercise, 'y' | 'yScale'>;

/** Where a height lies on the axis, from 0 to 1. What is beyond an end, or no number, lies at an end. */
export function shareOfAxis(height: number, { y: [least, most], yScale }: Axis): number {
  const share =
    yScale === 'log' ? Math.log(Math.max(height, Number.MIN_VALUE) / least) / Math.log(most / least) : (height - least) / (most - least);
  return Number.isNaN(share) ? 1 : Math.min(1, Math.max(0, share));
}

/** The height at a share of the axis. */
export const heightAt = (share: number, { y: [least, most], yScale }: Axis): number =>
  yScale === 'log' ? least * (most / least) ** share : least + share * (most - least);

export interface CurveFit {
  isRight: boolean;
  /** Whether the drawing lies mostly over what was measured, under it, or now over and now under. */
  lies: 'near' | 'high' | 'low' | 'across';
  /** The least and the most that was measured over each x, in shares of the axis. */
  band: readonly (readonly [least: number, most: number])[];
}

/** Compares a drawing with the band between the lowest and the highest measured curve. */
export function curveFit(exercise: CurveExercise, levels: readonly number[], rows: readonly (readonly number[])[]): CurveFit {
  const band = exercise.x.map((_, i) => {
    const shares = rows.map((row) => shareOfAxis(row[i] ?? NaN, exercise));
    return [Math.min(...shares), Math.max(...shares)] as const;
  });
  const apart = band.map(([least, most], i) => {
    const share = (levels[i] ?? 0) / LEVELS;
    return share > most ? share - most : Math.min(0, share - least);
  });
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const distance = mean(apart.map(Math.abs));
  const isRight = distance <= NEAR && Math.max(...apart.map(Math.abs)) <= FARTHEST;
  const leaning = mean(apart);
  const lies = isRight ? 'near' : Math.abs(leaning) < distance / 2 ? 'across' : leaning > 0 ? 'high' : 'low';
  return { isRight, lies, band };
}
