import type { RunSpec } from '../spec/spec';
import { train } from '../training/train';
import { recordingLosses, type PageRecord, type PageRun, type Rerun } from './rerun';

/** The rerun with the numbers of the book's own engine, trained here and now. */
export async function trainedRun(rerun: Rerun): Promise<PageRun> {
  if (rerun.kind === 'program') return { ...rerun, series: await rerun.series() };
  return { ...rerun, records: rerun.runs.map(({ spec }) => lossRecords(spec)) };
}

const lossRecords = (spec: RunSpec): PageRecord[] => [...train(recordingLosses(spec))].filter((event) => event.kind === 'record');
