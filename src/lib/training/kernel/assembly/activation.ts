import { LayerKind, LayerWord } from '../layout';
import { sigmoid4, tanh8 } from './exponential';
import { clearPadding } from './padding';
import { layerNumber, layerWord, paddedRows } from './record';

/** y = f(x), element by element, padding included. */
export function activationForward(kind: LayerKind, layer: usize, rows: u32): void {
  const stride = layerWord(layer, LayerWord.Stride);
  let x: usize = layerWord(layer, LayerWord.Input);
  let y: usize = layerWord(layer, LayerWord.Output);
  const end = y + ((<usize>(paddedRows(rows) * stride)) << 2);
  const zero = f32x4.splat(0);
  if (kind == LayerKind.Relu) {
    // pmax(x, 0) keeps a NaN.
    for (; y < end; x += 16, y += 16) v128.store(y, f32x4.pmax(v128.load(x), zero));
  } else if (kind == LayerKind.LeakyRelu) {
    const slope = f32x4.splat(layerNumber(layer, LayerWord.Constant));
    for (; y < end; x += 16, y += 16) {
      const value = v128.load(x);
      v128.store(y, v128.bitselect(value, f32x4.mul(value, slope), f32x4.gt(value, zero)));
    }
  } else if (kind == LayerKind.Tanh) {
    for (; y < end; x += 32, y += 32) tanh8(y, x);
  } else if (kind == LayerKind.Sigmoid) {
    for (; y < end; x += 16, y += 16) v128.store(y, sigmoid4(v128.load(x)));
    // Sigmoid is 1/2 at the zeros of the padding.
    clearPadding(layerWord(layer, LayerWord.Output), layerWord(layer, LayerWord.Units), stride, rows);
  } else {
    memory.copy(y, x, end - y);
  }
}

/** dx = dy f'(x). */
export function activationBackward(kind: LayerKind, layer: usize, rows: u32): void {
  let dx: usize = layerWord(layer, LayerWord.InputGradient);
  if (!dx) return;
  let dy: usize = layerWord(layer, LayerWord.OutputGradient);
  let x: usize = layerWord(layer, LayerWord.Input);
  let y: usize = layerWord(layer, LayerWord.Output);
  const end = dx + ((<usize>(paddedRows(rows) * layerWord(layer, LayerWord.Stride))) << 2);
  const zero = f32x4.splat(0);
  const one = f32x4.splat(1);
  if (kind == LayerKind.Relu) {
    for (; dx < end; dx += 16, dy += 16, x += 16) v128.store(dx, v128.and(v128.load(dy), f32x4.gt(v128.load(x), zero)));
  } else if (kind == LayerKind.LeakyRelu) {
    const slope = f32x4.splat(layerNumber(layer, LayerWord.Constant));
    for (; dx < end; dx += 16, dy += 16, x += 16) {
      const gradient = v128.load(dy);
      v128.store(dx, v128.bitselect(gradient, f32x4.mul(gradient, slope), f32x4.gt(v128.load(x), zero)));
    }
  } else if (kind == LayerKind.Tanh) {
    for (; dx < end; dx += 16, dy += 16, y += 16) {
      const value = v128.load(y);
      v128.store(dx, f32x4.mul(v128.load(dy), f32x4.sub(one, f32x4.mul(value, value))));
    }
  } else if (kind == LayerKind.Sigmoid) {
    for (; dx < end; dx += 16, dy += 16, y += 16) {
      const value = v128.load(y);
      v128.store(dx, f32x4.mul(v128.load(dy), f32x4.mul(f32x4.sub(one, value), value)));
    }
  } else {
    memory.copy(dx, dy, end - dx);
  }
}
