import { networkLayers, type Layer } from '../nn/network';
import { dataShape } from '../spec/dataShape';
import type { RunSpec } from '../spec/spec';
import { networkSource } from './networkSource';
import type { NamedRun, NamedRuns } from './namedRuns';
import { optimiserSource, ownOptimiserSource, schedulerSource } from './optimiserSource';
import { inlineText, sharedSource, type Pieces, type SharedSource } from './pieces';

export function layersOf(spec: RunSpec): Layer[] {
  return networkLayers(spec.layers, dataShape(spec).features);
}

/** For each run the lines that make `net`, `optimizer` and, with a schedule, `scheduler`. */
export function runSetups(runs: NamedRuns): Pieces[] {
  const kinds = new Set(
    runs.map(({ spec, own }) => (own ? own.className : Object.keys(spec.optimiser).sort().join() + spec.optimiser.kind)),
  );
  return runs.map(({ spec, own }) => [
    ...networkSource(layersOf(spec)),
    '\noptimizer = ',
    ...(own ? ownOptimiserSource(own) : optimiserSource(spec.optimiser, kinds.size === 1)),
    ...(spec.schedule ? ['\n', ...schedulerSource(spec.schedule, spec.optimiser)] : []),
  ]);
}

/** What classes of the reader's own need of Python's library. */
export const mathImports = (runs: readonly NamedRun[]): string[] => (runs.some(({ own }) => own?.usesMath) ? ['import math'] : []);

/** What a setup leaves behind for the training loop. */
export const setupResults = ({ schedule }: RunSpec): string => (schedule ? 'net, optimizer, scheduler' : 'net, optimizer');

/** `p, lr`: the parameters of a function that serves all runs. */
export const parametersOf = ({ arguments: made }: SharedSource): string => made.map(({ name }) => name).join(', ');

/** `p=0.5, lr=0.1`: what one of the runs passes to it. */
export const argumentsOf = ({ arguments: made }: SharedSource, run: number): string =>
  made.map(({ name, values }) => `${name}=${values[run] ?? ''}`).join(', ');

/** The lines of a function's body. */
export const inFunction = (text: string): string => text.replaceAll(/^(?=.)/gm, '    ');

/** The setups as one function for all runs, or as one each where they differ in more than values; with the call that each run makes. */
export function setupFunctions(runs: NamedRuns, first = ''): { functions: string; calls: string[] } {
  const setups = runSetups(runs).map((setup, i): Pieces => [first, ...setup, `\nreturn ${setupResults((runs[i] as NamedRun).spec)}`]);
  const shared = sharedSource(setups);
  if (shared) {
    return {
      functions: `def make(${parametersOf(shared)}):\n${inFunction(shared.text)}`,
      calls: runs.map((_, run) => `make(${argumentsOf(shared, run)})`),
    };
  }
  const names = runs.map(({ name }) => `make_${identifier(name)}`);
  return {
    functions: setups.map((setup, i) => `def ${names[i] ?? ''}():\n${inFunction(inlineText(setup))}`).join('\n\n'),
    calls: names.map((name) => `${name}()`),
  };
}

/** 'with batch norm' -> 'with_batch_norm' */
const identifier = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '');
