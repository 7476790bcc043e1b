/** A string as Python writes it. */
export const pythonString = (text: string): string => JSON.stringify(text);

export const pythonTuple = (values: readonly number[]): string => `(${values.join(', ')})`;

/** Numbers, strings, lists and records of them. */
export type Plain = null | boolean | number | string | readonly Plain[] | object;

/** Plain data as Python writes it, on one line; what is undefined is left out. */
export function pythonLiteral(value: Plain): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (Array.isArray(value)) return `[${value.map((entry: Plain) => pythonLiteral(entry)).join(', ')}]`;
  if (typeof value === 'object') {
    const entries = Object.entries(value as Record<string, Plain | undefined>);
    return `{${entries.flatMap(([name, entry]) => (entry === undefined ? [] : [`${pythonString(name)}: ${pythonLiteral(entry)}`])).join(', ')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return Number.isNaN(value) ? 'float("nan")' : `float("${value > 0 ? 'inf' : '-inf'}")`;
  }
  return typeof value === 'number' ? String(value) : pythonString(value);
}
