import { dataSets } from '../data/createDataSet';
import type { DataSet } from '../data/dataSet';
import { loadTables, missingTables } from '../data/tables';
import { train as eventsOf } from '../training/train';
import type { RunSpec } from '../spec/spec';
import type { RunRecord } from '../training/event';
import type { SweptRun } from '../training/sweep';
import { gradedExercise } from './graded';
import { measuredOf, rowOf } from './measure';
import type { RowsAnswer, RowsQuestion } from './rowsAnswer';

const NOT_LOADED = 'The handwritten digits did not load: there may be no connection, or something keeps their file away.';

/** Measures, in the thread that asks: the same numbers, bit for bit, wherever they are measured. No rows for an exercise without a measurement. Never rejects. */
export async function answeredRows({ id, answer, seeds }: RowsQuestion): Promise<RowsAnswer> {
  try {
    const measured = measuredOf(gradedExercise(id), answer);
    if (!measured) return { rows: [] };
    const missing = measured.by === 'runs' ? missingTables(seeds.flatMap((seed) => measured.specs(seed))) : [];
    await loadTables(missing).catch(() => Promise.reject(new Error(NOT_LOADED)));
    return { rows: seeds.map((seed) => rowOf(measured, seed, trainedNow)) };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

function trainedNow(specs: readonly RunSpec[]): SweptRun[] {
  const data = dataSets(specs);
  return specs.map((spec, i) => wholeRun(spec, data[i]));
}

function wholeRun(spec: RunSpec, data: DataSet | undefined): SweptRun {
  const records: RunRecord[] = [];
  let divergedAt: number | undefined;
  for (const event of eventsOf(spec, data && { data })) {
    if (event.kind === 'record') records.push(event);
    else if (event.kind === 'diverged') divergedAt = event.step;
  }
  return { records, divergedAt };
}
