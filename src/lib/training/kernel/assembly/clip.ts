import { ProgramWord, ScalarWord } from '../layout';
import { programWord, scalarNumber } from './record';

/** As in PyTorch, so that a norm of nought divides nothing. */
const TO_THE_NORM: f64 = 1e-6;

/** Shortens the gradient of all parameters together to `ClipNorm` if it is longer: torch.nn.utils.clip_grad_norm_. */
export function clipGradients(program: usize, scalars: usize): void {
  const clipNorm = scalarNumber(scalars, ScalarWord.ClipNorm);
  const gradients: usize = programWord(program, ProgramWord.Gradients);
  const end = gradients + ((<usize>programWord(program, ProgramWord.ParameterCount)) << 2);
  const factor = <f64>clipNorm / (sqrt<f64>(squareSum(gradients, end)) + TO_THE_NORM);
  if (factor < 1) multiplyBy(<f32>factor, gradients, end);
}

/** Sum of the squares of float32 numbers, in float64. */
export function squareSum(from: usize, end: usize): f64 {
  let low = f64x2.splat(0),
    high = low;
  for (; from < end; from += 16) {
    const value = v128.load(from);
    const square = f32x4.mul(value, value);
    low = f64x2.add(low, f64x2.promote_low_f32x4(square));
    high = f64x2.add(high, f64x2.promote_low_f32x4(v128.shuffle<f64>(square, square, 1, 1)));
  }
  low = f64x2.add(low, high);
  return f64x2.extract_lane(low, 0) + f64x2.extract_lane(low, 1);
}

export function multiplyBy(factor: f32, from: usize, end: usize): void {
  const all = f32x4.splat(factor);
  for (; from < end; from += 16) v128.store(from, f32x4.mul(v128.load(from), all));
}
