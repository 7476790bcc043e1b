import { LayerKind, LayerWord, OptimiserKind, ProgramWord, ScalarWord } from '../layout';
import { clipGradients } from './clip';
import { muonStep } from './muon';
import { layerWord, programWord, scalar, scalarNumber } from './record';

/** One update of all parameters, and of their averages. */
export function update(program: usize, scalars: usize): void {
  const kind: OptimiserKind = programWord(program, ProgramWord.Optimiser);
  if (scalarNumber(scalars, ScalarWord.ClipNorm) != 0) clipGradients(program, scalars);
  if (kind == OptimiserKind.Sgd) sgdStep(program, scalars);
  else if (kind == OptimiserKind.Muon) updateByShape(program, scalars);
  else if (kind == OptimiserKind.Lion) lionStep(program, scalars);
  else adaptiveStep(program, scalars, kind == OptimiserKind.Adam, 0, (<usize>programWord(program, ProgramWord.ParameterCount)) << 2);
  if (scalarNumber(scalars, ScalarWord.AverageShare) != 0) average(program, scalars);
}

/** The weights of dense layers by Muon, the rest by Adam. */
function updateByShape(program: usize, scalars: usize): void {
  let layer: usize = programWord(program, ProgramWord.Layers);
  for (let left = programWord(program, ProgramWord.LayerCount); left > 0; --left) {
    const weight = layerWord(layer, LayerWord.Weight);
    if (weight && layerWord(layer, LayerWord.Kind) == LayerKind.Dense) muonStep(program, scalars, layer);
    else if (weight) updateRow(program, scalars, layer, weight);
    if (layerWord(layer, LayerWord.BiasGradient)) updateRow(program, scalars, layer, layerWord(layer, LayerWord.Bias));
    layer += (<usize>LayerWord.Count) << 2;
  }
}

function updateRow(program: usize, scalars: usize, layer: usize, row: usize): void {
  const from = row - programWord(program, ProgramWord.Parameters);
  adaptiveStep(program, scalars, true, from, from + ((<usize>layerWord(layer, LayerWord.Stride)) << 2));
}

/** Along the gradient, or a momentum of it. The order of operations here and below is that of PyTorch's single-tensor optimisers (torch/optim/*.py, 2.13). */
function sgdStep(program: usize, scalars: usize): void {
  const parameters: usize = programWord(program, ProgramWord.Parameters);
  const gradients: usize = programWord(program, ProgramWord.Gradients);
  const first: usize = programWord(program, ProgramWord.FirstState);
  const end: usize = (<usize>programWord(program, ProgramWord.ParameterCount)) << 2;
  const rate = scalar(scalars, ScalarWord.LearningRate);
  const decay = scalar(scalars, ScalarWord.WeightDecay);
  const keep = scalar(scalars, ScalarWord.Keep);
  const take = scalar(scalars, ScalarWord.Take);
  const fromDirection = scalar(scalars, ScalarWord.FromDirection);
  const fromState = scalar(scalars, ScalarWord.FromState);
  for (let at: usize = 0; at < end; at += 16) {
    const value = v128.load(parameters + at);
    const direction = f32x4.add(v128.load(gradients + at), f32x4.mul(value, decay));
    const state = f32x4.add(f32x4.mul(v128.load(first + at), keep), f32x4.mul(direction, take));
    v128.store(first + at, state);
    const step = f32x4.add(f32x4.mul(direction, fromDirection), f32x4.mul(state, fromState));
    v128.store(parameters + at, f32x4.sub(value, f32x4.mul(step, rate)));
  }
}

