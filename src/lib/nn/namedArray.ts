/** A parameter or a running statistic. */
export interface NamedArray {
  /** As PyTorch would name it in an nn.Sequential of the specification's layers: '0.weight', '0.bias', '1.running_mean'. */
  name: string;
  /** [out, in] for a weight, as PyTorch has it. */
  shape: readonly number[];
  values: Float32Array;
}
