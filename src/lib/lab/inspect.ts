import { createDataSet } from '../data/createDataSet';
import type { Examples } from '../data/dataSet';
import type { OwnTable } from '../data/ownTable';
import { keepOwnTable } from '../data/ownTables';
import { extent } from '../experiments/momentum/landscape';
import { pathPlane } from '../experiments/momentum/pathPlane';
import { planeGrid, randomDirections, type PlaneGrid } from '../experiments/momentum/planeGrid';
import { filterNormalised, norm, weightVector } from '../experiments/momentum/weightVector';
import { lossFunction } from '../nn/lossGradient';
import { networkLayers } from '../nn/network';
import { trainedNetwork, walkedRun } from '../training/walkedRun';
import { settledCurvature } from './settledCurvature';
import type { Curvature } from '../training/curvature';
import { costOf } from './estimate';
import { hasClasses, recordEvery, runOf, type LabNetwork } from './labNetwork';

/** What is computed of a trained network when it is asked for: it takes longer than to watch. */
export type Inspected = 'spectrum' | 'examples' | 'plane';

/** Of a network, by what was asked. */
export type Inspection =
  | { kind: 'diverged'; step: number }
  /** Trained by a rule of the reader's: what runs rules is too heavy for the worker that looks at networks. */
  | { kind: 'ruled' }
  /** Too many parameters to look at in this way. */
  | { kind: 'tooLarge'; parameters: number; most: number }
  | { kind: 'spectrum'; curvature: Curvature }
  | { kind: 'classes'; classes: number; confusion: number[]; worst: MisreadRow[] }
  | { kind: 'values'; worst: MissedRow[] }
  | { kind: 'noExamples' }
  | { kind: 'plane'; path: PlaneGrid & { track: (readonly [number, number])[]; share: number }; around?: PlaneGrid };

/** A validation row whose class was given the least of its probability. */
export interface MisreadRow {
  inputs: number[];
  target: number;
  read: number;
  /** Probability of its own class. */
  share: number;
}

/** A validation row that was missed by the most. */
export interface MissedRow {
  inputs: number[];
  target: number;
  output: number;
}

/** Networks to be inspected, side by side. */
export interface InspectionQuestion {
  networks: readonly LabNetwork[];
  what: Inspected;
  /** Of the reader's own, that the networks need. */
  tables?: readonly OwnTable[];
}

const WORST = 10;
/** Parameters that are looked at in each way within some seconds. */
export const MOST_INSPECTED: Readonly<Record<Inspected, number>> = { spectrum: 20_000, examples: Infinity, plane: 5000 };

/** Trains each network, to the same bits as when it was watched, and looks at it. */
export function inspect({ networks, what, tables = [] }: InspectionQuestion): Inspection[] {
  tables.forEach(keepOwnTable);
  return networks.map((network) => inspected(network, what));
}

function inspected(network: LabNetwork, what: Inspected): Inspection {
  if (network.rule !== undefined) return { kind: 'ruled' };
  const { parameters } = costOf(network);
  if (parameters > MOST_INSPECTED[what]) return { kind: 'tooLarge', parameters, most: MOST_INSPECTED[what] };
  switch (what) {
    case 'spectrum':
      return spectrumOf(network);
    case 'examples':
      return examplesOf(network);
    case 'plane':
      return planeOf(network);
  }
}

/** The eigenvalues of the Hessian of the training loss at the end. */
function spectrumOf(network: LabNetwork): Inspection {
  const spec = runOf(network, { every: Math.max(1, network.steps) });
  const data = createDataSet(spec);
  const { trained, divergedAt = network.steps } = trainedNetwork(spec, data);
  if (!trained) return { kind: 'diverged', step: divergedAt };
  try {
    const found = settledCurvature(spec, data.training, trained.parameters());
    return Number.isFinite(found.largest) ? { kind: 'spectrum', curvature: found } : { kind: 'diverged', step: network.steps };
  } finally {
    trained.dispose();
  }
}

