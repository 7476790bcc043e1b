/**
 * Comma-separated values as RFC 4180 has them: quoted where needed, lines ended by CR LF, numbers at full precision. A text that a spreadsheet would
 * take for a formula has an apostrophe before it.
 */
export function csvOf(columns: readonly string[], rows: readonly (readonly (number | string)[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/** How formulas begin, also behind white space. */
const FORMULA = /^\s*[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i;

function field(value: number | string): string {
  const text = typeof value === 'string' && FORMULA.test(value) && !NUMBER.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
