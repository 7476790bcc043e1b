import { pythonTuple } from './literals';

export interface MaskMachineRun {
  p: number;
  mode: string;
  outputs: readonly number[];
  weights: readonly number[];
  passes: number;
  seed: number;
  /** Draws the page's masks with the functions of the NumPy twin, instead of torch's. */
  isTwin: boolean;
}

/** A PyTorch program that sends a layer's outputs through nn.Dropout again and again, and measures what comes out. */
export function maskMachineSource({ p, mode, outputs, weights, passes, seed, isTwin }: MaskMachineRun): string {
  const isEval = mode === 'eval';
  return `import torch
from torch import nn
${isTwin ? '' : `\ntorch.manual_seed(${seed})`}

h = torch.tensor(${pythonTuple(outputs)})  # outputs of the hidden layer
w = torch.tensor(${pythonTuple(weights)})  # weights to the listener
p = ${p}  # probability of dropping

${isTwin ? twinMasks(seed, passes, isEval) : torchMasks(passes, isEval)}
passes = masks * h
received = passes @ w

noise = ${isEval ? '0  # nothing is dropped' : 'p / (1 - p)'}
for unit, output in enumerate(h, start=1):
    said = passes[:, unit - 1]
    print(f"unit {unit}: mean {said.mean():.3f} (formula {output:.3f}), "
          f"variance {said.var(correction=0):.3f} (formula {noise * output**2:.3f})")
print(f"listener: mean {received.mean():.3f} (formula {w @ h:.3f}), "
      f"variance {received.var(correction=0):.3f} (formula {noise * (w * h).square().sum():.3f})")

met = {tuple(mask) for mask in (masks > 0).tolist()}
print(f"{len(met)} of {2 ** len(h)} thinned networks met")
`;
}

const torchMasks = (passes: number, isEval: boolean) => `dropout = nn.Dropout(p)
dropout.${isEval ? 'eval()  # masks off' : 'train()  # masks on'}
masks = torch.stack([dropout(torch.ones_like(h)) for _ in range(${passes})])  # 0 or 1 / (1 - p)`;

const twinMasks = (seed: number, passes: number, isEval: boolean) =>
  isEval
    ? `masks = torch.ones(${passes}, len(h))  # eval mode: masks off`
    : `masks = torch.stack([torch.from_numpy(dropout_mask({"seed": ${seed}}, 0, i, p, (len(h),))) for i in range(${passes})])`;
