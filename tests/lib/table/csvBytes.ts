import { readTable, type ReadTable } from '../../../src/lib/table/readTable';
import type { Refusal } from '../../../src/lib/table/tableNotice';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** UTF-16 with little end first, or big, behind a byte order mark or without one. */
export function utf16(text: string, { big = false, mark = true } = {}): Uint8Array {
  const marked = mark ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(2 * marked.length);
  const view = new DataView(bytes.buffer);
  Array.from({ length: marked.length }, (_, i) => view.setUint16(2 * i, marked.charCodeAt(i), !big));
  return bytes;
}

/** The table of a text that is one. */
export function tableOf(text: string | Uint8Array, fileName = 'rows.csv'): ReadTable {
  const reading = readTable(fileName, typeof text === 'string' ? bytesOf(text) : text);
  if (!reading.ok) throw new Error(`refused: ${JSON.stringify(reading.refusal)}`);
  return reading.table;
}

/** Why a text is none. */
export function refusalOf(text: string | Uint8Array): Refusal | undefined {
  const reading = readTable('rows.csv', typeof text === 'string' ? bytesOf(text) : text);
  return reading.ok ? undefined : reading.refusal;
}

/** Three irises, as plainly as can be. */
export const IRISES = `length,width,species
5.1,3.5,setosa
7,3.2,versicolor
6.3,3.3,virginica
`;
