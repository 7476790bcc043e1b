import Papa from 'papaparse';
import { limits } from './limits';
import type { Refusal } from './tableNotice';

/** Rows of fields with the line of the file on which each begins. */
export interface Records {
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly delimiter: Delimiter;
}

export type Delimiter = ',' | ';' | '\t' | '|';

/** In the order in which they are taken where several would do: a comma may be a decimal sign. */
const DELIMITERS: readonly Delimiter[] = ['\t', ';', '|', ','];
/** Records, and at most so many characters, that show which it is. */
const SAMPLE = { records: 40, characters: 100_000 };
/** Blank lines that a file may have beyond its rows. */
const BLANK_LINES = 500;

/** A text's records by PapaParse, blank lines left out; refused where there are too many, or a quotation mark stands where none can be. */
export function recordsOf(text: string): { ok: true; records: Records } | { ok: false; refusal: Refusal } {
  const delimiter = delimiterOf(text);
  const { data, errors, meta } = parsed(text, delimiter, limits.rows + BLANK_LINES);
  const rows: string[][] = [];
  const lines: number[] = [];
  const lineOf: number[] = [];
  let line = 1;
  for (const fields of data) {
    lineOf.push(line);
    if (!isBlank(fields)) {
      rows.push(fields);
      lines.push(line);
    }
    line += 1 + fields.reduce((sum, field) => sum + breaksIn(field), 0);
  }
  const [fault] = errors.filter(({ type }) => type === 'Quotes');
  if (fault) {
    const kind = fault.code === 'MissingQuotes' ? 'openQuote' : 'strayQuote';
    return { ok: false, refusal: { kind, values: { line: lineOf[fault.row ?? 0] ?? line } } };
  }
  // The header may be one of them.
  const beyond = lines[limits.rows + 1] ?? (meta.truncated ? line : undefined);
  if (beyond !== undefined) return { ok: false, refusal: { kind: 'tooManyRows', values: { line: beyond, most: limits.rows } } };
  return { ok: true, records: { rows, lines, delimiter } };
}

const parsed = (text: string, delimiter: Delimiter, preview: number) => Papa.parse<string[]>(text, { delimiter, newline: '\n', preview });

const isBlank = (fields: readonly string[]): boolean => fields.length === 1 && (fields[0] ?? '').trim() === '';

const breaksIn = (field: string): number => (field.includes('\n') ? field.split('\n').length - 1 : 0);

/** The first that gives all of the first records the same number of fields, two at least; else the one that gives it to most of them. */
function delimiterOf(text: string): Delimiter {
  const sample = text.slice(0, SAMPLE.characters);
  const isCut = sample.length < text.length;
  const scores = DELIMITERS.map((delimiter) => {
    const { data } = parsed(sample, delimiter, SAMPLE.records);
    const records = (isCut && data.length > 1 && data.length < SAMPLE.records ? data.slice(0, -1) : data).filter(
      (fields) => !isBlank(fields),
    );
    const columns = records[0]?.length ?? 0;
    return columns < 2 ? 0 : records.filter(({ length }) => length === columns).length / records.length;
  });
  const best = scores.indexOf(Math.max(...scores));
  return scores[best] === 0 ? ',' : (DELIMITERS[best] ?? ',');
}
