import { ruleTrainer } from '../rules/ruleTrainer';
import { train } from '../training/train';
import { recordingLosses, type PageRecord, type PageRun, type Rerun } from './rerun';
import type { NamedRun } from './namedRuns';

/** The rerun with the numbers of the book's own engine, trained here and now. */
export async function trainedRun(rerun: Rerun): Promise<PageRun> {
  if (rerun.kind === 'program') return { ...rerun, series: await rerun.series() };
  return { ...rerun, records: rerun.runs.map(lossRecords) };
}

const lossRecords = ({ spec, own }: NamedRun): PageRecord[] =>
  [...train(recordingLosses(spec), own && { trainer: ruleTrainer(own.rule) })].filter((event) => event.kind === 'record');
