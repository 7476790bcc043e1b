import { LayerWord, ProgramWord, ScalarWord } from '../layout';
import { multiplyBy, squareSum } from './clip';
import { multiply } from './product';
import { layerWord, programWord, scalar } from './record';
import { transpose } from './transpose';
import { multiplyTransposed } from './transposedProduct';

/** As in torch/optim/_muon.py, 2.13. */
const STEPS = 5;
const A: f32 = 3.4445;
const B: f32 = -4.775;
const C: f32 = 2.0315;
const LEAST_NORM: f64 = 1e-7;

/** One update of a dense layer's weight [inputs, units] by Muon. Its gradient is lost. */
export function muonStep(program: usize, scalars: usize, layer: usize): void {
  const height = layerWord(layer, LayerWord.InputStride);
  const width = layerWord(layer, LayerWord.Stride);
  const bytes: usize = (height * width) << 2;
  const weight: usize = layerWord(layer, LayerWord.Weight);
  const gradient: usize = layerWord(layer, LayerWord.WeightGradient);
  const state = weight - programWord(program, ProgramWord.Parameters) + programWord(program, ProgramWord.FirstState);
  const take = scalar(scalars, ScalarWord.MuonTake);
  const blend = scalar(scalars, ScalarWord.MuonBlend);
  for (let at: usize = 0; at < bytes; at += 16) {
    const slope = v128.load(gradient + at);
    let velocity = v128.load(state + at);
    velocity = f32x4.add(velocity, f32x4.mul(f32x4.sub(slope, velocity), take));
    v128.store(state + at, velocity);
    v128.store(gradient + at, f32x4.add(slope, f32x4.mul(f32x4.sub(velocity, slope), blend)));
  }
  const direction = orthogonalised(program, gradient, height, width);
  const shape = sqrt<f32>(max<f32>(1, <f32>layerWord(layer, LayerWord.Units) / <f32>layerWord(layer, LayerWord.InputUnits)));
  const rate = f32x4.mul(scalar(scalars, ScalarWord.MuonRate), f32x4.splat(shape));
  const shrink = scalar(scalars, ScalarWord.MuonShrink);
  for (let at: usize = 0; at < bytes; at += 16) {
    v128.store(weight + at, f32x4.sub(f32x4.mul(v128.load(weight + at), shrink), f32x4.mul(v128.load(direction + at), rate)));
  }
}

/**
 * Where the matrix [height, width] stands with its singular values near 1: X <- X (a + b X'X + c (X'X)^2) from the matrix over its norm, which
 * stands on its longer side so that the squares are small. The matrix at `x` is overwritten, and so is the room for a transposed one.
 */
function orthogonalised(program: usize, x: usize, height: u32, width: u32): usize {
  const bytes: usize = (height * width) << 2;
  multiplyBy(<f32>(1 / max<f64>(sqrt<f64>(squareSum(x, x + bytes)), LEAST_NORM)), x, x + bytes);
  const isTall = height >= width;
  const longer = max(height, width),
    side = min(height, width);
  const zeros = programWord(program, ProgramWord.Zeros);
  const stride: usize = side << 2;
  const gram: usize = programWord(program, ProgramWord.Squares);
  const polynomial = gram + side * stride;
  let other: usize = programWord(program, ProgramWord.Transposed);
  if (!isTall) {
    transpose(other, stride, x, (<usize>width) << 2, height, width);
    const from = x;
    x = other;
    other = from;
  }
  for (let step = 0; step < STEPS; ++step) {
    multiplyTransposed(gram, stride, x, stride, x, stride, side, side, longer);
    multiply(polynomial, stride, gram, stride, gram, stride, zeros, side, side, side);
    for (let at: usize = 0; at < side * stride; at += 16) {
      const linear = f32x4.mul(v128.load(gram + at), f32x4.splat(B));
      v128.store(polynomial + at, f32x4.add(linear, f32x4.mul(v128.load(polynomial + at), f32x4.splat(C))));
    }
    for (let at: usize = 0; at < side * stride; at += stride + 4) store<f32>(polynomial + at, load<f32>(polynomial + at) + A);
    multiply(other, stride, x, stride, polynomial, stride, zeros, longer, side, side);
    const from = x;
    x = other;
    other = from;
  }
  if (isTall) return x;
  transpose(other, (<usize>width) << 2, x, stride, width, height);
  return other;
}
