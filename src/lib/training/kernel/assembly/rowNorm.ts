import { LayerKind, LayerWord } from '../layout';
import { columnSum, scaledColumnDot } from './columns';
import { lanesBelow, sumOfLanes } from './lanes';
import { clearPadding } from './padding';
import { layerNumber, layerWord, paddedRows } from './record';

/**
 * y = (x - mean) / sqrt(variance + epsilon) * factor + bias, mean and biased variance over the units of each row (Ba et al. 2016). RMS norm
 * (Zhang and Sennrich 2019) takes nought for the mean, and its bias is a row of zeros.
 */
export function rowNormForward(kind: LayerKind, layer: usize, rows: u32): void {
  const units = layerWord(layer, LayerWord.Units);
  const bytes: usize = layerWord(layer, LayerWord.Stride) << 2;
  const epsilon = layerNumber(layer, LayerWord.Constant);
  const weight: usize = layerWord(layer, LayerWord.Weight);
  const bias: usize = layerWord(layer, LayerWord.Bias);
  let x: usize = layerWord(layer, LayerWord.Input);
  let y: usize = layerWord(layer, LayerWord.Output);
  let means: usize = layerWord(layer, LayerWord.Mean);
  let scales: usize = layerWord(layer, LayerWord.Scale);
  for (let row = paddedRows(rows); row > 0; --row) {
    const middle: f32 = kind == LayerKind.LayerNorm ? rowSum(x, bytes) / <f32>units : 0;
    const mean = f32x4.splat(middle);
    const inverse: f32 = 1 / sqrt<f32>(squareSum(x, mean, units) / <f32>units + epsilon);
    const scale = f32x4.splat(inverse);
    for (let at: usize = 0; at < bytes; at += 16) {
      const normalised = f32x4.mul(f32x4.sub(v128.load(x + at), mean), scale);
      v128.store(y + at, f32x4.add(f32x4.mul(normalised, v128.load(weight + at)), v128.load(bias + at)));
    }
    store<f32>(means, middle);
    store<f32>(scales, inverse);
    means += 4;
    scales += 4;
    x += bytes;
    y += bytes;
  }
}

/** dfactor = sum dy x', dbias = sum dy, dx = scale (g - mean g - x' mean(g x')), g = dy factor, x' the normalised input; RMS norm without the mean of g. */
export function rowNormBackward(kind: LayerKind, layer: usize, rows: u32): void {
  const units = layerWord(layer, LayerWord.Units);
  const stride = layerWord(layer, LayerWord.Stride);
  const bytes: usize = stride << 2;
  const weight: usize = layerWord(layer, LayerWord.Weight);
  const means: usize = layerWord(layer, LayerWord.Mean);
  const scales: usize = layerWord(layer, LayerWord.Scale);
  let x: usize = layerWord(layer, LayerWord.Input);
  let dy: usize = layerWord(layer, LayerWord.OutputGradient);
  const biasGradient: usize = layerWord(layer, LayerWord.BiasGradient);
  for (let at: usize = 0; at < bytes; at += 16) {
    v128.store(layerWord(layer, LayerWord.WeightGradient) + at, scaledColumnDot(x + at, means, scales, dy + at, bytes, rows));
    if (biasGradient) v128.store(biasGradient + at, columnSum(dy + at, bytes, rows));
  }
  const inputGradient: usize = layerWord(layer, LayerWord.InputGradient);
  if (!inputGradient) return;
  let dx = inputGradient;
  const count = f32x4.splat(<f32>units);
  for (let row: usize = 0; row < <usize>paddedRows(rows); ++row) {
    const mean = v128.load32_splat(means + (row << 2));
    const scale = v128.load32_splat(scales + (row << 2));
    let slopes = f32x4.splat(0),
      products = slopes;
    for (let at: usize = 0; at < bytes; at += 16) {
      const slope = f32x4.mul(v128.load(dy + at), v128.load(weight + at));
      slopes = f32x4.add(slopes, slope);
      products = f32x4.add(products, f32x4.mul(slope, f32x4.mul(f32x4.sub(v128.load(x + at), mean), scale)));
    }
    const level = kind == LayerKind.LayerNorm ? f32x4.div(f32x4.splat(sumOfLanes(slopes)), count) : f32x4.splat(0);
    const share = f32x4.div(f32x4.splat(sumOfLanes(products)), count);
    for (let at: usize = 0; at < bytes; at += 16) {
      const slope = f32x4.mul(v128.load(dy + at), v128.load(weight + at));
      const normalised = f32x4.mul(f32x4.sub(v128.load(x + at), mean), scale);
      v128.store(dx + at, f32x4.mul(f32x4.sub(f32x4.sub(slope, level), f32x4.mul(normalised, share)), scale));
    }
    x += bytes;
    dy += bytes;
    dx += bytes;
  }
  clearPadding(inputGradient, units, stride, rows);
}

/** The padding adds nothing: it is zero. */
function rowSum(x: usize, bytes: usize): f32 {
  let sum = f32x4.splat(0);
  for (let at: usize = 0; at < bytes; at += 16) sum = f32x4.add(sum, v128.load(x + at));
  return sumOfLanes(sum);
}

/** Sum of (x - mean)^2 over the units. */
function squareSum(x: usize, mean: v128, units: u32): f32 {
  let sum = f32x4.splat(0);
  for (let unit: u32 = 0; unit < units; unit += 4) {
    const centred = v128.and(f32x4.sub(v128.load(x + ((<usize>unit) << 2)), mean), lanesBelow(units - unit));
    sum = f32x4.add(sum, f32x4.mul(centred, centred));
  }
  return sumOfLanes(sum);
}
