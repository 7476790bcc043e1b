import { OptimiserKind, ProgramWord, ScalarWord } from '../layout';
import { programWord, scalar } from './record';

/** One update of all parameters. The order of operations is that of PyTorch's single-tensor optimisers (torch/optim/*.py, 2.13). */
export function update(program: usize, scalars: usize): void {
  const kind: OptimiserKind = programWord(program, ProgramWord.Optimiser);
  const end: usize = (<usize>programWord(program, ProgramWord.ParameterCount)) << 2;
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
  for (let at: usize = 0; at < end; at += 16) {
    let value = v128.load(parameters + at);
    const gradient = f32x4.add(v128.load(gradients + at), f32x4.mul(value, decay));
    let direction = gradient;
    if (kind != OptimiserKind.Sgd) {
      const square = f32x4.add(f32x4.mul(v128.load(second + at), keepSquare), f32x4.mul(f32x4.mul(gradient, takeSquare), gradient));
      v128.store(second + at, square);
      const root = f32x4.add(f32x4.div(f32x4.sqrt(square), correction), epsilon);
      if (kind == OptimiserKind.Adam) {
        value = f32x4.mul(value, shrink);
        const state = v128.load(first + at);
        direction = f32x4.add(state, f32x4.mul(f32x4.sub(gradient, state), take));
        v128.store(first + at, direction);
      }
      direction = f32x4.div(direction, root);
    }
    if (kind != OptimiserKind.Adam) {
      const state = f32x4.add(f32x4.mul(v128.load(first + at), keep), f32x4.mul(direction, take));
      v128.store(first + at, state);
      direction = f32x4.add(f32x4.mul(direction, fromDirection), f32x4.mul(state, fromState));
    }
    v128.store(parameters + at, f32x4.sub(value, f32x4.mul(direction, rate)));
  }
}