/** By RMSProp, Adagrad or Adam, of the parameters between two distances from the first, in bytes. */
function adaptiveStep(program: usize, scalars: usize, isAdam: bool, from: usize, end: usize): void {
  const parameters: usize = programWord(program, ProgramWord.Parameters);
  const gradients: usize = programWord(program, ProgramWord.Gradients);
  const first: usize = programWord(program, ProgramWord.FirstState);
  const second: usize = programWord(program, ProgramWord.SecondState);
  const rate = scalar(scalars, ScalarWord.LearningRate);
  const decay = scalar(scalars, ScalarWord.WeightDecay);
  const shrink = scalar(scalars, ScalarWord.Shrink);
  const keep = scalar(scalars, ScalarWord.Keep);
  const take = scalar(scalars, ScalarWord.Take);
  const fromDirection = scalar(scalars, ScalarWord.FromDirection);
  const fromState = scalar(scalars, ScalarWord.FromState);
  const keepSquare = scalar(scalars, ScalarWord.KeepSquare);
  const takeSquare = scalar(scalars, ScalarWord.TakeSquare);
  const correction = scalar(scalars, ScalarWord.SquareCorrection);
  const epsilon = scalar(scalars, ScalarWord.Epsilon);
  for (let at = from; at < end; at += 16) {
    let value = v128.load(parameters + at);
    const gradient = f32x4.add(v128.load(gradients + at), f32x4.mul(value, decay));
    const square = f32x4.add(f32x4.mul(v128.load(second + at), keepSquare), f32x4.mul(f32x4.mul(gradient, takeSquare), gradient));
    v128.store(second + at, square);
    const root = f32x4.add(f32x4.div(f32x4.sqrt(square), correction), epsilon);
    let state = v128.load(first + at);
    let direction: v128;
    if (isAdam) {
      value = f32x4.mul(value, shrink);
      state = f32x4.add(state, f32x4.mul(f32x4.sub(gradient, state), take));
      direction = f32x4.div(state, root);
    } else {
      direction = f32x4.div(gradient, root);
      state = f32x4.add(f32x4.mul(state, keep), f32x4.mul(direction, take));
      direction = f32x4.add(f32x4.mul(direction, fromDirection), f32x4.mul(state, fromState));
    }
    v128.store(first + at, state);
    v128.store(parameters + at, f32x4.sub(value, f32x4.mul(direction, rate)));
  }
}

/** By the sign of a momentum (Chen et al. 2023, algorithm 2). */
function lionStep(program: usize, scalars: usize): void {
  const parameters: usize = programWord(program, ProgramWord.Parameters);
  const gradients: usize = programWord(program, ProgramWord.Gradients);
  const first: usize = programWord(program, ProgramWord.FirstState);
  const end: usize = (<usize>programWord(program, ProgramWord.ParameterCount)) << 2;
  const rate = scalar(scalars, ScalarWord.LearningRate);
  const shrink = scalar(scalars, ScalarWord.Shrink);
  for (let at: usize = 0; at < end; at += 16) {
    const gradient = v128.load(gradients + at);
    const state = v128.load(first + at);
    const direction = sign4(mixed(state, ScalarWord.Keep, gradient, ScalarWord.Take, scalars));
    v128.store(first + at, mixed(state, ScalarWord.KeepSquare, gradient, ScalarWord.TakeSquare, scalars));
    v128.store(parameters + at, f32x4.sub(f32x4.mul(v128.load(parameters + at), shrink), f32x4.mul(direction, rate)));
  }
}

/** state keep + gradient take. */
function mixed(state: v128, keep: ScalarWord, gradient: v128, take: ScalarWord, scalars: usize): v128 {
  return f32x4.add(f32x4.mul(state, scalar(scalars, keep)), f32x4.mul(gradient, scalar(scalars, take)));
}

/** average <- average + share (parameter - average). */
function average(program: usize, scalars: usize): void {
  const share = scalar(scalars, ScalarWord.AverageShare);
  let parameter: usize = programWord(program, ProgramWord.Parameters);
  let averages: usize = programWord(program, ProgramWord.Averages);
  const end = parameter + ((<usize>programWord(program, ProgramWord.ParameterCount)) << 2);
  for (; parameter < end; parameter += 16, averages += 16) {
    const present = v128.load(averages);
    v128.store(averages, f32x4.add(present, f32x4.mul(f32x4.sub(v128.load(parameter), present), share)));
  }
}

/** -1, 0 or 1. */
function sign4(x: v128): v128 {
  const zero = f32x4.splat(0);
  const one = f32x4.splat(1);
  return f32x4.sub(v128.and(one, f32x4.gt(x, zero)), v128.and(one, f32x4.lt(x, zero)));
}
