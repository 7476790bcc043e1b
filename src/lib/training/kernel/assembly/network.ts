import { LayerKind, LayerWord, ProgramWord } from '../layout';
import { activationBackward, activationForward } from './activation';
import { batchNormBackward, batchNormForward } from './batchNorm';
import { denseBackward, denseForward } from './dense';
import { dropoutBackward, dropoutForward } from './dropout';
import { crossEntropy, meanSquaredError } from './loss';
import { noiseBackward, noiseForward } from './noise';
import { layerWord, programWord } from './record';
import { addSkippedGradient, residualBackward, residualForward } from './residual';
import { rowNormBackward, rowNormForward } from './rowNorm';

/** Bytes of a layer's record. */
const RECORD: usize = (<usize>LayerWord.Count) << 2;

/** All layers on the rows that stand in the batch; `chanceKeys` is the address of the step's keys. */
export function forward(program: usize, chanceKeys: usize): void {
  const rows = programWord(program, ProgramWord.Rows);
  const training = programWord(program, ProgramWord.Training);
  let layer: usize = programWord(program, ProgramWord.Layers);
  for (let left = programWord(program, ProgramWord.LayerCount); left > 0; --left) {
    const kind: LayerKind = layerWord(layer, LayerWord.Kind);
    if (kind == LayerKind.Dense) denseForward(layer, rows);
    else if (kind <= LayerKind.Sigmoid) activationForward(kind, layer, rows);
    else if (kind == LayerKind.BatchNorm) batchNormForward(layer, rows, training, programWord(program, ProgramWord.KeepsStatistics));
    else if (kind == LayerKind.Dropout && training)
      dropoutForward(layer, rows, chanceKeys + ((<usize>layerWord(layer, LayerWord.ChanceIndex)) << 3));
    else if (kind == LayerKind.Noise && training)
      noiseForward(layer, rows, chanceKeys + ((<usize>layerWord(layer, LayerWord.ChanceIndex)) << 3));
    else if (kind == LayerKind.LayerNorm || kind == LayerKind.RmsNorm) rowNormForward(kind, layer, rows);
    else if (kind == LayerKind.Residual) residualForward(layer, rows);
    else activationForward(kind, layer, rows);
    layer += RECORD;
  }
}

/** The batch's mean loss; leaves its gradient with respect to the last layer's outputs. */
export function loss(program: usize): f64 {
  const last = lastLayer(program);
  const outputs = layerWord(last, LayerWord.Output);
  const gradient = layerWord(last, LayerWord.OutputGradient);
  const units = layerWord(last, LayerWord.Units);
  const stride = layerWord(last, LayerWord.Stride);
  const rows = programWord(program, ProgramWord.Rows);
  if (programWord(program, ProgramWord.CrossEntropy)) return crossEntropy(program, outputs, gradient, units, stride, rows);
  return meanSquaredError(program, outputs, gradient, units, stride, rows);
}

/** Gradients of the loss with respect to every layer's inputs and parameters. */
export function backward(program: usize): void {
  const rows = programWord(program, ProgramWord.Rows);
  const training = programWord(program, ProgramWord.Training);
  let layer = lastLayer(program);
  for (let left = programWord(program, ProgramWord.LayerCount); left > 0; --left) {
    const kind: LayerKind = layerWord(layer, LayerWord.Kind);
    if (kind == LayerKind.Dense) denseBackward(program, layer, rows);
    else if (kind <= LayerKind.Sigmoid) activationBackward(kind, layer, rows);
    else if (kind == LayerKind.BatchNorm) batchNormBackward(layer, rows, training);
    else if (kind == LayerKind.Dropout && training) dropoutBackward(layer, rows);
    else if (kind == LayerKind.Noise && training) noiseBackward(layer, rows);
    else if (kind == LayerKind.LayerNorm || kind == LayerKind.RmsNorm) rowNormBackward(kind, layer, rows);
    else if (kind == LayerKind.Residual) residualBackward(layer, rows);
    else activationBackward(kind, layer, rows);
    if (layerWord(layer, LayerWord.AddedGradient)) addSkippedGradient(layer, rows);
    layer -= RECORD;
  }
}

function lastLayer(program: usize): usize {
  return programWord(program, ProgramWord.Layers) + (programWord(program, ProgramWord.LayerCount) - 1) * RECORD;
}
