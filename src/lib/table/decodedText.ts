import type { Refusal } from './tableNotice';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export type Decoding = { ok: true; text: string; encoding: Encoding } | { ok: false; refusal: Refusal };

/** With which bytes files begin that are no text, and what they are. */
const MAGIC: readonly [kind: 'spreadsheet' | 'binary', bytes: readonly number[]][] = [
  // A zip, as .xlsx, .ods and .numbers are; and the older .xls.
  ['spreadsheet', [0x50, 0x4b, 0x03, 0x04]],
  ['spreadsheet', [0xd0, 0xcf, 0x11, 0xe0]],
  // gzip, PDF, PNG, Parquet.
  ['binary', [0x1f, 0x8b]],
  ['binary', [0x25, 0x50, 0x44, 0x46]],
  ['binary', [0x89, 0x50, 0x4e, 0x47]],
  ['binary', [0x50, 0x41, 0x52, 0x31]],
];
const MARKS: readonly [Encoding, readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** Bytes from which UTF-16 without a mark is told, and the share of zeros in every other one that tells it. */
const LOOKED_AT = 1000;
const MANY_ZEROS = 0.4;
/** Below it stand control characters; of these, texts have tab, line feed, vertical tab, form feed and carriage return. */
const FIRST_PRINTED = 0x20;
const FIRST_SPACE = 0x09;
const LAST_SPACE = 0x0d;

/** The text of a file: UTF-8 or UTF-16, with a byte order mark or without, and what is none of these as Windows-1252. Line breaks become LF. Never throws. */
export function decodedText(bytes: Uint8Array): Decoding {
  const magic = MAGIC.find(([, first]) => beginsWith(bytes, first));
  if (magic) return { ok: false, refusal: { kind: magic[0], values: { line: 1 } } };
  const { text, encoding } = decoded(bytes);
  const clean = text.replaceAll(/\r\n?/g, '\n');
  const line = lineOfControl(clean);
  return line === undefined ? { ok: true, text: clean, encoding } : { ok: false, refusal: { kind: 'binary', values: { line } } };
}

function decoded(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const encoding = MARKS.find(([, mark]) => beginsWith(bytes, mark))?.[0] ?? unmarked(bytes);
  try {
    return { text: new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes), encoding };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}

/** In UTF-16 every other byte of plain letters is zero. */
function unmarked(bytes: Uint8Array): Encoding {
  const looked = bytes.subarray(0, LOOKED_AT);
  const zeros = (parity: number) => looked.filter((byte, i) => byte === 0 && i % 2 === parity).length / Math.max(1, looked.length / 2);
  if (zeros(1) > MANY_ZEROS && zeros(0) === 0) return 'utf-16le';
  return zeros(0) > MANY_ZEROS && zeros(1) === 0 ? 'utf-16be' : 'utf-8';
}

const beginsWith = (bytes: Uint8Array, first: readonly number[]): boolean => first.every((byte, i) => bytes[i] === byte);

function lineOfControl(text: string): number | undefined {
  let line = 1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) line += 1;
    else if (code < FIRST_PRINTED && (code < FIRST_SPACE || code > LAST_SPACE)) return line;
  }
  return undefined;
}
