import { ENGINE } from '@tensorflow/tfjs-core/dist/engine';
import { registerKernel, type NamedAttrMap } from '@tensorflow/tfjs-core/dist/kernel_registry';
import type { Variable } from '@tensorflow/tfjs-core/dist/tensor';
import type { DataId } from '@tensorflow/tfjs-core/dist/tensor_info';
import '../tensorflow';
import type { KernelNetwork } from './kernelNetwork';

const KERNEL_NAME = 'FusedTrainingStep';

/** Networks by the tensor that views their parameters. */
const networks = new WeakMap<DataId, KernelNetwork>();

interface FusedStepAttributes {
  rows: number;
  batches: number;
  optimiserKind: number;
}

/** A whole training step is one TensorFlow.js kernel: its input is the parameters' tensor, which it updates in place, its output the losses. */
registerKernel({
  kernelName: KERNEL_NAME,
  backendName: 'cpu',
  kernelFunc: ({ inputs, attrs, backend }) => {
    const network = inputs['parameters'] && networks.get(inputs['parameters'].dataId);
    if (!network) throw new Error('The tensor is not the parameters of a kernel network.');
    const { rows, batches, optimiserKind } = attrs as unknown as FusedStepAttributes;
    const losses = network.train(rows, batches, optimiserKind);
    const { write } = backend as { write(values: Float32Array, shape: number[], dtype: 'float32'): DataId };
    return { dataId: write.call(backend, losses, [batches], 'float32'), shape: [batches], dtype: 'float32' };
  },
});

/** Lets `fusedStep` find the network by the variable that views its parameters. */
export function offerNetwork(parameters: Variable, network: KernelNetwork): void {
  networks.set(parameters.dataId, network);
}

/** The batches' mean losses. */
export function fusedStep(parameters: Variable, attributes: FusedStepAttributes): Float32Array {
  const losses = ENGINE.runKernel(KERNEL_NAME, { parameters }, attributes as unknown as NamedAttrMap);
  if (Array.isArray(losses)) throw new Error('A step has one tensor of losses.');
  const values = losses.dataSync<'float32'>();
  losses.dispose();
  return values;
}
