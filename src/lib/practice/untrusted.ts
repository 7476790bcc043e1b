/** Of data that anybody may have written: what a value seems to be is looked up before it is used. */
export type Unknown<Shape> = { [Name in keyof Shape]?: unknown };

const LONGEST_TEXT = 200;

/** Ids of headings and exercises, addresses of pages: nothing that is special to an object, to HTML or to a table. */
const KEY = /^[\p{L}\p{N}](?:[\p{L}\p{N}/_-]{0,198}[\p{L}\p{N}])?$/u;

/** The data in a JSON text; undefined where it is none. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isText = (value: unknown, longest = LONGEST_TEXT): value is string => typeof value === 'string' && value.length <= longest;

/** A whole number between the limits, ends included. */
export const isWhole = (value: unknown, least: number, most: number): value is number =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most;

export const isKey = (value: unknown): value is string => typeof value === 'string' && KEY.test(value);

/** The first entries of an object; none of anything else. */
export const entriesOf = (value: unknown, most: number): [name: string, value: unknown][] =>
  isObject(value) ? Object.entries(value).slice(0, most) : [];
