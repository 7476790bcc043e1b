/** Why an answer cannot be taken as it stands. Each has a sentence in the words. */
export type Problem =
  | 'empty'
  | 'comma'
  | 'words'
  | 'notANumber'
  | 'tooLarge'
  | 'outOfRange'
  | 'notAnOption'
  | 'notAnOrder'
  | 'incomplete'
  | 'notACurve'
  | 'notLines'
  | 'notSettings';

/** An answer as it is kept, in one way of writing; or what is wrong with it. */
export type Reading<Value> = { answer: string; value: Value } | { problem: Problem };

export const hasProblem = <Value>(reading: Reading<Value>): reading is { problem: Problem } => 'problem' in reading;

/** Longer texts are no answers. */
export const LONGEST_ANSWER = 2000;
