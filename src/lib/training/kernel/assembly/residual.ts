import { LayerWord } from '../layout';
import { layerNumber, layerWord, paddedRows } from './record';

/** y = s + c x: the inputs s of the block, and its factor c times what its last layer gives out. */
export function residualForward(layer: usize, rows: u32): void {
  const factor = f32x4.splat(layerNumber(layer, LayerWord.Constant));
  let skip: usize = layerWord(layer, LayerWord.Skip);
  let x: usize = layerWord(layer, LayerWord.Input);
  let y: usize = layerWord(layer, LayerWord.Output);
  const end = y + ((<usize>(paddedRows(rows) * layerWord(layer, LayerWord.Stride))) << 2);
  for (; y < end; y += 16, x += 16, skip += 16) v128.store(y, f32x4.add(v128.load(skip), f32x4.mul(v128.load(x), factor)));
}

/** dx = c dy. */
export function residualBackward(layer: usize, rows: u32): void {
  const factor = f32x4.splat(layerNumber(layer, LayerWord.Constant));
  let dx: usize = layerWord(layer, LayerWord.InputGradient);
  let dy: usize = layerWord(layer, LayerWord.OutputGradient);
  const end = dx + ((<usize>(paddedRows(rows) * layerWord(layer, LayerWord.Stride))) << 2);
  for (; dx < end; dx += 16, dy += 16) v128.store(dx, f32x4.mul(v128.load(dy), factor));
}

/** What comes back past a block is added to what came back through it, which stands at its first layer. */
export function addSkippedGradient(firstLayer: usize, rows: u32): void {
  let added: usize = layerWord(firstLayer, LayerWord.AddedGradient);
  let dx: usize = layerWord(firstLayer, LayerWord.InputGradient);
  const end = dx + ((<usize>(paddedRows(rows) * layerWord(firstLayer, LayerWord.InputStride))) << 2);
  for (; dx < end; dx += 16, added += 16) v128.store(dx, f32x4.add(v128.load(dx), v128.load(added)));
}
