import type { ChoiceExercise } from './kinds';
import type { Reading } from './reading';

export function readChoice(text: string, { options }: Pick<ChoiceExercise, 'options'>): Reading<string> {
  const value = text.trim();
  if (value === '') return { problem: 'empty' };
  return options.includes(value) ? { answer: value, value } : { problem: 'notAnOption' };
}

/** The option that is right: the one that most rows speak for, and of as many the first in the list. */
export function rightOption({ options, right }: Pick<ChoiceExercise, 'options' | 'right'>, rows: readonly (readonly number[])[]): string {
  if (typeof right === 'string') return right;
  const votes = rows.map(right);
  const count = (option: string) => votes.filter((vote) => vote === option).length;
  return options.reduce((best, option) => (count(option) > count(best) ? option : best), options[0] ?? '');
}
