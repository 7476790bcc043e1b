import type { DataSpec } from '../spec/spec';
import type { RowDraws } from './rowDraws';

export type DataKind = DataSpec['kind'];
export type DataSpecOf<Kind extends DataKind> = DataSpec & { kind: Kind };

export interface Example {
  /** As many as `dataShape` says. */
  inputs: ArrayLike<number>;
  /** Number of the class, or value. */
  target: number;
}

/** Where a data set comes from: one row at a time, from that row's random numbers. */
export interface DataSource<Spec extends DataSpec> {
  example(spec: Spec, draws: RowDraws, row: number, split: 'training' | 'validation'): Example;
}
