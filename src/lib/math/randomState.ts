/** Words of the generator's state, and the distance of those that are mixed. */
const WORDS = 624;
const DISTANCE = 397;
const MATRIX = 0x9908b0df;
const UPPER = 0x80000000;
const LOWER = 0x7fffffff;
/** Of Knuth's generator, which fills the state from the seed. */
const SEED_MULTIPLIER = 1812433253;

/**
 * The order of `numpy.random.RandomState(seed).permutation(count)`, which NumPy promises never to change, and with which scikit-learn splits data:
 * the Mersenne twister of Matsumoto and Nishimura (ACM TOMACS 8, 1998), and Fisher and Yates' shuffle from the end.
 * @param seed whole number in [0, 2^32)
 * @returns [count], each number from 0 to count - 1 once
 */
export function randomStatePermutation(seed: number, count: number): Int32Array {
  const next = mersenneTwister(seed);
  const order = Int32Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const mask = 2 ** (32 - Math.clz32(i)) - 1;
    let j = next() & mask;
    while (j > i) j = next() & mask;
    const taken = order[i] as number;
    order[i] = order[j] as number;
    order[j] = taken;
  }
  return order;
}

/** 32-bit words, one a call. */
function mersenneTwister(seed: number): () => number {
  const state = new Uint32Array(WORDS);
  state[0] = seed;
  for (let i = 1; i < WORDS; i++) {
    const before = state[i - 1] as number;
    state[i] = Math.imul(SEED_MULTIPLIER, before ^ (before >>> 30)) + i;
  }
  let place = WORDS;
  return () => {
    if (place === WORDS) {
      mix(state);
      place = 0;
    }
    let word = state[place++] as number;
    word ^= word >>> 11;
    word ^= (word << 7) & 0x9d2c5680;
    word ^= (word << 15) & 0xefc60000;
    return (word ^ (word >>> 18)) >>> 0;
  };
}

function mix(state: Uint32Array): void {
  for (let i = 0; i < WORDS; i++) {
    const word = ((state[i] as number) & UPPER) | ((state[(i + 1) % WORDS] as number) & LOWER);
    state[i] = (state[(i + DISTANCE) % WORDS] as number) ^ (word >>> 1) ^ (word & 1 ? MATRIX : 0);
  }
}
