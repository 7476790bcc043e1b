import { significant } from '../../../lib/format/significant';

declare const kind: unique symbol;

/** Plain data as it stands in the page: numbers of a few digits, which is more than is seen, in JSON. */
export type Packed<Data> = string & { readonly [kind]: Data };

const DIGITS = 5;

const NOT_IN_JSON = new Set(['NaN', 'Infinity', '-Infinity']);

/** Plain data is what JSON has, and the numbers that it has not. */
export function packed<Data>(data: Data): Packed<Data> {
  const short = (_: string, value: unknown) =>
    typeof value !== 'number' ? value : Number.isFinite(value) ? significant(value, DIGITS) : String(value);
  return JSON.stringify(data, short) as Packed<Data>;
}

export function unpacked<Data>(text: Packed<Data>): Data {
  return JSON.parse(text, (_, value: unknown) => (NOT_IN_JSON.has(value as string) ? Number(value) : value)) as Data;
}
