import type { RunRecord } from '../training/event';
import type { RuledSpec } from '../rules/ruledSpec';
import type { NamedRuns } from './namedRuns';

/** What a figure hands over to PyTorch: what its panel shows and its notebook redoes. */
export type Rerun = TrainingRerun | ProgramRerun;

/** `trainingSource`, which a page loads with the panel. */
export type WriteTraining = (runs: NamedRuns) => string;

/** Runs of training on the same data. */
export interface TrainingRerun {
  kind: 'training';
  runs: NamedRuns;
  /** The panel, where it does more than train the runs: `trained` writes the program that does that. */
  panelOf?: (runs: NamedRuns, trained: WriteTraining) => string;
}

/** A program that computes what the figure computes, in double precision if it can. */
export interface ProgramRerun {
  kind: 'program';
  /** The panel; and a cell of the notebook, if chance plays no part in it. */
  source: string;
  /** What the notebook runs instead where the panel throws torch's dice: it throws the page's, with the functions of the NumPy twin. */
  withTwin?: string;
  /** Difference that is allowed, relative to the larger of the number and 1; 1e-9 if absent, too little for single precision. */
  tolerance?: number;
  /** Computed when they are asked for: the panel needs the source alone. */
  series: () => readonly PageSeries[] | Promise<readonly PageSeries[]>;
}

/** Numbers of the page, and where the program has its own. */
export interface PageSeries {
  /** 'with momentum' */
  name: string;
  /** What they measure: series with the same quantity are drawn in one picture. */
  quantity: string;
  /** What it gives in Python after the program has run: a list of numbers. */
  expression: string;
  /** One a step. */
  values: readonly number[];
  /** How many of the first can be compared; all if absent. Where a path is chaotic, rounding decides about the others. */
  comparable?: number;
}

/** A rerun with the numbers that the page shows for it. */
export type PageRun = PageProgram | (TrainingRerun & { records: readonly (readonly PageRecord[])[] });

export type PageProgram = Omit<ProgramRerun, 'series'> & { series: readonly PageSeries[] };

/** What the page shows of a run after `step` updates. */
export type PageRecord = Pick<RunRecord, 'step' | 'training' | 'validation' | 'averaged'>;

/** The run with what a notebook compares as its only records: the losses. */
export function recordingLosses(spec: RuledSpec): RuledSpec {
  const { every, training = true, validation = false } = spec.record;
  return { ...spec, record: { every, training, validation } };
}
