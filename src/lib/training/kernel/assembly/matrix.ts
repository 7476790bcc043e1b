/**
 * Products of matrices of float32, four by eight outputs at a time in registers. Strides are in bytes. `height` and `width` of the product
 * are multiples of four, `depth` is even.
 */

const VECTOR: usize = 16;

/** c = a b, each row added to the row at `start`. */
export function multiply(
  c: usize,
  cStride: usize,
  a: usize,
  aStride: usize,
  b: usize,
  bStride: usize,
  start: usize,
  height: u32,
  width: u32,
  depth: u32,
): void {
  while (width >= 8) {
    for (let i: usize = 0; i < height; i += 4) rowsByEight(c + i * cStride, cStride, a + i * aStride, aStride, b, bStride, start, depth);
    c += 2 * VECTOR;
    b += 2 * VECTOR;
    start += 2 * VECTOR;
    width -= 8;
  }
  if (width > 0) {
    for (let i: usize = 0; i < height; i += 4) rowsByFour(c + i * cStride, cStride, a + i * aStride, aStride, b, bStride, start, depth);
  }
}

/** c = a^T b, where a has `depth` rows. */
export function multiplyTransposed(
  c: usize,
  cStride: usize,
  a: usize,
  aStride: usize,
  b: usize,
  bStride: usize,
  height: u32,
  width: u32,
  depth: u32,
): void {
  for (; height > 0; height -= 4) {
    let j: usize = 0;
    for (; j + 8 <= width; j += 8) columnsByEight(c + (j << 2), cStride, a, aStride, b + (j << 2), bStride, depth);
    if (j < width) columnsByFour(c + (j << 2), cStride, a, aStride, b + (j << 2), bStride, depth);
    a += VECTOR;
    c += cStride << 2;
  }
}

function rowsByEight(c: usize, cStride: usize, a0: usize, aStride: usize, b: usize, bStride: usize, start: usize, depth: u32): void {
  const a1 = a0 + aStride,
    a2 = a1 + aStride,
    a3 = a2 + aStride;
  const end = a0 + ((<usize>depth) << 2);
  let c00 = v128.load(start),
    c01 = v128.load(start, VECTOR);
  let c10 = c00,
    c11 = c01,
    c20 = c00,
    c21 = c01,
    c30 = c00,
    c31 = c01;
  const to1 = a1 - a0,
    to2 = a2 - a0,
    to3 = a3 - a0;
  let a = a0;
  for (; a < end; a += 8) {
    let left = v128.load(b),
      right = v128.load(b, VECTOR);
    let x = v128.load32_splat(a);
    c00 = f32x4.add(c00, f32x4.mul(x, left));
    c01 = f32x4.add(c01, f32x4.mul(x, right));
    x = v128.load32_splat(a + to1);
    c10 = f32x4.add(c10, f32x4.mul(x, left));
    c11 = f32x4.add(c11, f32x4.mul(x, right));
    x = v128.load32_splat(a + to2);
    c20 = f32x4.add(c20, f32x4.mul(x, left));
    c21 = f32x4.add(c21, f32x4.mul(x, right));
    x = v128.load32_splat(a + to3);
    c30 = f32x4.add(c30, f32x4.mul(x, left));
    c31 = f32x4.add(c31, f32x4.mul(x, right));
    b += bStride;
    left = v128.load(b);
    right = v128.load(b, VECTOR);
    x = v128.load32_splat(a, 4);
    c00 = f32x4.add(c00, f32x4.mul(x, left));
    c01 = f32x4.add(c01, f32x4.mul(x, right));
    x = v128.load32_splat(a + to1, 4);
    c10 = f32x4.add(c10, f32x4.mul(x, left));
    c11 = f32x4.add(c11, f32x4.mul(x, right));
    x = v128.load32_splat(a + to2, 4);
    c20 = f32x4.add(c20, f32x4.mul(x, left));
    c21 = f32x4.add(c21, f32x4.mul(x, right));
    x = v128.load32_splat(a + to3, 4);
    c30 = f32x4.add(c30, f32x4.mul(x, left));
    c31 = f32x4.add(c31, f32x4.mul(x, right));
    b += bStride;
  }
  store2(c, c00, c01);
  c += cStride;
  store2(c, c10, c11);
  c += cStride;
  store2(c, c20, c21);
  c += cStride;
  store2(c, c30, c31);
}

