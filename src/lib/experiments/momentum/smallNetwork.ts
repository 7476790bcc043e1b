import type { MomentumSettings } from '../../nn/momentumStep';
import type { DataSpec, LayerSpec, RunSpec } from '../../spec/spec';

/** 'curve': a noisy sine and the squared error; the others: two classes in the plane and the cross-entropy. */
export type SmallTask = 'curve' | 'moons' | 'spirals';

export interface SmallNetworkSettings extends MomentumSettings {
  seed: number;
  task: SmallTask;
  /** Units of each of the two hidden layers. */
  width: number;
  steps: number;
  record: RunSpec['record'];
}

const DATA: Readonly<Record<SmallTask, DataSpec>> = {
  curve: { kind: 'regression', points: 30, noise: 0.1 },
  moons: { kind: 'moons', points: 60, noise: 0.15 },
  spirals: { kind: 'spirals', points: 80, noise: 0.03, arms: 2 },
};

/** A tanh network with two hidden layers, small enough for its whole Hessian, trained on all points at every step. */
export function smallNetwork({ seed, task, width, learningRate, momentum, steps, record }: SmallNetworkSettings): RunSpec {
  const hidden: LayerSpec[] = [
    { kind: 'dense', units: width },
    { kind: 'activation', activation: 'tanh' },
  ];
  return {
    seed,
    data: DATA[task],
    layers: [...hidden, ...hidden, { kind: 'dense', units: task === 'curve' ? 1 : 2 }],
    loss: task === 'curve' ? 'meanSquaredError' : 'crossEntropy',
    optimiser: { kind: 'sgd', learningRate, momentum },
    batchSize: 'full',
    steps,
    record,
  };
}
