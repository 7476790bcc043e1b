/** What a column holds, without its cells. */
export interface ColumnHead {
  readonly name: string;
  /** Whether every cell that has a value has a number. */
  readonly kind: 'number' | 'text';
  /** Of numbers: whether all are whole, and whether each is the one before and one more. */
  readonly isWhole: boolean;
  readonly isRunning: boolean;
  /** Smallest and largest number. */
  readonly range?: readonly [number, number];
  /** How many cells have no value, and the first row without. */
  readonly gaps: number;
  readonly firstGap?: number;
  /** Different values, in order: of numbers by size, else by code point. At most `MOST_VALUES` of them, and one more where there are more. */
  readonly values: readonly string[];
  /** Of a column that is numbers for the most part: the first row that has none, and how many have none. */
  readonly odd?: { readonly row: number; readonly count: number };
  /** Its first cells, to be looked at. */
  readonly first: readonly string[];
}

/** A column of a table. Cells are without the white space around them; what stands for no value is an empty text. */
export interface Column extends ColumnHead {
  readonly cells: readonly string[];
  /** [rows] of a column of numbers, NaN in the gaps; else empty. */
  readonly numbers: Float64Array;
}

/** Rows that are shown. */
const FIRST_ROWS = 8;

/** A column without its cells. */
export const headOfColumn = ({ name, kind, isWhole, isRunning, range, gaps, firstGap, values, odd, first }: Column): ColumnHead => ({
  name,
  kind,
  isWhole,
  isRunning,
  gaps,
  values,
  first,
  ...(range && { range }),
  ...(firstGap !== undefined && { firstGap }),
  ...(odd && { odd }),
});

export type Decimal = '.' | ',';

/** What stands for 'no value'. A program says the same to pandas. */
export const GAPS: readonly string[] = ['', 'NA', 'N/A', 'NaN', 'nan', 'null', 'NULL', 'None', '?', '-'];

export const MOST_VALUES = 100;

const NUMBERS: Readonly<Record<Decimal, RegExp>> = {
  '.': /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i,
  ',': /^[+-]?(\d+,?\d*|,\d+)(e[+-]?\d+)?$/i,
};
const WITH_COMMA = /^[+-]?\d*,\d+$/;
const WITH_POINT = /^[+-]?\d*\.\d+$/;

const isGap = (cell: string): boolean => GAPS.includes(cell);

/** A cell's number; NaN if it is none, or none that a computer can hold. */
export function numberOf(cell: string, decimal: Decimal): number {
  if (!NUMBERS[decimal].test(cell)) return NaN;
  const value = Number(decimal === ',' ? cell.replace(',', '.') : cell);
  return Number.isFinite(value) ? value : NaN;
}

/** The decimal sign of a table's cells: the comma where numbers have commas and none has a point. */
export function decimalOf(cells: Iterable<string>): Decimal {
  let hasComma = false;
  for (const cell of cells) {
    const text = cell.trim();
    if (WITH_POINT.test(text)) return '.';
    hasComma ||= WITH_COMMA.test(text);
  }
  return hasComma ? ',' : '.';
}

/** What a column holds. */
export function columnOf(name: string, texts: readonly string[], decimal: Decimal): Column {
  const cells = texts.map((text) => {
    const cell = text.trim();
    return isGap(cell) ? '' : cell;
  });
  const numbers = Float64Array.from(cells, (cell) => numberOf(cell, decimal));
  const filled = cells.flatMap((cell, row) => (cell === '' ? [] : [row]));
  const odd = filled.filter((row) => Number.isNaN(numbers[row]));
  const isNumber = odd.length === 0 && filled.length > 0;
  const firstGap = cells.indexOf('');
  return {
    name,
    cells,
    kind: isNumber ? 'number' : 'text',
    numbers: isNumber ? numbers : new Float64Array(),
    isWhole: isNumber && numbers.every((value) => Number.isNaN(value) || Number.isInteger(value)),
    isRunning: isNumber && numbers.length > 2 && numbers.every((value, i) => value === (numbers[0] ?? NaN) + i),
    first: cells.slice(0, FIRST_ROWS),
    gaps: cells.length - filled.length,
    values: valuesOf(cells, isNumber ? decimal : undefined),
    ...(firstGap >= 0 && { firstGap }),
    ...(isNumber && { range: rangeOf(numbers) }),
    ...(odd.length > 0 && odd.length <= filled.length / 2 && { odd: { row: odd[0] ?? 0, count: odd.length } }),
  };
}

function rangeOf(numbers: Float64Array): [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of numbers) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}

function valuesOf(cells: readonly string[], decimal: Decimal | undefined): string[] {
  const found = new Set<string>();
  for (const cell of cells) {
    if (cell !== '') found.add(cell);
    if (found.size > MOST_VALUES) break;
  }
  const bySize = (a: string, b: string) => (decimal ? numberOf(a, decimal) - numberOf(b, decimal) : 0);
  return [...found].sort((a, b) => bySize(a, b) || byCodePoint(a, b));
}

/** The order of Python's `sorted`. */
export function byCodePoint(a: string, b: string): number {
  const [left, right] = [Array.from(a), Array.from(b)];
  const differs = left.findIndex((letter, i) => letter !== right[i]);
  if (differs < 0) return left.length - right.length;
  return (left[differs]?.codePointAt(0) ?? 0) - (right[differs]?.codePointAt(0) ?? -1);
}