function rowsByFour(c: usize, cStride: usize, a0: usize, aStride: usize, b: usize, bStride: usize, start: usize, depth: u32): void {
  const to1 = aStride,
    to2 = 2 * aStride,
    to3 = 3 * aStride;
  const end = a0 + ((<usize>depth) << 2);
  let c0 = v128.load(start),
    c1 = c0,
    c2 = c0,
    c3 = c0;
  for (let a = a0; a < end; a += 8) {
    let row = v128.load(b);
    c0 = f32x4.add(c0, f32x4.mul(v128.load32_splat(a), row));
    c1 = f32x4.add(c1, f32x4.mul(v128.load32_splat(a + to1), row));
    c2 = f32x4.add(c2, f32x4.mul(v128.load32_splat(a + to2), row));
    c3 = f32x4.add(c3, f32x4.mul(v128.load32_splat(a + to3), row));
    b += bStride;
    row = v128.load(b);
    c0 = f32x4.add(c0, f32x4.mul(v128.load32_splat(a, 4), row));
    c1 = f32x4.add(c1, f32x4.mul(v128.load32_splat(a + to1, 4), row));
    c2 = f32x4.add(c2, f32x4.mul(v128.load32_splat(a + to2, 4), row));
    c3 = f32x4.add(c3, f32x4.mul(v128.load32_splat(a + to3, 4), row));
    b += bStride;
  }
  store4(c, cStride, c0, c1, c2, c3);
}

function columnsByEight(c: usize, cStride: usize, a: usize, aStride: usize, b: usize, bStride: usize, depth: u32): void {
  let c00 = f32x4.splat(0),
    c01 = c00,
    c10 = c00,
    c11 = c00,
    c20 = c00,
    c21 = c00,
    c30 = c00,
    c31 = c00;
  for (; depth > 0; --depth) {
    const left = v128.load(b),
      right = v128.load(b, VECTOR);
    let x = v128.load32_splat(a);
    c00 = f32x4.add(c00, f32x4.mul(x, left));
    c01 = f32x4.add(c01, f32x4.mul(x, right));
    x = v128.load32_splat(a, 4);
    c10 = f32x4.add(c10, f32x4.mul(x, left));
    c11 = f32x4.add(c11, f32x4.mul(x, right));
    x = v128.load32_splat(a, 8);
    c20 = f32x4.add(c20, f32x4.mul(x, left));
    c21 = f32x4.add(c21, f32x4.mul(x, right));
    x = v128.load32_splat(a, 12);
    c30 = f32x4.add(c30, f32x4.mul(x, left));
    c31 = f32x4.add(c31, f32x4.mul(x, right));
    a += aStride;
    b += bStride;
  }
  store2(c, c00, c01);
  c += cStride;
  store2(c, c10, c11);
  c += cStride;
  store2(c, c20, c21);
  c += cStride;
  store2(c, c30, c31);
}

function columnsByFour(c: usize, cStride: usize, a: usize, aStride: usize, b: usize, bStride: usize, depth: u32): void {
  let c0 = f32x4.splat(0),
    c1 = c0,
    c2 = c0,
    c3 = c0;
  for (; depth > 0; --depth) {
    const row = v128.load(b);
    c0 = f32x4.add(c0, f32x4.mul(v128.load32_splat(a), row));
    c1 = f32x4.add(c1, f32x4.mul(v128.load32_splat(a, 4), row));
    c2 = f32x4.add(c2, f32x4.mul(v128.load32_splat(a, 8), row));
    c3 = f32x4.add(c3, f32x4.mul(v128.load32_splat(a, 12), row));
    a += aStride;
    b += bStride;
  }
  store4(c, cStride, c0, c1, c2, c3);
}

/** target = source^T for a matrix of `height` x `width` numbers, both multiples of four. */
export function transpose(target: usize, targetStride: usize, source: usize, sourceStride: usize, height: u32, width: u32): void {
  for (let i: usize = 0; i < height; i += 4) {
    for (let j: usize = 0; j < width; j += 4) {
      let from = source + i * sourceStride + (j << 2);
      const r0 = v128.load(from);
      from += sourceStride;
      const r1 = v128.load(from);
      from += sourceStride;
      const r2 = v128.load(from);
      from += sourceStride;
      const r3 = v128.load(from);
      const low01 = v128.shuffle<f32>(r0, r1, 0, 4, 1, 5),
        high01 = v128.shuffle<f32>(r0, r1, 2, 6, 3, 7);
      const low23 = v128.shuffle<f32>(r2, r3, 0, 4, 1, 5),
        high23 = v128.shuffle<f32>(r2, r3, 2, 6, 3, 7);
      store4(
        target + j * targetStride + (i << 2),
        targetStride,
        v128.shuffle<f32>(low01, low23, 0, 1, 4, 5),
        v128.shuffle<f32>(low01, low23, 2, 3, 6, 7),
        v128.shuffle<f32>(high01, high23, 0, 1, 4, 5),
        v128.shuffle<f32>(high01, high23, 2, 3, 6, 7),
      );
    }
  }
}

function store2(to: usize, left: v128, right: v128): void {
  v128.store(to, left);
  v128.store(to, right, VECTOR);
}

function store4(to: usize, stride: usize, r0: v128, r1: v128, r2: v128, r3: v128): void {
  v128.store(to, r0);
  to += stride;
  v128.store(to, r1);
  to += stride;
  v128.store(to, r2);
  to += stride;
  v128.store(to, r3);
}
