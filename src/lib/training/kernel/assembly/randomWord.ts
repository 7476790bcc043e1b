/** Lower bits of a random word that a uniform number leaves out. */
export const DISCARDED_BITS = 8;

/** Four words of the stream of src/lib/math/random.ts; the first half of the key is already added to the counters. */
export function hash4(x: v128, addend: v128): v128 {
  x = i32x4.add(i32x4.mul(v128.xor(x, i32x4.shr_u(x, 17)), i32x4.splat(0xed5ad4bb)), addend);
  x = i32x4.mul(v128.xor(x, i32x4.shr_u(x, 11)), i32x4.splat(0xac4c1b51));
  x = i32x4.mul(v128.xor(x, i32x4.shr_u(x, 15)), i32x4.splat(0x31848bab));
  return v128.xor(x, i32x4.shr_u(x, 14));
}
