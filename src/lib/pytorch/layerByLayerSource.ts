import type { PipeActivation } from '../experiments/initialization/signalPipe';
import { signalPipeSource, type SignalPipeRun } from './signalPipeSource';

/** A PyTorch program that makes both passes of the signal pipe, and says how outputs and gradients are spread in each layer. */
export const layerByLayerSource = (run: SignalPipeRun): string => `${signalPipeSource(run)}
def quartiles(values):  # of the sizes
    return ", ".join(f"{q:.1e}" for q in values.abs().flatten().quantile(torch.tensor([0.25, 0.5, 0.75])))

for number, h in enumerate(layers[1:], start=1):
    print(f"layer {number}: quartiles of the outputs' sizes {quartiles(h.detach())}, of the gradients' {quartiles(h.grad)}")
${faultSource(run.activation)}`;

function faultSource(activation: PipeActivation): string {
  switch (activation) {
    case 'tanh':
      return `
faults = [(h.abs() > 0.98).double().mean().item() for h in layers[1:]]
print("saturated:", ", ".join(f"{share:.0%}" for share in faults))
`;
    case 'sigmoid':
      return `
faults = [((h < 0.01) | (h > 0.99)).double().mean().item() for h in layers[1:]]
print("saturated:", ", ".join(f"{share:.0%}" for share in faults))
`;
    case 'relu':
      return `
faults = [(h == 0).all(dim=0).double().mean().item() for h in layers[1:]]
print("dead on all rows:", ", ".join(f"{share:.0%}" for share in faults))
`;
    case 'leakyRelu':
    case 'identity':
      return '';
  }
}
