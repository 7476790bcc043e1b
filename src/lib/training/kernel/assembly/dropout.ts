import { LayerWord } from '../layout';
import { DISCARDED_BITS, hash4 } from './randomWord';
import { layerNumber, layerWord, paddedRows } from './record';

/** y = x m / (1 - p), m from the stream whose key stands at `key`: the unit's number, row by row without padding, is the counter. */
export function dropoutForward(layer: usize, rows: u32, key: usize): void {
  const stride = layerWord(layer, LayerWord.Stride);
  const units = layerWord(layer, LayerWord.Units);
  const factor = f32x4.splat(layerNumber(layer, LayerWord.Constant));
  const dropBelow = i32x4.splat(layerWord(layer, LayerWord.DropBelow));
  const addend = v128.load32_splat(key, 4);
  let x: usize = layerWord(layer, LayerWord.Input);
  let y: usize = layerWord(layer, LayerWord.Output);
  let mask: usize = layerWord(layer, LayerWord.Mask);
  let rowStart = i32x4.add(v128.load32_splat(key), i32x4(0, 1, 2, 3));
  for (let row = paddedRows(rows); row > 0; --row) {
    let counter = rowStart;
    for (let column: u32 = 0; column < stride; column += 4) {
      const kept = v128.not(i32x4.lt_s(i32x4.shr_u(hash4(counter, addend), DISCARDED_BITS), dropBelow));
      const multiplier = v128.and(kept, factor);
      v128.store(mask, multiplier);
      v128.store(y, f32x4.mul(v128.load(x), multiplier));
      counter = i32x4.add(counter, i32x4.splat(4));
      x += 16;
      y += 16;
      mask += 16;
    }
    rowStart = i32x4.add(rowStart, i32x4.splat(units));
  }
}

/** dx = dy m / (1 - p). */
export function dropoutBackward(layer: usize, rows: u32): void {
  let dx: usize = layerWord(layer, LayerWord.InputGradient);
  if (!dx) return;
  let dy: usize = layerWord(layer, LayerWord.OutputGradient);
  let mask: usize = layerWord(layer, LayerWord.Mask);
  const end = dx + ((<usize>(paddedRows(rows) * layerWord(layer, LayerWord.Stride))) << 2);
  for (; dx < end; dx += 16, dy += 16, mask += 16) v128.store(dx, f32x4.mul(v128.load(dy), v128.load(mask)));
}
