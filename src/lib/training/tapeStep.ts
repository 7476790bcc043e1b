import type { Layer } from '../nn/network';
import { updateParameter, type Progress } from '../nn/optimise';
import type { Loss, OptimiserSpec } from '../spec/spec';
import { meanLoss, tapeForward, type Pass } from './tapeForward';
import { assignValues, valuesOf, variableNamed, type TapeNetwork } from './tapeNetwork';
import { variableGrads, type Tensor } from './tensorflow';

export interface Batch {
  inputs: Tensor;
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
  for (const { variable, memory } of network.trainable) {
    const gradient = grads[variable.name];
    if (!gradient) continue;
    const values = valuesOf(variable).slice();
    updateParameter(optimiser, values, valuesOf(gradient), memory, progress);
    assignValues(variable, values);
  }
  return valuesOf(value)[0] ?? NaN;
}

/** running <- (1 - momentum) running + momentum batch, where the batch's variance is the unbiased one. */
function followStatistics(network: TapeNetwork): Pass['onBatchStatistics'] {
  return ({ index, momentum }: Layer & { kind: 'batchNorm' }, mean, variance, rows) => {
    const follow = (name: string, batch: Float32Array, factor: number) => {
      const running = variableNamed(network, `${index}.${name}`);
      const followed = valuesOf(running).map((kept, i) => (1 - momentum) * kept + momentum * factor * (batch[i] ?? 0));
      assignValues(running, followed);
    };
    follow('running_mean', valuesOf(mean), 1);
    follow('running_var', valuesOf(variance), rows / (rows - 1));
  };
}
