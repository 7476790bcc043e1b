/** What the class is asked before a figure is shown. */
export interface Asked {
  question: string;
  /** Two to five. */
  choices: readonly string[];
}
