/** Sums over the rows of four columns at a time: float32 within a block of rows, float64 from block to block. */

const BLOCK: u32 = 32;

/** Sum of x. Strides are in bytes. */
export function columnSum(x: usize, stride: usize, rows: u32): v128 {
  let low = f64x2.splat(0),
    high = low;
  while (rows > 0) {
    const block = min(rows, BLOCK);
    // Four sums at once: an addition takes four cycles, but one can begin in each.
    let a = f32x4.splat(0),
      b = a,
      c = a,
      d = a;
    let left = block;
    for (; left >= 4; left -= 4) {
      a = f32x4.add(a, v128.load(x));
      x += stride;
      b = f32x4.add(b, v128.load(x));
      x += stride;
      c = f32x4.add(c, v128.load(x));
      x += stride;
      d = f32x4.add(d, v128.load(x));
      x += stride;
    }
    for (; left > 0; --left) {
      a = f32x4.add(a, v128.load(x));
      x += stride;
    }
    const sum = f32x4.add(f32x4.add(a, b), f32x4.add(c, d));
    low = f64x2.add(low, f64x2.promote_low_f32x4(sum));
    high = f64x2.add(high, f64x2.promote_low_f32x4(upperHalf(sum)));
    rows -= block;
  }
  return joined(low, high);
}

/** Sum of (x - xShift) (y - yShift). */
export function columnDot(x: usize, xShift: v128, y: usize, yShift: v128, stride: usize, rows: u32): v128 {
  let low = f64x2.splat(0),
    high = low;
  while (rows > 0) {
    const block = min(rows, BLOCK);
    let sum = f32x4.splat(0);
    for (let row = block; row > 0; --row) {
      sum = f32x4.add(sum, f32x4.mul(f32x4.sub(v128.load(x), xShift), f32x4.sub(v128.load(y), yShift)));
      x += stride;
      y += stride;
    }
    low = f64x2.add(low, f64x2.promote_low_f32x4(sum));
    high = f64x2.add(high, f64x2.promote_low_f32x4(upperHalf(sum)));
    rows -= block;
  }
  return joined(low, high);
}

/** Sum of (x - mean) scale y, where mean and scale are one number a row. */
export function scaledColumnDot(x: usize, mean: usize, scale: usize, y: usize, stride: usize, rows: u32): v128 {
  let low = f64x2.splat(0),
    high = low;
  while (rows > 0) {
    const block = min(rows, BLOCK);
    let sum = f32x4.splat(0);
    for (let row = block; row > 0; --row) {
      const normalised = f32x4.mul(f32x4.sub(v128.load(x), v128.load32_splat(mean)), v128.load32_splat(scale));
      sum = f32x4.add(sum, f32x4.mul(normalised, v128.load(y)));
      x += stride;
      y += stride;
      mean += 4;
      scale += 4;
    }
    low = f64x2.add(low, f64x2.promote_low_f32x4(sum));
    high = f64x2.add(high, f64x2.promote_low_f32x4(upperHalf(sum)));
    rows -= block;
  }
  return joined(low, high);
}

function upperHalf(x: v128): v128 {
  return v128.shuffle<f64>(x, x, 1, 1);
}

function joined(low: v128, high: v128): v128 {
  return v128.shuffle<f64>(f32x4.demote_f64x2_zero(low), f32x4.demote_f64x2_zero(high), 0, 2);
}
