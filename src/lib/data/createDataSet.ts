import { dataShape, hasSignedTargets } from '../spec/dataShape';
import type { DataSpec, RunSpec } from '../spec/spec';
import { STREAMS } from '../spec/streams';
import { isTable, type TableKind } from '../spec/tables';
import { blobs } from './blobs';
import { circles } from './circles';
import type { DataSet, Examples } from './dataSet';
import { digits } from './digits';
import { moons } from './moons';
import { ownExamples } from './ownExamples';
import { ownTable } from './ownTables';
import { polynomial } from './polynomial';
import { regression } from './regression';
import { rowDraws } from './rowDraws';
import type { DataKind, DataSource, DataSpecOf } from './source';
import { spirals } from './spirals';
import { tableExamples } from './tables';
import { xor } from './xor';

type DrawnKind = Exclude<DataKind, TableKind | 'own'>;

const SOURCES: { readonly [Kind in DrawnKind]: DataSource<DataSpecOf<Kind>> } = {
  moons,
  circles,
  spirals,
  blobs,
  xor,
  polynomial,
  regression,
  digits,
};

/**
 * The data of a run: always the same for the same specification and seed, in every engine.
 * `inputs` [points, features] and `targets` [points] of training and validation set; a longer set begins with the shorter one.
 * Data of a table, the reader's own among them, must have been loaded. Two classes under the squared error are the values -1 and 1 of a single output.
 */
export function createDataSet(spec: Pick<RunSpec, 'data' | 'seed' | 'loss'>): DataSet {
  const { data, seed } = spec;
  const shape = dataShape(spec);
  const draw = (split: 'training' | 'validation', count: number) => {
    const dataSeed = data.seed ?? seed;
    const { kind, points } = data;
    const drawn = isTable(kind)
      ? tableExamples({ kind, points }, dataSeed, split, count)
      : data.kind === 'own'
        ? ownExamples(ownTable(data.table), data, dataSeed, split, count)
        : examples(SOURCES[data.kind as DrawnKind], data, shape.features, dataSeed, split, count);
    return hasSignedTargets(spec) ? { ...drawn, targets: drawn.targets.map((label) => 2 * label - 1) } : drawn;
  };
  return { ...shape, training: draw('training', data.points), validation: draw('validation', data.validationPoints ?? 0) };
}

/** Of runs side by side, one a run: those of the same data share it. */
export function dataSets(specs: readonly RunSpec[]): DataSet[] {
  const made = new Map<string, DataSet>();
  return specs.map((spec) => {
    const name = JSON.stringify([spec.data, spec.seed, spec.loss]);
    const data = made.get(name) ?? createDataSet(spec);
    made.set(name, data);
    return data;
  });
}

function examples(
  source: DataSource<DataSpec>,
  data: DataSpec,
  features: number,
  seed: number,
  split: 'training' | 'validation',
  count: number,
): Examples {
  const inputs = new Float32Array(count * features);
  const targets = new Float32Array(count);
  const draws = rowDraws(seed, STREAMS[split]);
  for (let row = 0; row < count; row++) {
    const example = source.example(data, draws(row), row, split);
    inputs.set(example.inputs, row * features);
    targets[row] = example.target;
  }
  return { count, inputs, targets };
}
