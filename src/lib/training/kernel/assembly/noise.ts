import { LayerWord } from '../layout';
import { DISCARDED_BITS, hash4 } from './randomWord';
import { layerNumber, layerWord, paddedRows } from './record';

/** Of 2u - 1, where u is a multiple of 2^-24. */
const SYMMETRIC_UNIT: f32 = 1.1920928955078125e-7;

/**
 * y = x f + s with f = 1 + scale (2u - 1) and s = shift (2v - 1), where u and v of a unit are the uniform numbers at the counters `unit` and
 * `units + unit` of the stream whose key stands at `key`.
 */
export function noiseForward(layer: usize, rows: u32, key: usize): void {
  const stride: usize = layerWord(layer, LayerWord.Stride) << 2;
  const units = i32x4.splat(layerWord(layer, LayerWord.Units));
  const scale = f32x4.splat(layerNumber(layer, LayerWord.Constant));
  const largestShift = f32x4.splat(layerNumber(layer, LayerWord.Shift));
  const input: usize = layerWord(layer, LayerWord.Input);
  const output: usize = layerWord(layer, LayerWord.Output);
  const factors: usize = layerWord(layer, LayerWord.Mask);
  let unit = i32x4(0, 1, 2, 3);
  for (let column: usize = 0; column < stride; column += 16) {
    const factor = f32x4.add(f32x4.splat(1), f32x4.mul(scale, symmetric4(unit, key)));
    // What pads the row stays zero.
    const isUnit = i32x4.lt_s(unit, units);
    const shift = v128.and(isUnit, f32x4.mul(largestShift, symmetric4(i32x4.add(unit, units), key)));
    v128.store(factors + column, factor);
    let at = column;
    for (let row = paddedRows(rows); row > 0; --row) {
      v128.store(output + at, f32x4.add(f32x4.mul(v128.load(input + at), factor), shift));
      at += stride;
    }
    unit = i32x4.add(unit, i32x4.splat(4));
  }
}

/** dx = dy f. */
export function noiseBackward(layer: usize, rows: u32): void {
  const stride: usize = layerWord(layer, LayerWord.Stride) << 2;
  const gradient: usize = layerWord(layer, LayerWord.OutputGradient);
  const inputGradient: usize = layerWord(layer, LayerWord.InputGradient);
  if (!inputGradient) return;
  for (let column: usize = 0; column < stride; column += 16) {
    const factor = v128.load(layerWord(layer, LayerWord.Mask) + column);
    let at = column;
    for (let row = paddedRows(rows); row > 0; --row) {
      v128.store(inputGradient + at, f32x4.mul(v128.load(gradient + at), factor));
      at += stride;
    }
  }
}

/** 2u - 1 in [-1, 1) at four counters. */
function symmetric4(counters: v128, key: usize): v128 {
  const words = hash4(i32x4.add(counters, v128.load32_splat(key)), v128.load32_splat(key, 4));
  const upper = f32x4.convert_i32x4_s(i32x4.shr_u(words, DISCARDED_BITS));
  return f32x4.sub(f32x4.mul(upper, f32x4.splat(SYMMETRIC_UNIT)), f32x4.splat(1));
}
