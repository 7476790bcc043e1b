import { outputCount } from '../spec/dataShape';
import type { Task, Recipe } from './recipe';

/** What is said of a case before any test. */
export interface Patient {
  kind: Task;
  /** Rows to train on. */
  points: number;
  classes: number;
  steps: number;
}

/** What is said of a recipe before any test: the same for every fault, so that none can be guessed from it. */
export const patientOf = ({ data, steps }: Recipe): Patient => ({
  kind: data.kind as Task,
  points: data.points,
  classes: outputCount(data),
  steps,
});
