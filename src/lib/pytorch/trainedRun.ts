import type { RunSpec } from '../spec/spec';
import { train } from '../training/train';
import type { PageRecord, PageRun, Rerun } from './rerun';

/** The rerun with the numbers of the book's own engine, trained here and now. */
export function trainedRun(rerun: Rerun): PageRun {
  return rerun.kind === 'program' ? rerun : { ...rerun, records: rerun.runs.map(({ spec }) => lossRecords(spec)) };
}

function lossRecords(spec: RunSpec): PageRecord[] {
  const { every, training = true, validation = false } = spec.record;
  return [...train({ ...spec, record: { every, training, validation } })].filter((event) => event.kind === 'record');
}
