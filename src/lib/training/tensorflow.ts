/**
 * The part of TensorFlow.js that a worker carries: its engine with the tape, the cpu backend, and the kernels and gradients that
 * the tape trainer meets. Deep imports keep the rest out of the bundle. The transcendental kernels are our own: TensorFlow.js calls
 * Math.exp and its kin, whose last bits differ between engines.
 */
import '@tensorflow/tfjs-core/dist/base_side_effects';
import { env } from '@tensorflow/tfjs-core/dist/environment';
import { ENGINE } from '@tensorflow/tfjs-core/dist/engine';
import { registerGradient, registerKernel, type KernelConfig } from '@tensorflow/tfjs-core/dist/kernel_registry';
import { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu/dist/backend_cpu';
import { addConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Add';
import { batchMatMulConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/BatchMatMul';
import { castConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Cast';
import { greaterConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Greater';
import { identityConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Identity';
import { leakyReluConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/LeakyRelu';
import { maxConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Max';
import { multiplyConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Multiply';
import { negConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Neg';
import { realDivConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/RealDiv';
import { reluConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Relu';
import { reshapeConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Reshape';
import { selectConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Select';
import { sqrtConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Sqrt';
import { squareConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Square';
import { stepConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Step';
import { subConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Sub';
import { sumConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Sum';
import { unaryKernelFunc } from '@tensorflow/tfjs-backend-cpu/dist/utils/unary_utils';
import { addGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Add_grad';
import { batchMatMulGradConfig } from '@tensorflow/tfjs-core/dist/gradients/BatchMatMul_grad';
import { castGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Cast_grad';
import { divGradConfig } from '@tensorflow/tfjs-core/dist/gradients/RealDiv_grad';
import { identityGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Identity_grad';
import { leakyReluGradConfig } from '@tensorflow/tfjs-core/dist/gradients/LeakyRelu_grad';
import { multiplyGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Multiply_grad';
import { reluGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Relu_grad';
import { reshapeGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Reshape_grad';
import { sigmoidGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Sigmoid_grad';
import { sqrtGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Sqrt_grad';
import { squareGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Square_grad';
import { subGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Sub_grad';
import { sumGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Sum_grad';
import { tanhGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Tanh_grad';
import { exponential, hyperbolicTangent, logarithm, sigmoid as logistic } from '../math/portable';

export { memory } from '@tensorflow/tfjs-core/dist/globals';
export { valueAndGrads, variableGrads } from '@tensorflow/tfjs-core/dist/gradients';
export { add } from '@tensorflow/tfjs-core/dist/ops/add';
export { div } from '@tensorflow/tfjs-core/dist/ops/div';
export { leakyRelu } from '@tensorflow/tfjs-core/dist/ops/leaky_relu';
export { logSoftmax } from '@tensorflow/tfjs-core/dist/ops/log_softmax';
export { matMul } from '@tensorflow/tfjs-core/dist/ops/mat_mul';
export { mul } from '@tensorflow/tfjs-core/dist/ops/mul';
export { relu } from '@tensorflow/tfjs-core/dist/ops/relu';
export { sigmoid } from '@tensorflow/tfjs-core/dist/ops/sigmoid';
export { sqrt } from '@tensorflow/tfjs-core/dist/ops/sqrt';
export { square } from '@tensorflow/tfjs-core/dist/ops/square';
export { sub } from '@tensorflow/tfjs-core/dist/ops/sub';
export { sum } from '@tensorflow/tfjs-core/dist/ops/sum';
export { tanh } from '@tensorflow/tfjs-core/dist/ops/tanh';
export { tensor } from '@tensorflow/tfjs-core/dist/ops/tensor';
export { variable } from '@tensorflow/tfjs-core/dist/ops/variable';
export type { Scalar, Tensor, Variable } from '@tensorflow/tfjs-core/dist/tensor';

const BACKEND = 'cpu';

const portableKernel = (kernelName: string, operation: (x: number) => number): KernelConfig => ({
  kernelName,
  backendName: BACKEND,
  kernelFunc: unaryKernelFunc(kernelName, operation),
});

ENGINE.registerBackend(BACKEND, () => new MathBackendCPU());

const kernels: KernelConfig[] = [
  addConfig,
  batchMatMulConfig,
  castConfig,
  greaterConfig,
  identityConfig,
  leakyReluConfig,
  maxConfig,
  multiplyConfig,
  negConfig,
  realDivConfig,
  reluConfig,
  reshapeConfig,
  selectConfig,
  sqrtConfig,
  squareConfig,
  stepConfig,
  subConfig,
  sumConfig,
  portableKernel('Exp', exponential),
  portableKernel('Log', logarithm),
  portableKernel('Sigmoid', logistic),
  portableKernel('Tanh', hyperbolicTangent),
];
kernels.forEach(registerKernel);

[
  addGradConfig,
  batchMatMulGradConfig,
  castGradConfig,
  divGradConfig,
  identityGradConfig,
  leakyReluGradConfig,
  multiplyGradConfig,
  reluGradConfig,
  reshapeGradConfig,
  sigmoidGradConfig,
  sqrtGradConfig,
  squareGradConfig,
  subGradConfig,
  sumGradConfig,
  tanhGradConfig,
].forEach(registerGradient);

// No advice on the console, no checks of what the types have checked.
env().set('PROD', true);

/** What `compute` returns, with every tensor that it made along the way freed; variables stay. */
export function tidy<Result>(compute: () => Result): Result {
  ENGINE.startScope();
  try {
    return compute();
  } finally {
    ENGINE.endScope();
  }
}
