import { store4 } from './rowsOfVectors';

/** target = source^T for a matrix of `height` x `width` numbers, both multiples of four. */
export function transpose(target: usize, targetStride: usize, source: usize, sourceStride: usize, height: u32, width: u32): void {
  for (let i: usize = 0; i < height; i += 4) {
    for (let j: usize = 0; j < width; j += 4) {
      let from = source + i * sourceStride + (j << 2);
      const r0 = v128.load(from);
      from += sourceStride;
      const r1 = v128.load(from);
      from += sourceStride;
      const r2 = v128.load(from);
      from += sourceStride;
      const r3 = v128.load(from);
      const low01 = v128.shuffle<f32>(r0, r1, 0, 4, 1, 5),
        high01 = v128.shuffle<f32>(r0, r1, 2, 6, 3, 7);
      const low23 = v128.shuffle<f32>(r2, r3, 0, 4, 1, 5),
        high23 = v128.shuffle<f32>(r2, r3, 2, 6, 3, 7);
      store4(
        target + j * targetStride + (i << 2),
        targetStride,
        v128.shuffle<f32>(low01, low23, 0, 1, 4, 5),
        v128.shuffle<f32>(low01, low23, 2, 3, 6, 7),
        v128.shuffle<f32>(high01, high23, 0, 1, 4, 5),
        v128.shuffle<f32>(high01, high23, 2, 3, 6, 7),
      );
    }
  }
}
