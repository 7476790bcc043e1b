import { ProgramWord } from '../layout';
import { exp4, log4 } from './exponential';
import { lanesBelow, sumOfLanes } from './lanes';
import { programWord } from './record';

/** Mean of (output - target)^2 over all elements; its gradient replaces what stands at `gradient`. */
export function meanSquaredError(program: usize, outputs: usize, gradient: usize, units: u32, stride: u32, rows: u32): f64 {
  const count = <f64>rows * <f64>units;
  const factor = f32x4.splat(<f32>(2 / count));
  const end = outputs + ((<usize>(rows * stride)) << 2);
  let target: usize = programWord(program, ProgramWord.Targets);
  let low = f64x2.splat(0),
    high = low;
  for (; outputs < end; outputs += 16, target += 16, gradient += 16) {
    const difference = f32x4.sub(v128.load(outputs), v128.load(target));
    v128.store(gradient, f32x4.mul(difference, factor));
    const square = f32x4.mul(difference, difference);
    low = f64x2.add(low, f64x2.promote_low_f32x4(square));
    high = f64x2.add(high, f64x2.promote_low_f32x4(v128.shuffle<f64>(square, square, 1, 1)));
  }
  low = f64x2.add(low, high);
  return (f64x2.extract_lane(low, 0) + f64x2.extract_lane(low, 1)) / count;
}

/** Mean over the rows of log(sum_j e^(z_j)) - z_target, and its gradient (softmax(z) - onehot(target)) / rows; four rows at a time. */
export function crossEntropy(program: usize, logits: usize, gradient: usize, units: u32, stride: u32, rows: u32): f64 {
  const bytes: usize = stride << 2;
  const scale = f32x4.splat(1 / <f32>rows);
  let target: usize = programWord(program, ProgramWord.Targets);
  let total: f64 = 0;
  for (let row: u32 = 0; row < rows; row += 4) {
    let largest = f32x4.splat(0),
      sums = largest,
      chosen = largest;
    for (let lane: u32 = 0; lane < 4; ++lane) {
      const z = logits + lane * bytes;
      const isLane = i32x4.eq(i32x4(0, 1, 2, 3), i32x4.splat(lane));
      const top = largestOf(z, units);
      largest = v128.bitselect(top, largest, isLane);
      sums = v128.bitselect(exponentials(gradient + lane * bytes, z, top, units), sums, isLane);
      chosen = v128.bitselect(v128.load32_splat(z + ((<usize>load<u32>(target + (lane << 2))) << 2)), chosen, isLane);
    }
    const losses = f32x4.sub(log4(sums), f32x4.sub(chosen, largest));
    const factors = f32x4.div(scale, sums);
    for (let lane: u32 = 0; lane < 4; ++lane) {
      const isLane = i32x4.eq(i32x4(0, 1, 2, 3), i32x4.splat(lane));
      if (row + lane < rows) total += sumOfLanes(v128.and(losses, isLane));
      const factor = f32x4.splat(sumOfLanes(v128.and(factors, isLane)));
      for (let at = gradient; at < gradient + bytes; at += 16) v128.store(at, f32x4.mul(v128.load(at), factor));
      const at = gradient + ((<usize>load<u32>(target + (lane << 2))) << 2);
      store<f32>(at, load<f32>(at) - 1 / <f32>rows);
      gradient += bytes;
    }
    logits += 4 * bytes;
    target += 16;
  }
  return total / <f64>rows;
}

/** The largest of `units` numbers, in every lane. */
function largestOf(z: usize, units: u32): v128 {
  let largest = f32x4.splat(-Infinity);
  for (let column: u32 = 0; column < units; column += 4) {
    largest = f32x4.pmax(largest, v128.bitselect(v128.load(z + ((<usize>column) << 2)), largest, lanesBelow(units - column)));
  }
  largest = f32x4.pmax(largest, v128.shuffle<f32>(largest, largest, 2, 3, 0, 1));
  return f32x4.pmax(largest, v128.shuffle<f32>(largest, largest, 1, 0, 3, 2));
}

/** Writes e^(z - largest), zeros in the padding; their sum in every lane. */
function exponentials(to: usize, z: usize, largest: v128, units: u32): v128 {
  let sum = f32x4.splat(0);
  for (let column: u32 = 0; column < units; column += 4) {
    const offset = (<usize>column) << 2;
    const value = v128.and(exp4(f32x4.sub(v128.load(z + offset), largest)), lanesBelow(units - column));
    v128.store(to + offset, value);
    sum = f32x4.add(sum, value);
  }
  sum = f32x4.add(sum, v128.shuffle<f32>(sum, sum, 2, 3, 0, 1));
  return f32x4.add(sum, v128.shuffle<f32>(sum, sum, 1, 0, 3, 2));
}