/** How the validation rows are read at the end: which class for which, and the worst. */
function examplesOf(network: LabNetwork): Inspection {
  const spec = runOf(network);
  const data = createDataSet(spec);
  const { count, inputs } = data.validation;
  if (count === 0) return { kind: 'noExamples' };
  const { trained, divergedAt = network.steps } = trainedNetwork(spec, data);
  if (!trained) return { kind: 'diverged', step: divergedAt };
  try {
    const outputs = trained.forward(inputs, count, 'eval');
    if (!outputs.every(Number.isFinite)) return { kind: 'diverged', step: network.steps };
    return hasClasses(network) ? classesRead(data.validation, outputs, data) : valuesRead(data.validation, outputs, data.features);
  } finally {
    trained.dispose();
  }
}

interface Shape {
  features: number;
  outputs: number;
}

function classesRead({ count, inputs, targets }: Examples, logits: Float32Array, { features, outputs: classes }: Shape): Inspection {
  const confusion = Array.from({ length: classes * classes }, () => 0);
  const rows = Array.from({ length: count }, (_, row) => {
    const own = Array.from(logits.subarray(row * classes, (row + 1) * classes));
    const target = targets[row] ?? 0;
    const highest = Math.max(...own);
    const weights = own.map((logit) => Math.exp(logit - highest));
    const read = own.indexOf(highest);
    const cell = target * classes + read;
    confusion[cell] = (confusion[cell] ?? 0) + 1;
    return { row, target, read, share: (weights[target] ?? 0) / weights.reduce((sum, weight) => sum + weight, 0) };
  });
  const worst = rows.toSorted((a, b) => a.share - b.share || a.row - b.row).slice(0, WORST);
  return {
    kind: 'classes',
    classes,
    confusion,
    worst: worst.map(({ row, ...read }) => ({ ...read, inputs: rowOf(inputs, row, features) })),
  };
}

function valuesRead({ count, inputs, targets }: Examples, outputs: Float32Array, features: number): Inspection {
  const rows = Array.from({ length: count }, (_, row) => ({ row, target: targets[row] ?? NaN, output: outputs[row] ?? NaN }));
  const missedBy = ({ target, output }: { target: number; output: number }) => Math.abs(output - target);
  const worst = rows.toSorted((a, b) => missedBy(b) - missedBy(a) || a.row - b.row).slice(0, WORST);
  return { kind: 'values', worst: worst.map(({ row, ...read }) => ({ ...read, inputs: rowOf(inputs, row, features) })) };
}

const rowOf = (inputs: Float32Array, row: number, features: number): number[] =>
  Array.from(inputs.subarray(row * features, (row + 1) * features));

/** How far the plane around the end reaches, in lengths of the weights. */
const REACH = [-1, 1] as const;

/** The training loss over the plane in which the training's path lies best, and over a random plane through its end, filters normalised. */
function planeOf(network: LabNetwork): Inspection {
  const spec = runOf(network, { every: recordEvery(network.steps) });
  const data = createDataSet(spec);
  const { inputs, targets, count } = data.training;
  const layers = networkLayers(spec.layers, data.features);
  const loss = lossFunction(layers, spec.loss, inputs, targets, count);
  const weights: Float64Array[] = [];
  const divergedAt = walkedRun(spec, { data, onRecord: (_, run) => weights.push(weightVector(run.parameters())) });
  const end = weights.at(-1);
  if (divergedAt !== undefined || !end) return { kind: 'diverged', step: divergedAt ?? 0 };
  const { directions, track, share } = pathPlane(weights);
  const path = { ...planeGrid(loss, end, directions, extent(track, 0), extent(track, 1)), track, share };
  // The factors of norms are no filters.
  if (layers.some(({ kind }) => kind.endsWith('Norm'))) return { kind: 'plane', path };
  const [u, v] = randomDirections(network.seed, loss.size, norm(end));
  const around = planeGrid(loss, end, [filterNormalised(u, end, layers), filterNormalised(v, end, layers)], REACH, REACH);
  return { kind: 'plane', path, around };
}
