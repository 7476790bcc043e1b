import { plainLayers } from '../spec/plainLayers';
import type { RunSpec } from '../spec/spec';
import { averagedModel, averageImports, averageUpdate } from './averageSource';
import { drawCalls, drawImports, drawSource } from './dataSource';
import { pythonString } from './literals';
import { ownClasses } from './ownClasses';
import { indented, inlineText, python, sharedSource, slot, type Pieces } from './pieces';
import type { NamedRuns } from './namedRuns';
import { argumentsOf, inFunction, mathImports, parametersOf, runSetups, setupFunctions, setupResults } from './runSetup';

/** What `train()` and `eval()` switch, in words; nothing where the modes are alike. */
interface Modes {
  on: string;
  off: string;
}

/**
 * A PyTorch program that trains the runs as a PyTorch user would, with torch's own random numbers from the same seed.
 * It leaves behind `net` and `losses` (of every step's batch), and `averaged` where weights are averaged; with several runs,
 * `runs[name] = (net, losses)`, or with a third.
 * @throws Error when the runs differ in their data, their loss or in whether they take batches or averages: those are separate programs.
 */
export function trainingSource(runs: NamedRuns): string {
  assertSameData(runs);
  const [{ spec }] = runs;
  const modes = modesOf(runs);
  return `${imports(runs)}

torch.manual_seed(${spec.data.seed ?? spec.seed})

${drawSource(spec)}

${drawCalls(spec)}
${spec.batchSize === 'full' ? '' : BATCHES}
loss_of = ${spec.loss === 'crossEntropy' ? 'nn.CrossEntropyLoss' : 'nn.MSELoss'}()

${ownClasses(runs)}${runs.length === 1 ? oneRun(runs, modes) : severalRuns(runs, modes)}`;
}

const BATCHES = `
def batches(size):  # epoch after epoch, each in another order
    rows = TensorDataset(x, y)
    loader = DataLoader(rows, batch_size=size, shuffle=True, drop_last=True)
    while True:
        yield from loader
`;

function imports(runs: NamedRuns): string {
  const { batchSize, data } = runs[0].spec;
  const isWhole = batchSize === 'full';
  const torch = ['import torch', 'from torch import nn', ...(isWhole ? [] : ['from torch.utils.data import DataLoader, TensorDataset'])];
  const averages = averageImports(runs.map(({ spec }) => spec));
  const own = mathImports(runs);
  const library = [...(isWhole ? [] : ['from itertools import islice']), ...own];
  return [...(library.length > 0 ? [...library, ''] : []), ...torch, ...averages, ...drawImports(data)].join('\n');
}

function oneRun(runs: NamedRuns, modes: Modes | undefined): string {
  const [{ spec }] = runs;
  return `${runSetups(runs).map(inlineText).join('')}

${inlineText(loopSource(spec, modes, clips(runs)))}

${reportSource(spec, modes, false)}

report(net)
${spec.average ? 'print("averaged weights:")\nreport(averaged)\n' : ''}`;
}

function severalRuns(runs: NamedRuns, modes: Modes | undefined): string {
  const [{ spec }] = runs;
  const { functions, calls } = trainFunctions(runs, modes);
  const haveOneSeed = runs.every((run) => run.spec.seed === spec.seed);
  return `${haveOneSeed ? 'start = torch.get_rng_state()\n\n' : ''}${functions}

${reportSource(spec, modes, true)}

runs = {
${runs.map(({ name }, run) => `    ${pythonString(name)}: ${calls[run] ?? ''},\n`).join('')}}
for name, (${results(spec)}) in runs.items():
    report(name, net)
${spec.average ? '    report(f"{name}, averaged", averaged)\n' : ''}`;
}

