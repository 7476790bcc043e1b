import { dataShape, isRegression } from '../spec/dataShape';
import type { RuledSpec } from '../rules/ruledSpec';
import type { DataSpec, LayerSpec, RecordSpec } from '../spec/spec';
import { specProblems } from '../spec/validateSpec';

/**
 * One of the Lab's networks, said completely: data, layers, loss, optimiser or a rule of the reader's, steps, seed. What is recorded of its run follows
 * from what is looked at.
 */
export type LabNetwork = Omit<RuledSpec, 'record'>;

/** Records of a run, some more or fewer: enough for a smooth line. */
const RECORDS = 100;

/** Steps between two records of a run of so many steps: 1, 2, 5, 10, 20, 50, ... */
export function recordEvery(steps: number): number {
  const least = Math.max(1, steps / RECORDS);
  const decade = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((stop) => stop * decade).find((stop) => stop >= least * (1 - 1e-9)) ?? 10 * decade;
}

/** The losses and accuracies, as often as `recordEvery` says. */
export const lossesOf = ({ steps, data }: Pick<LabNetwork, 'steps' | 'data'>): RecordSpec => ({
  every: recordEvery(steps),
  training: true,
  validation: (data.validationPoints ?? 0) > 0,
});

/** The run of a network. */
export const runOf = (network: LabNetwork, record: RecordSpec = lossesOf(network)): RuledSpec => ({ ...network, record });

/** Sentences on what cannot be trained as it is described; none if all is well. */
export const networkProblems = (network: LabNetwork): string[] => specProblems(runOf(network));

/** Index of the layer whose units are the network's outputs; -1 if there is none. */
export const outputLayer = (layers: readonly LayerSpec[]): number => layers.findLastIndex(({ kind }) => kind === 'dense');

/** The network with these data, with as many outputs as they ask for and a loss that they allow. */
export function withData(network: LabNetwork, data: DataSpec): LabNetwork {
  return fitted({ ...network, data });
}

/** The network with as many outputs as its data and loss ask for; the loss, where the data leave no choice, is theirs. */
export function fitted(network: LabNetwork): LabNetwork {
  const loss = lossFor(network);
  const { outputs } = dataShape({ data: network.data, loss });
  const last = outputLayer(network.layers);
  const layers = network.layers.map((layer, i) => (i === last && layer.kind === 'dense' ? { ...layer, units: outputs } : layer));
  return { ...network, loss, layers: last < 0 ? [...layers, { kind: 'dense', units: outputs }] : layers };
}

function lossFor({ data, loss }: Pick<LabNetwork, 'data' | 'loss'>): LabNetwork['loss'] {
  if (isRegression(data)) return 'meanSquaredError';
  return dataShape({ data, loss: 'meanSquaredError' }).outputs === 1 ? loss : 'crossEntropy';
}

/** Whether the outputs name classes, so that there is an accuracy. */
export const hasClasses = ({ loss }: Pick<LabNetwork, 'loss'>): boolean => loss === 'crossEntropy';
