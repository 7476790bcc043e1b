import { sha256 } from '../math/sha256';
import { columnOf, decimalOf, GAPS, headOfColumn, numberOf, type Column, type ColumnHead, type Decimal } from './column';
import { decodedText, type Encoding } from './decodedText';
import { limits } from './limits';
import { recordsOf, type Delimiter, type Records } from './records';
import { quoted, type Refusal, type Remark } from './tableNotice';

/** What is known of a table without its cells. */
export interface TableHead {
  readonly fileName: string;
  /** As it came. */
  readonly bytes: Uint8Array;
  /** Of the bytes. */
  readonly sha256: string;
  readonly columns: readonly ColumnHead[];
  /** How many, and the line of the file on which each begins. */
  readonly rows: number;
  readonly lines: readonly number[];
  readonly form: TableForm;
  readonly remarks: readonly Remark[];
}

/** A table as its file has it. */
export interface ReadTable extends TableHead {
  readonly columns: readonly Column[];
}

export const headOf = (table: ReadTable): TableHead => ({ ...table, columns: table.columns.map(headOfColumn) });

/** What a program has to know to read the file. */
export interface TableForm {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly decimal: Decimal;
  readonly hasHeader: boolean;
  /** Whether columns have other names than in the file. */
  readonly isRenamed: boolean;
}

export type Reading<Table extends TableHead = ReadTable> = { ok: true; table: Table } | { ok: false; refusal: Refusal };

const LONGEST_NAME = 80;
/** Rows in which the decimal sign is looked for. */
const LOOKED_AT = 2000;
/** What a spreadsheet would compute. */
const FORMULA = /^[=@]|^[+-](?=.*[(!|])/;

/** Of the work: what is done when the text is there, when it is cut into fields, and when the columns are known; then the file's hash is missing. */
const DONE = { text: 0.1, records: 0.45, columns: 0.9 } as const;

/** A table from the bytes of a CSV file: separated by commas, semicolons, tabs or bars. Never throws; what is broken has its line. */
export function readTable(fileName: string, bytes: Uint8Array): Reading {
  const steps = readingTable(fileName, bytes);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in steps, each of which yields how much is done, from 0 to 1. */
export function* readingTable(fileName: string, bytes: Uint8Array): Generator<number, Reading> {
  if (bytes.length > limits.bytes) return refused('tooLarge', { megabytes: Math.ceil(bytes.length / 1e6), most: limits.bytes / 1e6 });
  yield 0;
  const decoding = decodedText(bytes);
  if (!decoding.ok) return decoding;
  if (decoding.text.trim() === '') return refused('empty', { line: 1 });
  yield DONE.text;
  const found = recordsOf(decoding.text);
  if (!found.ok) return found;
  const { rows, lines, delimiter } = found.records;
  const [first = []] = rows;
  const shape = shapeFault(found.records);
  if (shape) return { ok: false, refusal: shape };

  const decimal = decimalOf(rows.slice(0, LOOKED_AT).flat());
  const hasHeader = !areNumbers(first, decimal);
  const body = hasHeader ? rows.slice(1) : rows;
  if (body.length === 0) return refused('headerOnly', { line: lines[0] ?? 1 });
  if (body.length > limits.rows) return refused('tooManyRows', { line: lines.at(-1) ?? 1, most: limits.rows });
  const header = hasHeader ? first.map((field) => field.trim()) : first.map(() => '');
  const names = columnNames(header);
  const columns: Column[] = [];
  for (const [column, name] of names.entries()) {
    yield DONE.records + ((DONE.columns - DONE.records) * column) / names.length;
    const cells = body.map((fields) => fields[column] ?? '');
    columns.push(columnOf(name, cells, decimal));
  }
  yield DONE.columns;
  const isRenamed = hasHeader && names.some((name, i) => name !== first[i]);
  const form: TableForm = { encoding: decoding.encoding, delimiter, decimal, hasHeader, isRenamed };
  const linesOfRows = hasHeader ? lines.slice(1) : lines;
  return {
    ok: true,
    table: {
      fileName,
      bytes,
      sha256: sha256(bytes),
      columns,
      rows: body.length,
      lines: linesOfRows,
      form,
      remarks: [...remarksOn(form, names, header, lines[0] ?? 1), ...remarksOnCells(columns, linesOfRows)],
    },
  };
}

const refused = (kind: Refusal['kind'], values: Refusal['values']): Reading => ({ ok: false, refusal: { kind, values } });

function shapeFault({ rows, lines }: Records): Refusal | undefined {
  const columns = rows[0]?.length ?? 0;
  const line = lines[0] ?? 1;
  if (columns > limits.columns) return { kind: 'tooManyColumns', values: { line, columns, most: limits.columns } };
  const ragged = rows.findIndex(({ length }) => length !== columns);
  if (ragged >= 0) return { kind: 'ragged', values: { line: lines[ragged] ?? 1, fields: rows[ragged]?.length ?? 0, columns } };
  return columns < 2 ? { kind: 'oneColumn', values: { line } } : undefined;
}

/** Whether a record has numbers and gaps only, and is no header then. */
function areNumbers(fields: readonly string[], decimal: Decimal): boolean {
  const cells = fields.map((field) => field.trim()).filter((cell) => !GAPS.includes(cell));
  return cells.length > 0 && cells.every((cell) => !Number.isNaN(numberOf(cell, decimal)));
}

/** Each different, and none empty. */
function columnNames(header: readonly string[]): string[] {
  const taken = new Set<string>();
  return header.map((text, i) => {
    const plain = text.replaceAll(/\s+/g, ' ').slice(0, LONGEST_NAME) || `column ${i + 1}`;
    let name = plain;
    for (let again = 2; taken.has(name); again++) name = `${plain} (${again})`;
    taken.add(name);
    return name;
  });
}

function remarksOn(form: TableForm, names: readonly string[], header: readonly string[], line: number): Remark[] {
  const other = names.findIndex((name, i) => name !== header[i]);
  return [
    ...(form.hasHeader ? [] : [{ kind: 'noHeader', values: { line } } as const]),
    ...(form.hasHeader && other >= 0 ? [{ kind: 'renamed', values: { line, number: other + 1, name: names[other] ?? '' } } as const] : []),
    ...(form.decimal === ',' ? [{ kind: 'decimalComma', values: {} } as const] : []),
    ...(form.encoding.startsWith('utf-16') ? [{ kind: 'utf16', values: {} } as const] : []),
    ...(form.encoding === 'windows-1252' ? [{ kind: 'windows1252', values: {} } as const] : []),
  ];
}

function remarksOnCells(columns: readonly Column[], lines: readonly number[]): Remark[] {
  const formulas = columns.flatMap(({ name, cells, kind }) => {
    const row = kind === 'text' ? cells.findIndex((cell) => FORMULA.test(cell)) : -1;
    return row < 0 ? [] : [{ kind: 'formula', values: { line: lines[row] ?? 0, column: name, cell: quoted(cells[row] ?? '') } } as const];
  });
  const odd = columns.flatMap(({ name, cells, odd: found }) =>
    found
      ? [
          {
            kind: 'textInNumbers',
            values: { line: lines[found.row] ?? 0, column: name, cell: quoted(cells[found.row] ?? ''), count: found.count },
          } as const,
        ]
      : [],
  );
  return [...odd, ...formulas.slice(0, 1)];
}