/** `def train(...)`, which returns the network and its losses: the whole of it with what differs as arguments, or after a setup for each run. */
function trainFunctions(runs: NamedRuns, modes: Modes | undefined): { functions: string; calls: string[] } {
  const [first] = runs;
  const haveOneSeed = runs.every(({ spec }) => spec.seed === first.spec.seed);
  const starts = runs.map(({ spec }) =>
    haveOneSeed
      ? ['torch.set_rng_state(start)  # the same for every run\n']
      : python`torch.manual_seed(${slot('seed', String(spec.seed))})\n`,
  );
  const loops = runs.map(({ spec }): Pieces => [...loopSource(spec, modes, clips(runs)), `\nreturn ${results(spec)}`]);
  const setups = runSetups(runs);
  const whole = sharedSource(runs.map((_, run) => [...(starts[run] ?? []), ...(setups[run] ?? []), '\n', ...(loops[run] ?? [])]));
  if (whole) {
    return {
      functions: `def train(${parametersOf(whole)}):\n${inFunction(whole.text)}`,
      calls: runs.map((_, run) => `train(${argumentsOf(whole, run)})`),
    };
  }
  const loop = sharedSource(loops);
  if (!loop || !haveOneSeed) throw new Error('Runs that differ in their schedule, or in both network and seed, are separate programs');
  const setup = setupFunctions(runs, inlineText(starts[0] ?? []));
  const more = loop.arguments.length === 0 ? '' : `, ${parametersOf(loop)}`;
  return {
    functions: `${setup.functions}\n\ndef train(${setupResults(first.spec)}${more}):\n${inFunction(loop.text)}`,
    calls: setup.calls.map((call, run) => `train(*${call}${more === '' ? '' : `, ${argumentsOf(loop, run)}`})`),
  };
}

/** What a run leaves behind. */
const results = ({ average }: RunSpec): string => (average ? 'net, losses, averaged' : 'net, losses');

const clips = (runs: NamedRuns): boolean => runs.some(({ spec }) => spec.optimiser.clipNorm !== undefined);

/** With `clips` some of the runs clip their gradients, and this one perhaps at infinity. */
function loopSource({ batchSize, steps, schedule, optimiser, average }: RunSpec, modes: Modes | undefined, clips: boolean): Pieces {
  const count = slot('steps', String(steps));
  const isWhole = batchSize === 'full';
  const head = isWhole
    ? python`for step in range(${count}):`
    : python`for inputs, targets in islice(batches(${slot('batch_size', String(batchSize))}), ${count}):`;
  const clip = clips
    ? python`\n    nn.utils.clip_grad_norm_(net.parameters(), max_norm=${slot('max_norm', String(optimiser.clipNorm ?? 'float("inf")'))})`
    : [];
  return python`losses = []${average ? python`\n${averagedModel(average)}` : []}
${head}${modes ? `\n    net.train()  # ${modes.on}` : ''}
    optimizer.zero_grad()
    loss = ${isWhole ? 'loss_of(net(x), y)' : 'loss_of(net(inputs), targets)'}
    loss.backward()${clip}
    optimizer.step()${schedule ? '\n    scheduler.step()' : ''}
    losses.append(loss.item())${average ? python`\n    ${indented(averageUpdate(average))}` : []}`;
}

function reportSource({ data, loss }: RunSpec, modes: Modes | undefined, isNamed: boolean): string {
  const splits = data.validationPoints ? '"training": (x, y), "validation": (x_val, y_val)' : '"training": (x, y)';
  const hasClasses = loss === 'crossEntropy';
  return `@torch.no_grad()
def report(${isNamed ? 'name, ' : ''}net):${modes ? `\n    net.eval()  # ${modes.off}` : ''}
    splits = {${splits}}
    for split, (inputs, targets) in splits.items():
        outputs = net(inputs)
        loss = loss_of(outputs, targets)${hasClasses ? '\n        accuracy = (outputs.argmax(1) == targets).float().mean()' : ''}
        print(f"${isNamed ? '{name}, ' : ''}{split}: loss {loss:.3f}${hasClasses ? ', accuracy {accuracy:.3f}' : ''}")`;
}

function modesOf(runs: NamedRuns): Modes | undefined {
  const kinds = new Set(runs.flatMap(({ spec }) => plainLayers(spec.layers).map(({ kind }) => kind)));
  const parts = [
    ...(kinds.has('dropout') ? [{ on: 'masks on', off: 'masks off' }] : []),
    ...(kinds.has('noise') ? [{ on: 'noise on', off: 'noise off' }] : []),
    ...(kinds.has('batchNorm') ? [{ on: "the batch's own statistics", off: 'running statistics' }] : []),
  ];
  return parts.length === 0 ? undefined : { on: parts.map(({ on }) => on).join(', '), off: parts.map(({ off }) => off).join(', ') };
}

function assertSameData(runs: NamedRuns): void {
  const shared = runs.map(({ spec: { data, loss, batchSize, seed, average } }) =>
    JSON.stringify([data, data.seed ?? seed, loss, batchSize === 'full', average !== undefined]),
  );
  if (new Set(shared).size > 1)
    throw new Error('A program trains its runs on the same data, with the same loss, all in batches or none, all with averages or none');
}
