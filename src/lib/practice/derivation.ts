import type { DerivationExercise } from './kinds';
import type { Reading } from './reading';

/** The choices of the steps, with commas: 'b,a,c'. */
export function readDerivation(text: string, { steps }: DerivationExercise): Reading<readonly string[]> {
  if (text.trim() === '') return { problem: 'empty' };
  const value = text.split(',');
  if (value.length < steps.length) return { problem: 'incomplete' };
  const areOptions = value.length === steps.length && steps.every(({ options }, i) => options.includes(value[i] ?? ''));
  return areOptions ? { answer: value.join(','), value } : { problem: 'notAnOption' };
}
