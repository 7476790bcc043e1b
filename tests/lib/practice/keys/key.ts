/** What a grader has to say to some answers, whatever the seed. */
export interface Key {
  /** One at least. */
  right: readonly string[];
  /** Three at least, each a thing that a reader might think. */
  wrong: readonly string[];
}

export type Keys = Readonly<Record<string, Key>>;
