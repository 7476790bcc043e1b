import type { NumberExercise } from './kinds';
import type { Reading } from './reading';

/** Digits, a point, a power of ten; a fraction of two such numbers. */
const DECIMAL = /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const FRACTION = /^([^/]+)\/([^/]+)$/;
/** '4.4*10^26', '4.4 × 10²⁶', '10^-3': what stands before a power of ten, its sign, and the exponent in either form. */
const POWER = /^(?:(\S+?)\s*[*·⋅×x]\s*)?(-?)10(?:\s*(?:\^|\*\*)\s*(\{[+-]?\d+\}|[+-]?\d+)|([⁺⁻]?[⁰¹²³⁴-⁹]+))$/i;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const COMMA = /^-?\d*,\d+(?:e[+-]?\d+)?$/i;
const GROUPED = /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const LONGEST = 60;

/** Reads what a reader types as a number: '400', '1,200', '2/3', '3e-4', '3 × 10⁻⁴', '3*10^-4', with a true minus, and with the unit behind it or not. */
export function readNumber(text: string, { within: [least, most] }: Pick<NumberExercise, 'within'>, unit = ''): Reading<number> {
  const typed = text.trim().replaceAll('\u2212', '-');
  if (typed === '') return { problem: 'empty' };
  if (typed.length > LONGEST) return { problem: 'notANumber' };
  const alone = unit !== '' && typed.endsWith(unit) ? typed.slice(0, -unit.length).trim() : typed;
  const isWithin = (value: number) => value >= least && value <= most;
  const grouped = GROUPED.test(alone) ? alone.replaceAll(',', '') : undefined;
  // '3,162' is three thousand unless only three and a bit makes sense.
  if (
    COMMA.test(withExponent(alone)) &&
    !(grouped !== undefined && (isWithin(Number(grouped)) || !isWithin(Number(alone.replace(',', '.')))))
  )
    return { problem: 'comma' };
  const value = valueOf(grouped ?? alone);
  if (value === undefined) return { problem: /\d/.test(alone) && /[a-z~≈%]/i.test(alone) ? 'words' : 'notANumber' };
  if (!Number.isFinite(value)) return { problem: 'tooLarge' };
  if (!isWithin(value)) return { problem: 'outOfRange' };
  return { answer: String(value), value };
}

function valueOf(text: string): number | undefined {
  const [, over, under] = FRACTION.exec(text) ?? [];
  if (over !== undefined && under !== undefined) {
    const [numerator, denominator] = [decimal(over.trim()), decimal(under.trim())];
    return numerator === undefined || !denominator ? undefined : numerator / denominator;
  }
  return decimal(text);
}

function decimal(typed: string): number | undefined {
  const text = withExponent(typed);
  return DECIMAL.test(text) ? Number(text) : undefined;
}

/** A power of ten as programs write it: '3 × 10⁻⁴' becomes '3e-4'; any other text stays as it is. */
function withExponent(text: string): string {
  const [whole, before, sign = '', flat, raised] = POWER.exec(text) ?? [];
  if (whole === undefined || (before !== undefined && sign !== '')) return text;
  const exponent = flat?.replace(/[{}]/g, '') ?? (raised ?? '').replace(/./g, lowered);
  return `${before ?? `${sign}1`}e${exponent}`;
}

const lowered = (raised: string): string => (raised === '⁻' ? '-' : raised === '⁺' ? '+' : String(RAISED.indexOf(raised)));

/** The least and the most that was measured, or what was calculated. */
export function numberSpan({ key }: NumberExercise, rows: readonly (readonly number[])[]): readonly [least: number, most: number] {
  if (rows.length === 0) return [key ?? NaN, key ?? NaN];
  const values = rows.map(([value = NaN]) => value);
  return [Math.min(...values), Math.max(...values)];
}

/** Where a number lies: within what was measured and the slack beyond it, under it or over it. */
export function placeOfNumber(exercise: NumberExercise, value: number, rows: readonly (readonly number[])[]): 'within' | 'low' | 'high' {
  const [least, most] = numberSpan(exercise, rows);
  const beyond = exercise.slack * Math.max(Math.abs(least), Math.abs(most));
  if (value >= least - beyond && value <= most + beyond) return 'within';
  return value < least ? 'low' : 'high';
}
