import type { RecordSpec, RunSpec } from '../spec/spec';
import { lossesOf, recordEvery, runOf, type LabNetwork } from './labNetwork';
import type { ViewName } from './labState';
import { gridOf } from './planes';

const BINS = 30;
/** Training rows whose values are looked at by layer. */
const ROWS = 200;

/** The runs of the networks, side by side: recorded at the same steps, and of each what the views need. */
export function labRuns(networks: readonly LabNetwork[], views: readonly ViewName[]): RunSpec[] {
  const every = recordEvery(Math.max(0, ...networks.map(({ steps }) => steps)));
  return networks.map((network) => runOf(network, { ...recordOf(network, views), every }));
}

function recordOf(network: LabNetwork, views: readonly ViewName[]): RecordSpec {
  const grid = gridOf(network.data);
  const byLayer = views.includes('layers') || views.includes('gradients');
  return {
    ...lossesOf(network),
    ...(grid && { grid }),
    ...(byLayer && { layers: { histogramBins: BINS, rows: Math.min(ROWS, network.data.points) } }),
  };
}
