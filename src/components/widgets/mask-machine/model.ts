import type { Moments } from '../../../lib/experiments/dropout/droppedMoments';
import { expectedNetworksMet, maskMachine, thinnedNetworks, type MaskedPass } from '../../../lib/experiments/dropout/maskMachine';
import type { Settings } from './figure';

export const PASSES = 400;

/** Outputs of a ReLU layer, as they might be: loud units, quiet ones, and a silent one. */
const OUTPUTS = [1.4, 0.6, 0, 1, 0.3, 0.8, 1.2, 0.5, 0.9, 0.2];
const WEIGHTS = [0.7, -0.5, 0.6, 0.4, 0.8, 0.6, -0.4, 0.5, -0.6, 0.7];

/** A hidden unit, or the unit that listens to all of them: what was measured, and what the formula says. */
export interface Measured {
  measured: Moments | undefined;
  expected: Moments;
}

export interface Machine {
  outputs: readonly number[];
  weights: readonly number[];
  /** The pass that is shown; undefined before the first. */
  pass: MaskedPass | undefined;
  units: readonly Measured[];
  listener: Measured;
  /** Of the listener, after every pass so far. */
  listenerSoFar: readonly Moments[];
  networks: number;
  metSoFar: readonly number[];
  /** For every number of passes up to the last. */
  expectedMet: readonly number[];
}

/** The layer whose units are dropped, and how each is heard by the unit of the next. */
export const layerOf = ({ units }: Settings) => ({ outputs: OUTPUTS.slice(0, units), weights: WEIGHTS.slice(0, units) });

/** All that the machine does in its passes; in eval mode nothing is dropped. */
export function machineRun(settings: Settings) {
  const { p, units, mode, seed } = settings;
  const drop = mode === 'eval' ? 0 : p;
  const layer = layerOf(settings);
  return {
    ...layer,
    run: maskMachine({ ...layer, p: drop, passes: PASSES, seed }),
    expectedMet: Array.from({ length: PASSES }, (_, pass) => expectedNetworksMet(units, drop, pass + 1)),
  };
}

/** The machine after so many passes. */
export function machineAfter({ outputs, weights, run, expectedMet }: ReturnType<typeof machineRun>, passes: number): Machine {
  return {
    outputs,
    weights,
    pass: run.passes[passes - 1],
    units: run.units.map((moments, unit) => ({
      measured: moments[passes - 1],
      expected: run.expectedUnits[unit] ?? { mean: NaN, variance: NaN },
    })),
    listener: { measured: run.listener[passes - 1], expected: run.expectedListener },
    listenerSoFar: run.listener.slice(0, passes),
    networks: thinnedNetworks(outputs.length),
    metSoFar: run.networksMet.slice(0, passes),
    expectedMet,
  };
}
