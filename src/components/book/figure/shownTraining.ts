/** A training that a figure shows. */
export interface ShownTraining {
  /** Another value is another training. */
  of: object;
  running: boolean;
  /** Of its steps that are shown, or of its runs that are done: from 0 to 1. */
  share: number;
}
