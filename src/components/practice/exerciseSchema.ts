import { z } from 'astro/zod';

/** Words may hold formulas in $...$ and code in `...`. */
const words = z.string().min(1);
const option = z.strictObject({
  text: words,
  /** Why it is right, or what would have to be so for it to be right. */
  reason: words,
});
const options = z.record(z.string(), option);

/** An axis that measured numbers are shown on, and the names of those that a seed gives. */
const shown = {
  axis: z.string().optional(),
  columns: z.array(z.string()).optional(),
};

const common = {
  /** What the answer is called: 'How many passes?' */
  ask: words,
  /** What is said to a right answer. */
  right: words,
  ...shown,
};

/**
 * The words of a graded exercise: src/content/practice/<chapter>/<id>.json. The question, the hints and the solution stand in the prose; what is
 * right is in lib/practice.
 */
export const exerciseSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.literal('number'),
    unit: z.string().optional(),
    /** What would have to be so for a smaller or a larger number to be right. */
    low: words,
    high: words,
    /** Numbers that a certain way of thinking leads to. */
    mistakes: z.array(z.strictObject({ at: z.number(), reason: words })).optional(),
  }),
  z.strictObject({ ...common, kind: z.literal('choice'), options }),
  z.strictObject({ ...common, kind: z.literal('order'), contestants: z.record(z.string(), words), wrong: words }),
  z.strictObject({
    ...common,
    kind: z.literal('curve'),
    xName: z.string(),
    yName: z.string(),
    high: words,
    low: words,
    across: words,
  }),
  z.strictObject({
    ...common,
    kind: z.literal('lines'),
    /** What is wrong, what comes of it, what of it is measured, and a program that shows it and says in comments what PyTorch prints. */
    faults: z.record(z.string(), z.strictObject({ name: words, symptom: words, axis: z.string(), program: z.array(z.string()) })),
    /** Why a line that looks wrong is not, by its number. */
    innocent: z.record(z.string(), words).optional(),
  }),
  z.strictObject({ ...common, kind: z.literal('settings'), wrong: words }),
  z.strictObject({
    ...common,
    kind: z.literal('derivation'),
    wrong: words,
    steps: z.array(z.strictObject({ ask: words, options })),
  }),
]);

export type ExerciseWords = z.infer<typeof exerciseSchema>;
export type WordsOf<Kind extends ExerciseWords['kind']> = Extract<ExerciseWords, { kind: Kind }>;
