import { masksKey, dropoutMask } from '../../spec/streams';
import { droppedSum, droppedUnit, type Moments } from './droppedMoments';
import { runningMoments } from './runningMoments';

/** One hidden layer of fixed outputs under dropout, and one unit of the next layer that listens to it. */
export interface MaskMachineSettings {
  outputs: readonly number[];
  /** From each hidden unit to the listener, one for each output. */
  weights: readonly number[];
  p: number;
  passes: number;
  seed: number;
}

export interface MaskedPass {
  kept: readonly boolean[];
  /** m h / (1 - p). */
  outputs: readonly number[];
  /** Weighted sum of the outputs. */
  received: number;
}

export interface MaskMachineRun {
  passes: MaskedPass[];
  /** Measured over the first 1, 2, ... passes, for each hidden unit and for the listener. */
  units: Moments[][];
  listener: Moments[];
  /** What the formulas say. */
  expectedUnits: Moments[];
  expectedListener: Moments;
  /** Different masks among the first 1, 2, ... passes. */
  networksMet: number[];
}

/** Passes in train mode through a masked layer, drawn as a training run with this seed draws its masks, and what they add up to. */
export function maskMachine({ outputs, weights, p, passes, seed }: MaskMachineSettings): MaskMachineRun {
  const maskedPasses = Array.from({ length: passes }, (_, pass) =>
    maskedPass(outputs, weights, dropoutMask(masksKey(seed, 0, pass), p, outputs.length)),
  );
  return {
    passes: maskedPasses,
    units: outputs.map((_, unit) => runningMoments(maskedPasses.map((pass) => pass.outputs[unit] ?? 0))),
    listener: runningMoments(maskedPasses.map(({ received }) => received)),
    expectedUnits: outputs.map((output) => droppedUnit(output, p)),
    expectedListener: droppedSum(outputs, weights, p),
    networksMet: countedDifferent(maskedPasses.map(({ kept }) => kept.map(Number).join(''))),
  };
}

/** Thinned networks of a layer: one for each subset of its units. */
export const thinnedNetworks = (units: number): number => 2 ** units;

/** Of `units` units dropped with probability p, how many differing masks `passes` passes are expected to meet. */
export function expectedNetworksMet(units: number, p: number, passes: number): number {
  let met = 0;
  for (let kept = 0, subsets = 1; kept <= units; subsets *= (units - kept) / (kept + 1), kept++) {
    const probability = (1 - p) ** kept * p ** (units - kept);
    met += subsets * (1 - (1 - probability) ** passes);
  }
  return met;
}

function maskedPass(outputs: readonly number[], weights: readonly number[], mask: Float32Array): MaskedPass {
  const masked = outputs.map((output, unit) => output * (mask[unit] ?? 0));
  return {
    kept: Array.from(mask, (multiplier) => multiplier > 0),
    outputs: masked,
    received: masked.reduce((sum, output, unit) => sum + output * (weights[unit] ?? 0), 0),
  };
}

function countedDifferent(names: readonly string[]): number[] {
  const met = new Set<string>();
  return names.map((name) => met.add(name).size);
}
