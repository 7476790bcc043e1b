/**
 * A value of a program in which several runs may differ. Where they do, it becomes an argument of a function that serves them all.
 */
export interface Slot {
  /** Of the argument. */
  name: string;
  /** How the program reads where all runs agree: 'nn.ReLU()'. */
  inline: string;
  /** What a run passes where they differ: 'nn.ReLU'. */
  argument: string;
  /** How the argument is used: 'activation()'. */
  use: string;
}

/** Source in order: text, and values that may become arguments. */
export type Pieces = readonly (string | Slot)[];

/** The source of several runs in one text, with what differs between them as arguments; a value a run, in their order. */
export interface SharedSource {
  text: string;
  arguments: { name: string; values: string[] }[];
}

export const slot = (name: string, value: string): Slot => ({ name, inline: value, argument: value, use: name });

/** For template literals: python`nn.Dropout(${slot('p', '0.5')})`. */
export function python(texts: TemplateStringsArray, ...values: readonly (string | Slot | Pieces)[]): Pieces {
  return texts.flatMap((text, i) => [text, ...asPieces(values[i] ?? '')]);
}

/** Pieces one after another, with a text between them. */
export function joined(parts: readonly Pieces[], separator: string): Pieces {
  return parts.flatMap((part, i) => (i === 0 ? part : [separator, ...part]));
}

/** Every line but the first moved to the right. */
export function indented(pieces: Pieces, spaces = 4): Pieces {
  return pieces.map((piece) => (typeof piece === 'string' ? piece.replaceAll('\n', `\n${' '.repeat(spaces)}`) : piece));
}

export function inlineText(pieces: Pieces): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.inline)).join('');
}

/** One text for all the runs, or undefined where they differ in more than the values of slots. */
export function sharedSource(runs: readonly Pieces[]): SharedSource | undefined {
  const [first = [], ...others] = runs.map(merged);
  if (others.some((run) => run.length !== first.length)) return undefined;
  const made: SharedSource['arguments'] = [];
  const texts: string[] = [];
  for (const [i, piece] of first.entries()) {
    const across = [piece, ...others.map((run) => run[i] as string | Slot)];
    if (typeof piece === 'string') {
      if (across.some((other) => other !== piece)) return undefined;
      texts.push(piece);
      continue;
    }
    if (!across.every((other) => typeof other !== 'string' && other.name === piece.name)) return undefined;
    const slots = across as Slot[];
    texts.push(slots.every(({ inline }) => inline === piece.inline) ? piece.inline : argumentFor(made, slots));
  }
  return { text: texts.join(''), arguments: made };
}

/** How the argument of these slots is used; slots that differ in the same way share one. */
function argumentFor(made: SharedSource['arguments'], slots: readonly Slot[]): string {
  const [{ name, use }] = slots as [Slot];
  const values = slots.map(({ argument }) => argument);
  const namesakes = made.filter((argument) => argument.name === name || argument.name.startsWith(`${name}_`));
  const known = namesakes.find((argument) => argument.values.every((value, run) => value === values[run]));
  const argument = known ?? { name: namesakes.length === 0 ? name : `${name}_${namesakes.length + 1}`, values };
  if (!known) made.push(argument);
  return use.replace(name, argument.name);
}

const asPieces = (value: string | Slot | Pieces): Pieces => (typeof value === 'string' || 'inline' in value ? [value] : value);

/** The same, with neighbouring texts as one. */
function merged(pieces: Pieces): Pieces {
  const made: (string | Slot)[] = [];
  for (const piece of pieces) {
    const last = made.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') made[made.length - 1] = last + piece;
    else if (piece !== '') made.push(piece);
  }
  return made;
}
