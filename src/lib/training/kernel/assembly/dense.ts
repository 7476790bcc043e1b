import { LayerWord, ProgramWord } from '../layout';
import { columnSum } from './columns';
import { multiply } from './product';
import { layerWord, paddedRows, programWord } from './record';
import { transpose } from './transpose';
import { multiplyTransposed } from './transposedProduct';

/** Z = X W + b, W of shape [inputs, outputs]. */
export function denseForward(layer: usize, rows: u32): void {
  const stride = layerWord(layer, LayerWord.Stride);
  const inputStride = layerWord(layer, LayerWord.InputStride) << 2;
  multiply(
    layerWord(layer, LayerWord.Output),
    stride << 2,
    layerWord(layer, LayerWord.Input),
    inputStride,
    layerWord(layer, LayerWord.Weight),
    stride << 2,
    layerWord(layer, LayerWord.Bias),
    paddedRows(rows),
    stride,
    evenUp(layerWord(layer, LayerWord.InputUnits)),
  );
}

/** dW = X^T dZ, db = sum over rows of dZ, dX = dZ W^T. */
export function denseBackward(program: usize, layer: usize, rows: u32): void {
  const stride = layerWord(layer, LayerWord.Stride);
  const inputStride = layerWord(layer, LayerWord.InputStride);
  const gradient = layerWord(layer, LayerWord.OutputGradient);
  multiplyTransposed(
    layerWord(layer, LayerWord.WeightGradient),
    stride << 2,
    layerWord(layer, LayerWord.Input),
    inputStride << 2,
    gradient,
    stride << 2,
    inputStride,
    stride,
    rows,
  );
  const biasGradient = layerWord(layer, LayerWord.BiasGradient);
  if (biasGradient) {
    for (let column: usize = 0; column < (<usize>stride) << 2; column += 16) {
      v128.store(biasGradient + column, columnSum(gradient + column, stride << 2, rows));
    }
  }
  const inputGradient = layerWord(layer, LayerWord.InputGradient);
  if (inputGradient) {
    const transposed = programWord(program, ProgramWord.Transposed);
    transpose(transposed, inputStride << 2, layerWord(layer, LayerWord.Weight), stride << 2, inputStride, stride);
    multiply(
      inputGradient,
      inputStride << 2,
      gradient,
      stride << 2,
      transposed,
      inputStride << 2,
      programWord(program, ProgramWord.Zeros),
      paddedRows(rows),
      inputStride,
      evenUp(layerWord(layer, LayerWord.Units)),
    );
  }
}

function evenUp(count: u32): u32 {
  return (count + 1) & ~1;
}
