declare const kind: unique symbol;

/** Plain data as it stands in the page: numbers of a few digits, which is more than is seen, in JSON. */
export type Packed<Data> = string & { readonly [kind]: Data };

const DIGITS = 5;

const NOT_IN_JSON = new Set(['NaN', 'Infinity', '-Infinity']);

/** An attribute of the page has six letters for a quotation mark; this one it leaves as it is, and it stands in no data. */
const QUOTE = '`';

/** Plain data is what JSON has, the numbers that it has not, and typed arrays, which become plain ones. */
export function packed<Data>(data: Data, digits = DIGITS): Packed<Data> {
  const short = (_: string, value: unknown) => {
    if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<number>);
    if (typeof value !== 'number') return value;
    return Number.isFinite(value) ? Number(value.toPrecision(digits)) : String(value);
  };
  return JSON.stringify(data ?? null, short).replaceAll('"', QUOTE) as Packed<Data>;
}

export function unpacked<Data>(text: Packed<Data>): Data {
  const finite = (_: string, value: unknown) => (NOT_IN_JSON.has(value as string) ? Number(value) : value);
  return JSON.parse(text.replaceAll(QUOTE, '"'), finite) as Data;
}
