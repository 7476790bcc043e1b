import { LEVELS } from '../../lib/practice/curve';
import { readLines } from '../../lib/practice/lines';
import { readOrder } from '../../lib/practice/order';
import { hasProblem, LONGEST_ANSWER } from '../../lib/practice/reading';
import { readSettings } from '../../lib/practice/settings';
import type { Form } from './exerciseForm';

/** Characters of a number that is being typed. */
const LONGEST_NUMBER = 60;

/** Whether a text that anybody may have written can stand in the form, finished or not. */
export function isDraft(form: Form, text: string): boolean {
  if (text === '' || text.length > LONGEST_ANSWER) return false;
  switch (form.kind) {
    case 'number':
      return text.length <= LONGEST_NUMBER && !/\p{C}/u.test(text);
    case 'choice':
      return form.options.includes(text);
    case 'order':
      return !hasProblem(readOrder(text, form));
    case 'curve': {
      const levels = text.split(',');
      return (
        levels.length === form.x.length && levels.every((level) => level === '-' || (/^\d{1,3}$/.test(level) && Number(level) <= LEVELS))
      );
    }
    case 'lines': {
      const reading = readLines(text);
      return !hasProblem(reading) && reading.answer === text && reading.value.every((line) => (form.listing[line - 1] ?? '').trim() !== '');
    }
    case 'settings':
      return !hasProblem(readSettings(text, form.schema));
    case 'derivation': {
      const chosen = text.split(',');
      return chosen.length <= form.steps.length && chosen.every((option, step) => form.steps[step]?.options.includes(option) ?? false);
    }
  }
}
