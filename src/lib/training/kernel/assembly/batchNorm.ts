import { LayerWord } from '../layout';
import { columnDot, columnSum } from './columns';
import { layerNumber, layerWord, paddedRows } from './record';

/**
 * y = (x - mean) / sqrt(variance + epsilon) * factor + bias (Ioffe and Szegedy 2015), with the batch's mean and biased variance in train mode
 * and the running ones in eval mode. The running variance follows the unbiased one, as PyTorch's does.
 */
export function batchNormForward(layer: usize, rows: u32, training: u32, keepsStatistics: u32): void {
  const stride: usize = layerWord(layer, LayerWord.Stride) << 2;
  const epsilon = f32x4.splat(layerNumber(layer, LayerWord.Constant));
  const input: usize = layerWord(layer, LayerWord.Input);
  const output: usize = layerWord(layer, LayerWord.Output);
  const runningMean: usize = layerWord(layer, LayerWord.RunningMean);
  const runningVariance: usize = layerWord(layer, LayerWord.RunningVariance);
  for (let column: usize = 0; column < stride; column += 16) {
    let mean = v128.load(runningMean + column);
    let variance = v128.load(runningVariance + column);
    if (training) {
      const count = f32x4.splat(<f32>rows);
      const x = input + column;
      mean = f32x4.div(columnSum(x, stride, rows), count);
      const squares = columnDot(x, mean, x, mean, stride, rows);
      variance = f32x4.div(squares, count);
      if (keepsStatistics) {
        const momentum = f32x4.splat(layerNumber(layer, LayerWord.Momentum));
        follow(runningMean + column, mean, momentum);
        follow(runningVariance + column, f32x4.div(squares, f32x4.splat(<f32>(rows - 1))), momentum);
      }
    }
    const scale = f32x4.div(f32x4.splat(1), f32x4.sqrt(f32x4.add(variance, epsilon)));
    v128.store(layerWord(layer, LayerWord.Mean) + column, mean);
    v128.store(layerWord(layer, LayerWord.Scale) + column, scale);
    const factor = f32x4.mul(scale, v128.load(layerWord(layer, LayerWord.Weight) + column));
    const bias = v128.load(layerWord(layer, LayerWord.Bias) + column);
    let at = column;
    for (let row = paddedRows(rows); row > 0; --row) {
      v128.store(output + at, f32x4.add(f32x4.mul(f32x4.sub(v128.load(input + at), mean), factor), bias));
      at += stride;
    }
  }
}

/** dfactor = sum dy x', dbias = sum dy, dx = factor scale (dy - mean dy - x' mean(dy x')), x' the normalised input; in eval mode without the means. */
export function batchNormBackward(layer: usize, rows: u32, training: u32): void {
  const stride: usize = layerWord(layer, LayerWord.Stride) << 2;
  const input: usize = layerWord(layer, LayerWord.Input);
  const gradient: usize = layerWord(layer, LayerWord.OutputGradient);
  const inputGradient: usize = layerWord(layer, LayerWord.InputGradient);
  const zero = f32x4.splat(0);
  for (let column: usize = 0; column < stride; column += 16) {
    const mean = v128.load(layerWord(layer, LayerWord.Mean) + column);
    const scale = v128.load(layerWord(layer, LayerWord.Scale) + column);
    const sum = columnSum(gradient + column, stride, rows);
    const dot = columnDot(input + column, mean, gradient + column, zero, stride, rows);
    v128.store(layerWord(layer, LayerWord.BiasGradient) + column, sum);
    v128.store(layerWord(layer, LayerWord.WeightGradient) + column, f32x4.mul(dot, scale));
    if (!inputGradient) continue;
    const factor = f32x4.mul(scale, v128.load(layerWord(layer, LayerWord.Weight) + column));
    let level = zero,
      slope = zero;
    if (training) {
      const count = f32x4.splat(<f32>rows);
      level = f32x4.div(sum, count);
      slope = f32x4.div(f32x4.mul(f32x4.mul(dot, scale), scale), count);
    }
    let at = column;
    for (let row = paddedRows(rows); row > 0; --row) {
      const centred = f32x4.sub(v128.load(input + at), mean);
      const rest = f32x4.sub(f32x4.sub(v128.load(gradient + at), level), f32x4.mul(centred, slope));
      v128.store(inputGradient + at, f32x4.mul(rest, factor));
      at += stride;
    }
  }
}

/** running <- (1 - momentum) running + momentum value. */
function follow(running: usize, value: v128, momentum: v128): void {
  const kept = f32x4.mul(v128.load(running), f32x4.sub(f32x4.splat(1), momentum));
  v128.store(running, f32x4.add(kept, f32x4.mul(value, momentum)));
}
