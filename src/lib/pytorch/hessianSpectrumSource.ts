import { networkLayers } from '../nn/network';
import { dataShape } from '../spec/dataShape';
import type { RunSpec } from '../spec/spec';
import { networkSource } from './networkSource';
import { dataLines, recordingLoop, TWIN_WEIGHTS } from './pageData';
import { optimiserSource } from './optimiserSource';
import { inlineText } from './pieces';

/**
 * A PyTorch program that trains on all points and asks at every record for all eigenvalues of the Hessian: `losses` and `spectra`.
 * With the twin, data and initial weights are the page's.
 */
export function hessianSpectrumSource(spec: RunSpec, { withTwin = false } = {}): string {
  const { optimiser, loss } = spec;
  const targets = loss === 'crossEntropy' ? 'y' : 'y.double()';
  return `import torch
from torch import nn
from torch.func import functional_call, hessian

${dataLines(spec, withTwin)}

${inlineText(networkSource(networkLayers(spec.layers, dataShape(spec).features)))}
${withTwin ? `${TWIN_WEIGHTS}\n` : ''}
optimizer = ${inlineText(optimiserSource(optimiser, true))}
loss_of = nn.${loss === 'crossEntropy' ? 'CrossEntropyLoss' : 'MSELoss'}()

def spectrum():  # eigenvalues of the Hessian, smallest first, in double precision
    sizes = [w.numel() for w in net.parameters()]
    def loss_at(flat):
        parts = zip(net.named_parameters(), flat.split(sizes))
        weights = {name: part.view_as(w) for (name, w), part in parts}
        return loss_of(functional_call(net, weights, (x.double(),)), ${targets})
    flat = nn.utils.parameters_to_vector(net.parameters()).detach().double()
    return torch.linalg.eigvalsh(hessian(loss_at)(flat))

losses, spectra = [], []
${recordingLoop(spec, ['losses.append(loss.item())', 'spectra.append(spectrum())'])}

largest = spectra[-1][-1]
print(f"largest eigenvalue {largest:.2f}, limit {(2 + 2 * ${momentumOf(spec)}) / ${optimiser.learningRate}:.2f}")
first, last = ((s < -s[-1] / 1000).sum() for s in (spectra[0], spectra[-1]))
print(f"clearly negative: {first} at the start, {last} at the end")
`;
}

const momentumOf = ({ optimiser }: RunSpec): number => (optimiser.kind === 'sgd' ? (optimiser.momentum ?? 0) : 0);
