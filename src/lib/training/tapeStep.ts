import type { Layer } from '../nn/network';
import { clipFactor } from '../nn/clipFactor';
import { updateParameter, type Progress } from '../nn/optimise';
import type { Loss, OptimiserSpec } from '../spec/spec';
import { meanLoss, tapeForward, type Pass } from './tapeForward';
import { assignValues, valuesOf, variableNamed, type TapeNetwork } from './tapeNetwork';
import { variableGrads, type Tensor } from './tensorflow';

export interface Batch {
  /** [rows, features] */
  inputs: Tensor;
  /** One-hot [rows, classes], or values [rows, 1]. */
  targets: Tensor;
}

/** One step of training: predict, compare, differentiate, go downhill. Returns the batch's mean loss. Call it in a `tidy`. */
export function tapeStep(network: TapeNetwork, batch: Batch, loss: Loss, optimiser: OptimiserSpec, pass: Pass, progress: Progress): number {
  const parameter = (name: string) => variableNamed(network, name);
  const { value, grads } = variableGrads(
    () =>
      meanLoss(
        loss,
        tapeForward(network.layers, batch.inputs, parameter, { ...pass, onBatchStatistics: followStatistics(network) }),
        batch.targets,
      ),
    network.trainable.map(({ variable }) => variable),
  );
  const gradients = network.trainable.map(({ variable }) => {
    const gradient = grads[variable.name];
    return gradient ? valuesOf(gradient) : new Float32Array(variable.size);
  });
  const factor = optimiser.clipNorm === undefined ? 1 : clipFactor(gradients, optimiser.clipNorm);
  network.trainable.forEach(({ variable, shape, memory }, i) => {
    const values = valuesOf(variable).slice();
    const gradient = (gradients[i] as Float32Array).map((slope) => slope * factor);
    updateParameter(optimiser, values, gradient, memory, progress, shape);
    assignValues(variable, values);
  });
  return valuesOf(value)[0] ?? NaN;
}

/** running <- (1 - momentum) running + momentum batch, where the batch's variance is the unbiased one. */
function followStatistics(network: TapeNetwork): Pass['onBatchStatistics'] {
  return ({ name: layerName, momentum }: Layer & { kind: 'batchNorm' }, mean, variance, rows) => {
    const follow = (name: string, batch: Float32Array, factor: number) => {
      const running = variableNamed(network, `${layerName}.${name}`);
      const followed = valuesOf(running).map((kept, i) => (1 - momentum) * kept + momentum * factor * (batch[i] ?? 0));
      assignValues(running, followed);
    };
    follow('running_mean', valuesOf(mean), 1);
    follow('running_var', valuesOf(variance), rows / (rows - 1));
  };
}
