import { KERNEL_BASE64 } from './kernelBytes.generated';

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

/** Whether this engine runs the kernel: it needs WebAssembly with 128-bit SIMD. */
export function supportsKernel(): boolean {
  return typeof WebAssembly === 'object' && WebAssembly.validate(kernelBytes());
}

/** Its memory is as large as asked for from the start: growing it would detach every view. */
export function instantiateKernel(bytes: number): KernelInstance {
  compiled ??= new WebAssembly.Module(kernelBytes());
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE_BYTES), maximum: Math.ceil(bytes / PAGE_BYTES) });
  const { exports } = new WebAssembly.Instance(compiled, { env: { memory } });
  if (!isKernel(exports)) throw new Error('The kernel lacks an export.');
  const { train, forward, differentiate } = exports;
  return { memory, train, forward, differentiate };
}

function isKernel(exports: object): exports is Omit<KernelInstance, 'memory'> {
  return ['train', 'forward', 'differentiate'].every((name) => name in exports);
}

function kernelBytes(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(KERNEL_BASE64), (character) => character.charCodeAt(0));
}
