import type { OwnTable } from '../../../src/lib/data/ownTable';
import type { RunSpec } from '../../../src/lib/spec/spec';
import { exampleSpec } from './exampleSpec';

/** A small run on a table of the reader's own with that hash, and the table. */
export function ownRun(hash: string): { spec: RunSpec; table: OwnTable } {
  const count = 40;
  const values = Float64Array.from({ length: count }, (_, row) => Math.sin(row));
  const table: OwnTable = {
    hash,
    count,
    inputs: [
      { kind: 'number', values },
      { kind: 'class', classes: 2, values: Int32Array.from({ length: count }, (_, row) => row % 2) },
    ],
    targets: Float64Array.from(values, (value) => Number(value > 0)),
    classes: 2,
    source: {
      fileName: 'rows.csv',
      sha256: '',
      encoding: 'utf-8',
      delimiter: ',',
      decimal: '.',
      hasHeader: true,
      rows: count,
      inputs: [{ name: 'a' }, { name: 'b', values: ['u', 'v'] }],
      target: { name: 'y', values: ['no', 'yes'] },
      gaps: 'leaveOut',
    },
  };
  const data = { kind: 'own', table: hash, features: 3, classes: 2, heldOut: 10, points: 30, validationPoints: 10, seed: 4 } as const;
  return {
    table,
    spec: exampleSpec({
      data,
      loss: 'crossEntropy',
      layers: [
        { kind: 'dense', units: 4 },
        { kind: 'dense', units: 2 },
      ],
      batchSize: 10,
    }),
  };
}
