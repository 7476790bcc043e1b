/** A frame of a film: a PNG as a canvas writes it, and how long it is shown. */
export interface FilmFrame {
  png: Uint8Array;
  milliseconds: number;
}

interface Chunk {
  type: string;
  data: Uint8Array;
}

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
/** Bytes of a chunk's length, and of its type. */
const WORD = 4;
const SECOND = 1000;

/**
 * PNGs of one size and kind of pixels as one animated PNG, which begins anew for ever (PNG, third edition, W3C 2025, 11.3.7).
 * @throws Error without a frame, and where a frame has another header than the first
 */
export function animatedPng(frames: readonly FilmFrame[]): Uint8Array<ArrayBuffer> {
  const [first] = frames;
  if (!first) throw new Error('A film has a frame at least.');
  const header = headerOf(first.png);
  let sequence = 0;
  const chunks: Chunk[] = [
    { type: 'IHDR', data: header },
    { type: 'acTL', data: words(frames.length, 0) },
  ];
  for (const [place, { png, milliseconds }] of frames.entries()) {
    if (headerOf(png).join() !== header.join()) throw new Error(`Frame ${place + 1} is of another size than the first.`);
    const control = [...words(sequence++), ...header.slice(0, 2 * WORD), ...words(0, 0), ...shorts(milliseconds, SECOND), 0, 0];
    chunks.push({ type: 'fcTL', data: Uint8Array.from(control) });
    for (const { data } of chunksOf(png).filter(({ type }) => type === 'IDAT'))
      chunks.push(place === 0 ? { type: 'IDAT', data } : { type: 'fdAT', data: joined([words(sequence++), data]) });
  }
  chunks.push({ type: 'IEND', data: new Uint8Array() });
  return joined([Uint8Array.from(SIGNATURE), ...chunks.map(written)]);
}

function headerOf(png: Uint8Array): Uint8Array {
  const header = chunksOf(png).find(({ type }) => type === 'IHDR');
  if (!header) throw new Error('This is no PNG.');
  return header.data;
}

function chunksOf(png: Uint8Array): Chunk[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  // Each chunk is its length, its type, its data, and a check of the last two.
  for (let at = SIGNATURE.length; at + 3 * WORD <= png.length;) {
    const length = view.getUint32(at);
    const data = at + 2 * WORD;
    chunks.push({ type: String.fromCharCode(...png.subarray(at + WORD, data)), data: png.subarray(data, data + length) });
    at = data + length + WORD;
  }
  return chunks;
}

function written({ type, data }: Chunk): Uint8Array {
  const checked = joined([Uint8Array.from(type, (letter) => letter.charCodeAt(0)), data]);
  return joined([words(data.length), checked, words(crc32(checked))]);
}

/** Whole numbers as four bytes each, the highest first. */
const words = (...numbers: number[]): Uint8Array =>
  Uint8Array.from(numbers.flatMap((number) => [number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255]));

/** Whole numbers as two bytes each, the higher first. */
const shorts = (...numbers: number[]): number[] => numbers.flatMap((number) => [(number >>> 8) & 255, number & 255]);

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** What a byte adds to the check; reflected polynomial 0xedb88320. */
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The cyclic redundancy check of PNG (ISO 3309), as a whole number in [0, 2^32). */
function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (CRC_TABLE[(value ^ byte) & 255] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
