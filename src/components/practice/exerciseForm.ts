import type { Graded } from '../../lib/practice/kinds';
import type { Schema } from '../../lib/share/setting';
import type exercise from '../../content/words/en/exercise.json';
import type { SettingWords } from '../book/figure/words';
import type { ExerciseWords } from './exerciseSchema';

/** What the form of an exercise needs of it, and no more: what is right stays in a file that is loaded with the answer. */
export type Form =
  | { kind: 'number'; isRun: boolean; within: readonly [number, number] }
  | { kind: 'choice'; isRun: boolean; options: readonly string[] }
  | { kind: 'order'; isRun: boolean; contestants: readonly string[] }
  | Curve
  | { kind: 'lines'; isRun: boolean; listing: readonly string[] }
  | {
      kind: 'settings';
      isRun: boolean;
      schema: Schema;
      /** The names that the figure gives to its settings, its own name and its address. */
      settings: Readonly<Record<string, SettingWords>>;
      figure: string;
      href: string;
    }
  | { kind: 'derivation'; isRun: boolean; steps: readonly { options: readonly string[]; right: string }[] };

export interface Curve {
  kind: 'curve';
  isRun: boolean;
  x: readonly number[];
  xScale: 'linear' | 'log';
  y: readonly [number, number];
  yScale: 'linear' | 'log';
}

export type FormOf<Kind extends Form['kind']> = Extract<Form, { kind: Kind }>;

export type Phrases = (typeof exercise)['phrases'];

/** What the form of each kind gets. */
export interface AnswerProps<Kind extends Form['kind']> {
  id: string;
  form: FormOf<Kind>;
  words: Extract<ExerciseWords, { kind: Kind }>;
  phrases: Phrases;
  /** The answer so far, as the kind writes it. */
  draft: string;
  disabled: boolean;
  onDraft: (draft: string) => void;
}

/** Parts of the forms that need more than the exercise itself. */
export interface Surroundings {
  listing: readonly string[];
  figure: { settings: Readonly<Record<string, SettingWords>>; name: string; href: string } | undefined;
}

export function formOf(exercise: Graded, { listing, figure }: Surroundings): Form {
  switch (exercise.kind) {
    case 'number':
      return { kind: 'number', isRun: exercise.measured !== undefined, within: exercise.within };
    case 'choice':
      return { kind: 'choice', isRun: exercise.measured !== undefined, options: exercise.options };
    case 'order':
      return { kind: 'order', isRun: true, contestants: exercise.contestants };
    case 'curve': {
      const { x, xScale, y, yScale } = exercise;
      return { kind: 'curve', isRun: true, x, xScale, y, yScale };
    }
    case 'lines':
      return { kind: 'lines', isRun: true, listing };
    case 'settings':
      if (!figure) throw new Error(`The figure '${exercise.figure}' of an exercise does not exist`);
      return { kind: 'settings', isRun: true, schema: exercise.schema, settings: figure.settings, figure: figure.name, href: figure.href };
    case 'derivation':
      return { kind: 'derivation', isRun: false, steps: exercise.steps };
  }
}
