import { store2, store4, VECTOR } from './rowsOfVectors';

/**
 * c = a^T b, where a has `depth` rows; four by eight outputs at a time in registers. Strides are in bytes. `height` and `width` of the
 * product are multiples of four.
 */
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
  for (; width >= 8; width -= 8) {
    for (let i: usize = 0; i < height; i += 4) columnsByEight(c + i * cStride, cStride, a + (i << 2), aStride, b, bStride, depth);
    b += 2 * VECTOR;
    c += 2 * VECTOR;
  }
  if (width > 0) {
    for (let i: usize = 0; i < height; i += 4) columnsByFour(c + i * cStride, cStride, a + (i << 2), aStride, b, bStride, depth);
  }
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
