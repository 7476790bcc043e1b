import type { LinesExercise } from './kinds';
import type { Reading } from './reading';

const MOST_LINES = 200;

/** Lines are written by their numbers, from 1, in their order: '3,7,12'. */
export function readLines(text: string): Reading<readonly number[]> {
  if (text.trim() === '') return { problem: 'empty' };
  const numbers = text.split(',').map((part) => (/^\s*\d{1,3}\s*$/.test(part) ? Number(part) : NaN));
  if (!numbers.every((line) => line >= 1 && line <= MOST_LINES)) return { problem: 'notLines' };
  const value = [...new Set(numbers)].sort((a, b) => a - b);
  return { answer: value.join(','), value };
}

export interface LinesFound {
  found: readonly string[];
  missed: readonly string[];
  /** Lines that were marked and are as they should be. */
  innocent: readonly number[];
}

export function linesFound({ faults, either = [] }: Pick<LinesExercise, 'faults' | 'either'>, marked: readonly number[]): LinesFound {
  const isFound = (name: string) => (faults[name] ?? []).some((line) => marked.includes(line));
  const names = Object.keys(faults);
  const suspect = new Set([...Object.values(faults).flat(), ...either]);
  return {
    found: names.filter(isFound),
    missed: names.filter((name) => !isFound(name)),
    innocent: marked.filter((line) => !suspect.has(line)),
  };
}

export const areAllFound = ({ missed, innocent }: LinesFound): boolean => missed.length === 0 && innocent.length === 0;
