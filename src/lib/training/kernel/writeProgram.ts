import type { Activation } from '../../spec/spec';
import type { Layer } from '../../nn/network';
import { maskThreshold } from '../../spec/streams';
import { LayerKind, LayerWord, ProgramWord } from './layout';
import type { Block, LayerPlan, MemoryPlan } from './memoryPlan';

const WORD = 4;

const ACTIVATIONS: Record<Activation, LayerKind> = {
  identity: LayerKind.Identity,
  relu: LayerKind.Relu,
  leakyRelu: LayerKind.LeakyRelu,
  tanh: LayerKind.Tanh,
  sigmoid: LayerKind.Sigmoid,
};

/** Writes what does not change during a run: where everything lies, and the layers. */
export function writeProgram(memory: ArrayBuffer, plan: MemoryPlan): void {
  const words = new Uint32Array(memory, plan.program.at, ProgramWord.Count);
  const addresses: [ProgramWord, Block][] = [
    [ProgramWord.Layers, plan.records],
    [ProgramWord.DataInputs, plan.dataInputs],
    [ProgramWord.DataTargets, plan.dataTargets],
    [ProgramWord.RowIndices, plan.rowIndices],
    [ProgramWord.Inputs, plan.inputs],
    [ProgramWord.Targets, plan.targets],
    [ProgramWord.Losses, plan.losses],
    [ProgramWord.Parameters, plan.parameters],
    [ProgramWord.Gradients, plan.gradients],
    [ProgramWord.FirstState, plan.firstState],
    [ProgramWord.SecondState, plan.secondState],
    [ProgramWord.Averages, plan.averages],
    [ProgramWord.Scalars, plan.scalars],
    [ProgramWord.ChanceKeys, plan.chanceKeys],
    [ProgramWord.Transposed, plan.transposed],
    [ProgramWord.Zeros, plan.zeros],
    [ProgramWord.Squares, plan.squares],
  ];
  for (const [word, { at }] of addresses) words[word] = at;
  words[ProgramWord.LayerCount] = plan.layers.length;
  words[ProgramWord.CrossEntropy] = plan.loss === 'crossEntropy' ? 1 : 0;
  words[ProgramWord.InputStride] = plan.inputs.stride;
  words[ProgramWord.TargetStride] = plan.targets.stride;
  words[ProgramWord.ParameterCount] = plan.parameters.words;
  words[ProgramWord.ChanceCount] = plan.chance.length;
  plan.layers.forEach((_, i) => writeLayer(memory, plan, i));
}

function writeLayer(memory: ArrayBuffer, plan: MemoryPlan, index: number): void {
  const layerPlan = plan.layers[index];
  if (!layerPlan) throw new RangeError(`there is no layer ${index}`);
  const { layer, input, output, outputGradient, inputGradient } = layerPlan;
  const { words, numbers } = layerRecord(memory, plan, index);
  words[LayerWord.Kind] = layerKind(layer);
  words[LayerWord.Units] = output.columns;
  words[LayerWord.Stride] = output.stride;
  words[LayerWord.InputUnits] = input.columns;
  words[LayerWord.InputStride] = input.stride;
  words[LayerWord.Input] = input.at;
  words[LayerWord.Output] = output.at;
  words[LayerWord.InputGradient] = inputGradient?.at ?? 0;
  words[LayerWord.OutputGradient] = outputGradient.at;
  words[LayerWord.AddedGradient] = layerPlan.addedGradient?.at ?? 0;
  words[LayerWord.Skip] = layerPlan.skip?.at ?? 0;
  writeParameterAddresses(words, plan, layerPlan);
  if (layer.kind === 'activation') numbers[LayerWord.Constant] = layer.negativeSlope;
  if (layer.kind === 'residual') numbers[LayerWord.Constant] = layer.scale;
  if (layer.kind === 'batchNorm' || layer.kind === 'layerNorm' || layer.kind === 'rmsNorm') numbers[LayerWord.Constant] = layer.epsilon;
  if (layer.kind === 'batchNorm') numbers[LayerWord.Momentum] = layer.momentum;
  if (layer.kind === 'noise') {
    numbers[LayerWord.Constant] = layer.scale;
    numbers[LayerWord.Shift] = layer.shift;
  }
  if (layer.kind === 'dropout') {
    words[LayerWord.DropBelow] = maskThreshold(layer.p);
    numbers[LayerWord.Constant] = 1 / (1 - layer.p);
  }
  words[LayerWord.ChanceIndex] = Math.max(
    0,
    plan.chance.findIndex((chance) => chance.index === layer.index),
  );
}

function writeParameterAddresses(words: Uint32Array, plan: MemoryPlan, layerPlan: LayerPlan): void {
  const { layer, weight, bias } = layerPlan;
  const gradientOf = (block: Block | undefined) => (block ? block.at - plan.parameters.at + plan.gradients.at : 0);
  words[LayerWord.Weight] = weight?.at ?? 0;
  words[LayerWord.WeightGradient] = gradientOf(weight);
  words[LayerWord.Bias] = bias?.at ?? plan.zeros.at;
  words[LayerWord.BiasGradient] = layer.kind === 'dense' && !layer.bias ? 0 : gradientOf(bias);
  words[LayerWord.RunningMean] = layerPlan.runningMean?.at ?? 0;
  words[LayerWord.RunningVariance] = layerPlan.runningVariance?.at ?? 0;
  words[LayerWord.Mean] = layerPlan.mean?.at ?? 0;
  words[LayerWord.Scale] = layerPlan.scale?.at ?? 0;
  words[LayerWord.Mask] = layerPlan.mask?.at ?? 0;
}

function layerRecord(memory: ArrayBuffer, { records }: MemoryPlan, index: number): { words: Uint32Array; numbers: Float32Array } {
  const at = records.at + index * LayerWord.Count * WORD;
  return { words: new Uint32Array(memory, at, LayerWord.Count), numbers: new Float32Array(memory, at, LayerWord.Count) };
}

function layerKind(layer: Layer): LayerKind {
  switch (layer.kind) {
    case 'dense':
      return LayerKind.Dense;
    case 'activation':
      return ACTIVATIONS[layer.activation];
    case 'dropout':
      return LayerKind.Dropout;
    case 'batchNorm':
      return LayerKind.BatchNorm;
    case 'noise':
      return LayerKind.Noise;
    case 'layerNorm':
      return LayerKind.LayerNorm;
    case 'rmsNorm':
      return LayerKind.RmsNorm;
    case 'residual':
      return LayerKind.Residual;
  }
}
