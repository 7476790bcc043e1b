import { cosine, logarithm, sine } from './portable';

/**
 * A counter-based generator: the i-th word of a stream is a hash of the stream's key and i, so any word of any stream is there at once,
 * in any order, four at a time in a SIMD register, or as one NumPy expression on uint32. Salmon et al. (2011) give the idea.
 *
 * All arithmetic is on 32-bit words, modulo 2^32; `>>>` shifts in zeros.
 *
 *     mix(x):           x ^= x >>> 17;  x *= 0xed5ad4bb;  x ^= x >>> 11;  x *= 0xac4c1b51;  x ^= x >>> 15;  x *= 0x31848bab;  x ^= x >>> 14
 *     word({a, b}, i):  x = i + a;  then as mix(x), with x += b right after the first multiplication
 *     key(w1, w2, ...): a = 0x243f6a88, b = 0x85a308d3 (digits of pi);  for each w:  a = mix(a ^ w), b = mix(b + a)
 *
 * `mix` is triple32, the three-multiplication permutation that Wellons found by searching for the least avalanche bias
 * (https://nullprogram.com/blog/2018/07/31/). For a fixed key, word() is a permutation of the 2^32 counters: the words of a stream are all different.
 */
export interface StreamKey {
  readonly a: number;
  readonly b: number;
}

const FIRST_MULTIPLIER = 0xed5ad4bb;
const SECOND_MULTIPLIER = 0xac4c1b51;
const THIRD_MULTIPLIER = 0x31848bab;
const KEY_START: StreamKey = { a: 0x243f6a88, b: 0x85a308d3 };

/** Bits of a uniform number: as many as a float32 holds exactly. */
const UNIFORM_BITS = 24;
const UNIFORM_UNIT = 2 ** -UNIFORM_BITS;
const WORD_UNIT = 2 ** -32;
/** Of four uniform bytes: 4 * 255 / 2 and sqrt(4 (256^2 - 1) / 12). */
const BYTE_SUM_MEAN = 510;
const BYTE_SUM_DEVIATION = Math.sqrt(21845);
const TWO_PI = 2 * Math.PI;

/** The key of the stream that is named by some words (whole numbers in [0, 2^32)). */
export function streamKey(...words: readonly number[]): StreamKey {
  let { a, b } = KEY_START;
  for (const word of words) {
    a = hash(a ^ word, 0);
    b = hash(b + a, 0);
  }
  return { a, b };
}

/** Word `counter` of a stream, in [0, 2^32). */
export function randomWord(key: StreamKey, counter: number): number {
  return hash(counter + key.a, key.b);
}

/** A multiple of 2^-24 in [0, 1), the same number in float32 and float64: the upper 24 bits of a word. */
export function uniform(key: StreamKey, counter: number): number {
  return (randomWord(key, counter) >>> 8) * UNIFORM_UNIT;
}

/** Uniform on (-bound, bound), symmetric: (2 (k + 1/2) / 2^24 - 1) bound, where k / 2^24 is the uniform number. */
export function symmetricUniform(key: StreamKey, counter: number, bound: number): number {
  return (2 * (uniform(key, counter) + 0.5 * UNIFORM_UNIT) - 1) * bound;
}

/**
 * A whole number in [0, count): floor(word * count / 2^32), uneven by at most count / 2^32.
 */
export function randomIndex(key: StreamKey, counter: number, count: number): number {
  return Math.floor(randomWord(key, counter) * WORD_UNIT * count);
}

/**
 * A bell-shaped draw of mean 0 and variance 1, within +-3.46: the sum of the word's four bytes, shifted and scaled. Cheaper than `normal`.
 */
export function byteSum(key: StreamKey, counter: number): number {
  const word = randomWord(key, counter);
  return ((word & 255) + ((word >>> 8) & 255) + ((word >>> 16) & 255) + (word >>> 24) - BYTE_SUM_MEAN) / BYTE_SUM_DEVIATION;
}

/**
 * A draw from N(0, 1) by Box and Muller (1958). Draws 2j and 2j + 1 are r cos(2 pi v) and r sin(2 pi v), r = sqrt(-2 ln u),
 * u = (word(2j) + 1/2) / 2^32, v = word(2j + 1) / 2^32.
 */
export function normal(key: StreamKey, counter: number): number {
  const { radius, angle } = polarPair(key, counter >>> 1);
  return radius * (counter % 2 === 0 ? cosine(angle) : sine(angle));
}

/** Draws 0 to count - 1 of `normal`, at half its cost. */
export function normals(key: StreamKey, count: number): Float64Array {
  const draws = new Float64Array(count);
  for (let i = 0; i < count; i += 2) {
    const { radius, angle } = polarPair(key, i >>> 1);
    draws[i] = radius * cosine(angle);
    if (i + 1 < count) draws[i + 1] = radius * sine(angle);
  }
  return draws;
}

/**
 * A random order of 0 to count - 1: the counters sorted by their words, which never tie. NumPy: `argsort(word(arange(count)))`.
 */
export function permutation(key: StreamKey, count: number): Int32Array {
  const words = new Uint32Array(count);
  for (let i = 0; i < count; i++) words[i] = randomWord(key, i);
  const order = inBuckets(words);
  // Almost sorted now, so that inserting each into its place takes few moves.
  for (let i = 1; i < count; i++) {
    const moving = order[i] as number;
    const word = words[moving] as number;
    let place = i;
    for (; place > 0 && (words[order[place - 1] as number] as number) > word; place--) order[place] = order[place - 1] as number;
    order[place] = moving;
  }
  return order;
}

/** The indices of evenly spread words, in as many buckets as there are words: sorted but for those in the same bucket. */
function inBuckets(words: Uint32Array): Int32Array {
  const count = words.length;
  const bucketsPerWord = WORD_UNIT * count;
  const bucketOf = (word: number) => Math.floor(word * bucketsPerWord);
  const nextPlace = new Int32Array(count + 1);
  for (const word of words) {
    const after = bucketOf(word) + 1;
    nextPlace[after] = (nextPlace[after] as number) + 1;
  }
  for (let bucket = 1; bucket < count; bucket++) nextPlace[bucket] = (nextPlace[bucket] as number) + (nextPlace[bucket - 1] as number);
  const order = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const bucket = bucketOf(words[i] as number);
    const place = nextPlace[bucket] as number;
    order[place] = i;
    nextPlace[bucket] = place + 1;
  }
  return order;
}

function hash(start: number, addend: number): number {
  let x = start >>> 0;
  x = Math.imul(x ^ (x >>> 17), FIRST_MULTIPLIER) + addend;
  x = Math.imul((x >>> 0) ^ (x >>> 11), SECOND_MULTIPLIER);
  x = Math.imul(x ^ (x >>> 15), THIRD_MULTIPLIER);
  return (x ^ (x >>> 14)) >>> 0;
}

function polarPair(key: StreamKey, pair: number): { radius: number; angle: number } {
  const u = (randomWord(key, 2 * pair) + 0.5) * WORD_UNIT;
  const v = randomWord(key, 2 * pair + 1) * WORD_UNIT;
  return { radius: Math.sqrt(-2 * logarithm(u)), angle: TWO_PI * v };
}
