/** Bytes of four float32. */
export const VECTOR: usize = 16;

/** Eight numbers in a row. */
export function store2(to: usize, left: v128, right: v128): void {
  v128.store(to, left);
  v128.store(to, right, VECTOR);
}

/** Four numbers in each of four rows, `stride` bytes apart. */
export function store4(to: usize, stride: usize, r0: v128, r1: v128, r2: v128, r3: v128): void {
  v128.store(to, r0);
  to += stride;
  v128.store(to, r1);
  to += stride;
  v128.store(to, r2);
  to += stride;
  v128.store(to, r3);
}
