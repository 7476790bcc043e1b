import type { DataSet } from '../../data/dataSet';
import { networkLayers } from '../../nn/network';
import type { RunSpec } from '../../spec/spec';
import { FusedTrainer, kernelSizes } from './fusedTrainer';
import { instantiateKernel } from './kernelInstance';
import type { KernelPlace } from './kernelNetwork';
import { FIRST_ADDRESS, planMemory } from './memoryPlan';

interface Wanted {
  spec: RunSpec;
  data: DataSet;
}

/**
 * Trainers of runs side by side. Those whose networks are alike stand in one memory: each keeps its own weights, and what is needed only during a
 * call, which is most of it, is there once.
 */
export function fusedTrainers(specs: readonly RunSpec[], data: readonly DataSet[]): FusedTrainer[] {
  const wanted = specs.map((spec, i): Wanted => ({ spec, data: data[i] as DataSet }));
  const alike = new Map<string, Wanted[]>();
  for (const one of wanted) alike.set(likeness(one), [...(alike.get(likeness(one)) ?? []), one]);
  const places = new Map([...alike.values()].flatMap((some) => placesTogether(some).map((place, i) => [some[i], place] as const)));
  return wanted.map((one) => new FusedTrainer(one.spec, one.data, places.get(one)));
}

/** The same for networks whose memory is laid out and used in the same way: they may differ in chance and in how they begin. */
function likeness({ spec, data }: Wanted): string {
  const layers = networkLayers(spec.layers, data.features).map((layer) => ({ ...layer, init: undefined, p: undefined, gamma: undefined }));
  return JSON.stringify([layers, spec.loss, kernelSizes(spec, data)]);
}

/** A network that is like no other has a memory of its own. */
function placesTogether(some: readonly Wanted[]): KernelPlace[] {
  if (some.length === 1) return [];
  const plans = some.map(({ spec, data }) => planMemory(networkLayers(spec.layers, data.features), spec.loss, kernelSizes(spec, data)));
  const [{ keptEnd, end } = { keptEnd: FIRST_ADDRESS, end: FIRST_ADDRESS }] = plans;
  const keptBytes = keptEnd - FIRST_ADDRESS;
  const passing = FIRST_ADDRESS + some.length * keptBytes;
  const kernel = instantiateKernel(passing + end - keptEnd);
  return some.map((_, i) => ({ kernel, kept: FIRST_ADDRESS + i * keptBytes, passing }));
}
