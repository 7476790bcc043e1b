import { KERNEL_BASE64 } from './kernelBytes.generated';
import { FIRST_ADDRESS } from './memoryPlan';

const PAGE_BYTES = 65536;

/** The kernel with a memory of its own. `program` is the address of a record laid out as `ProgramWord` says. */
export interface KernelInstance {
  readonly memory: WebAssembly.Memory;
  /** As many updates as the program has batches. */
  train(program: number): void;
  /** Forward only, on the rows that stand in the batch. */
  forward(program: number): void;
  /** Forward and backward on the rows that stand in the batch; the mean loss. */
  differentiate(program: number): number;
}

let compiled: WebAssembly.Module | undefined;

/** The largest that was given back. An engine frees a memory late, and a sweep would pile up one a run. */
let spare: KernelInstance | undefined;

/** Whether this engine runs the kernel: it needs WebAssembly with 128-bit SIMD. */
export function supportsKernel(): boolean {
  return typeof WebAssembly === 'object' && WebAssembly.validate(kernelBytes());
}

/** Its memory is zero from `FIRST_ADDRESS` on, and at least as large as asked for from the start: growing it would detach every view. */
export function instantiateKernel(bytes: number): KernelInstance {
  if (spare && spare.memory.buffer.byteLength >= bytes) {
    const again = spare;
    spare = undefined;
    new Uint8Array(again.memory.buffer).fill(0, FIRST_ADDRESS);
    return again;
  }
  compiled ??= new WebAssembly.Module(kernelBytes());
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE_BYTES), maximum: Math.ceil(bytes / PAGE_BYTES) });
  const { exports } = new WebAssembly.Instance(compiled, { env: { memory } });
  if (!isKernel(exports)) throw new Error('The kernel lacks an export.');
  const { train, forward, differentiate } = exports;
  return { memory, train, forward, differentiate };
}

/** For the next who needs one. Its memory is not to be read any more: whoever does finds no numbers. */
export function giveBackKernel(kernel: KernelInstance): void {
  new Float32Array(kernel.memory.buffer, FIRST_ADDRESS).fill(NaN);
  if (!spare || spare.memory.buffer.byteLength < kernel.memory.buffer.byteLength) spare = kernel;
}

function isKernel(exports: object): exports is Omit<KernelInstance, 'memory'> {
  return ['train', 'forward', 'differentiate'].every((name) => name in exports);
}

function kernelBytes(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(KERNEL_BASE64), (character) => character.charCodeAt(0));
}
