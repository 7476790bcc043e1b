/** What is loaded with the first answer: every exercise's runs and what is right. */
export { gradedExercise, replay, verdictOf } from '../../lib/practice/graded';
export { measuredOf, rowsOf } from '../../lib/practice/measure';
export { readAnswer } from '../../lib/practice/verdict';
export { Outcome } from './Outcome';
