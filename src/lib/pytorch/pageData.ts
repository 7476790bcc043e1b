import type { RunSpec } from '../spec/spec';
import { drawCalls, drawSource } from './dataSource';
import { pythonLiteral } from './literals';

/** The lines that make `x` and `y`: drawn by torch, or with the NumPy twin the page's own. */
export function dataLines(spec: RunSpec, withTwin: boolean): string {
  if (!withTwin) return `torch.manual_seed(${spec.data.seed ?? spec.seed})\n\n${drawSource(spec)}\n\n${drawCalls(spec)}`;
  const { seed, data, layers, loss } = spec;
  const targets = loss === 'crossEntropy' ? 'torch.from_numpy(targets).long()' : 'torch.from_numpy(targets)[:, None]';
  return `run = ${pythonLiteral({ seed, data, layers, loss })}
inputs, targets = create_data_set(run)["training"]
x, y = torch.from_numpy(inputs), ${targets}`;
}

/** The training on all points until it diverges, with lines that are done at every record once its `loss` is known. */
export const recordingLoop = ({ steps, record }: RunSpec, recorded: readonly string[]): string => `for step in range(${steps + 1}):
    optimizer.zero_grad()
    loss = loss_of(net(x), y)
    if not loss.isfinite():
        break  # diverged
    loss.backward()
    if step % ${record.every} == 0:
${recorded.map((line) => `        ${line}\n`).join('')}    optimizer.step()`;

/** The line that gives `net` the page's initial weights, from the twin's `run`. */
export const TWIN_WEIGHTS = 'net.load_state_dict({name: torch.from_numpy(values) for name, values in initial_parameters(run).items()})';
