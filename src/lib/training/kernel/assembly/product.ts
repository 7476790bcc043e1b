import { store2, store4, VECTOR } from './rowsOfVectors';

/**
 * c = a b, each row added to the row at `start`; four by eight outputs at a time in registers. Strides are in bytes. `height` and `width`
 * are multiples of four, `depth` is even. Four rows are finished before the next four begin: so a and c, which a deep network's step finds
 * beyond the second cache, are read and written from front to back.
 */
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
  for (; height > 0; height -= 4) {
    let j: usize = 0;
    for (; j + 8 <= width; j += 8) rowsByEight(c + (j << 2), cStride, a, aStride, b + (j << 2), bStride, start + (j << 2), depth);
    if (j < width) rowsByFour(c + (j << 2), cStride, a, aStride, b + (j << 2), bStride, start + (j << 2), depth);
    a += aStride << 2;
    c += cStride << 2;
  }
}

function rowsByEight(c: usize, cStride: usize, a0: usize, aStride: usize, b: usize, bStride: usize, start: usize, depth: u32): void {
  let a1 = a0 + aStride,
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
  for (; a0 < end; a0 += 4, a1 += 4, a2 += 4, a3 += 4) {
    const left = v128.load(b),
      right = v128.load(b, VECTOR);
    let x = v128.load32_splat(a0);
    c00 = f32x4.add(c00, f32x4.mul(x, left));
    c01 = f32x4.add(c01, f32x4.mul(x, right));
    x = v128.load32_splat(a1);
    c10 = f32x4.add(c10, f32x4.mul(x, left));
    c11 = f32x4.add(c11, f32x4.mul(x, right));
    x = v128.load32_splat(a2);
    c20 = f32x4.add(c20, f32x4.mul(x, left));
    c21 = f32x4.add(c21, f32x4.mul(x, right));
    x = v128.load32_splat(a3);
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
  let a1 = a0 + aStride,
    a2 = a1 + aStride,
    a3 = a2 + aStride;
  const end = a0 + ((<usize>depth) << 2);
  let c0 = v128.load(start),
    c1 = c0,
    c2 = c0,
    c3 = c0;
  for (; a0 < end; a0 += 8, a1 += 8, a2 += 8, a3 += 8) {
    let row = v128.load(b);
    c0 = f32x4.add(c0, f32x4.mul(v128.load32_splat(a0), row));
    c1 = f32x4.add(c1, f32x4.mul(v128.load32_splat(a1), row));
    c2 = f32x4.add(c2, f32x4.mul(v128.load32_splat(a2), row));
    c3 = f32x4.add(c3, f32x4.mul(v128.load32_splat(a3), row));
    b += bStride;
    row = v128.load(b);
    c0 = f32x4.add(c0, f32x4.mul(v128.load32_splat(a0, 4), row));
    c1 = f32x4.add(c1, f32x4.mul(v128.load32_splat(a1, 4), row));
    c2 = f32x4.add(c2, f32x4.mul(v128.load32_splat(a2, 4), row));
    c3 = f32x4.add(c3, f32x4.mul(v128.load32_splat(a3, 4), row));
    b += bStride;
  }
  store4(c, cStride, c0, c1, c2, c3);
}
