import { readChoice, rightOption } from './choice';
import { curveFit, readCurve } from './curve';
import { readDerivation } from './derivation';
import type { Graded } from './kinds';
import { areAllFound, linesFound, readLines } from './lines';
import { measuredOf, rowsOf } from './measure';
import { placeOfNumber, readNumber } from './number';
import { brokenDuels, duels, readOrder } from './order';
import { hasProblem, LONGEST_ANSWER, type Reading } from './reading';
import { readSettings } from './settings';

/** An answer as it is kept; `unit` may stand behind a number. */
export function readAnswer(exercise: Graded, text: string, unit = ''): Reading<unknown> {
  if (text.length > LONGEST_ANSWER) return { problem: 'notAnOption' };
  switch (exercise.kind) {
    case 'number':
      return readNumber(text, exercise, unit);
    case 'choice':
      return readChoice(text, exercise);
    case 'order':
      return readOrder(text, exercise);
    case 'curve':
      return readCurve(text, exercise);
    case 'lines':
      return readLines(text);
    case 'settings':
      return readSettings(text, exercise.schema);
    case 'derivation':
      return readDerivation(text, exercise);
  }
}

/** Whether an answer is right, by what was measured for it. An answer that cannot be read is wrong, and so is one whose measurement is not there. */
export function isRight(exercise: Graded, text: string, numbers: readonly number[]): boolean {
  const reading = readAnswer(exercise, text);
  if (hasProblem(reading)) return false;
  const { answer } = reading;
  const measured = measuredOf(exercise, answer);
  const rows = rowsOf(measured, numbers);
  if (measured && rows.length === 0) return false;
  switch (exercise.kind) {
    case 'number':
      return placeOfNumber(exercise, Number(answer), rows) === 'within';
    case 'choice':
      return answer === rightOption(exercise, rows);
    case 'order':
      return brokenDuels(answer.split(','), duels(exercise, rows)).length === 0;
    case 'curve':
      return curveFit(exercise, answer.split(',').map(Number), rows).isRight;
    case 'lines':
      return areAllFound(linesFound(exercise, answer.split(',').map(Number)));
    case 'settings':
      return rows.filter((row) => exercise.isMet(row)).length > rows.length / 2;
    case 'derivation':
      return exercise.steps.every(({ right }, i) => right === answer.split(',')[i]);
  }
}
