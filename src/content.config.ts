import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection, reference } from 'astro:content';
import { exerciseSchema } from './components/practice/exerciseSchema';
import { bibliography } from './lib/book/bibliography';

const docs = defineCollection({
  loader: docsLoader(),
  schema: docsSchema({
    extend: z.object({
      /** The chapter that a page belongs to, also of its sub-pages. */
      chapter: z.int().positive().optional(),
    }),
  }),
});

/** Where the book says something else than Starlight does. */
const i18n = defineCollection({ loader: i18nLoader(), schema: i18nSchema() });

/** The words of the figures: <language>/<figure>.json. Their type is FigureWords in components/book/figure/words.ts. */
const words = defineCollection({
  loader: glob({ base: './src/content/words', pattern: '*/*.json' }),
  schema: z.strictObject({
    title: z.string(),
    settings: z.record(
      z.string(),
      z.strictObject({ name: z.string(), hint: z.string().optional(), options: z.record(z.string(), z.string()).optional() }),
    ),
    phrases: z.record(z.string(), z.string()),
  }),
});

/**
 * The book's claims: <chapter>/<id>.json. Words may hold places for measured numbers, as lib/book/claimText.ts says, and formulas in $...$.
 * The experiment of the same name stands in lib/experiments/claims, what it measured in claims/results.
 */
const claims = defineCollection({
  loader: glob({ base: './src/content/claims', pattern: ['*/*.json', '!results/*.json'] }),
  schema: z.strictObject({
    title: z.string(),
    /** The claim in a sentence. */
    words: z.string(),
    /** Network, data, optimiser, steps. */
    conditions: z.string(),
    /** What a dot of the plot is. */
    outcome: z.string(),
    /** Which other learning rates and steps were tried, and what came out. */
    tried: z.string().optional(),
    /** For which settings it holds, and for which not. */
    range: z.string(),
    refutation: z.string(),
    /** BibTeX key of who said it first. */
    source: reference('references').optional(),
    /** What was expected instead, where the measurement says otherwise. */
    againstExpectation: z.string().optional(),
  }),
});

const interval = z.tuple([z.number(), z.number()]);

/** Written by `npm run claims`, a file for each chapter; its type is ClaimResult in lib/experiments/claimResult.ts. */
const claimResults = defineCollection({
  loader: glob({ base: './src/content/claims/results', pattern: '*.json' }),
  schema: z.record(
    z.string(),
    z.strictObject({
      holds: z.boolean(),
      kind: z.enum(['mean', 'ratio', 'share', 'exact']),
      claimed: z.strictObject({ above: z.number().optional(), below: z.number().optional() }),
      effect: z.number(),
      interval,
      spread: interval,
      outcomes: z.array(z.number()),
      means: z.record(z.string(), z.number()),
      seeds: z.array(z.number()),
      measurements: z.array(z.record(z.string(), z.number())),
      code: z.string(),
      versions: z.record(z.string(), z.string()),
    }),
  ),
});

/** The words of the graded exercises: <chapter>/<id>.json. */
const practice = defineCollection({ loader: glob({ base: './src/content/practice', pattern: '*/*.json' }), schema: exerciseSchema });

const asked = z.strictObject({ question: z.string(), choices: z.array(z.string()).min(2).max(5) });

/** The lessons for lecturers, each a list of figures in a state. What they name is looked up in components/teach/lessons.ts. */
const lessons = defineCollection({
  loader: glob({ base: './src/content/lessons', pattern: '*.json' }),
  schema: z
    .strictObject({
      title: z.string(),
      order: z.int().positive(),
      minutes: z.int().min(20).max(50),
      aim: z.string(),
      /** What the class has to know before. */
      needs: z.string(),
      slides: z
        .array(
          z.strictObject({
            figure: z.string(),
            /** Settings other than the figure comes with. */
            set: z.record(z.string(), z.union([z.number(), z.string(), z.boolean()])).optional(),
            minutes: z.int().positive(),
            asked,
            /** What students usually say, and why it is right or wrong; formulas in $...$ here and below. */
            usual: z.array(z.strictObject({ choice: z.int().min(0), isRight: z.boolean(), why: z.string() })).min(1),
            show: z.string(),
            after: z.string(),
            claims: z.array(z.string()).optional(),
            exercise: z.string().optional(),
          }),
        )
        .min(3),
      /** To be set for the next time. */
      exercises: z.array(z.string()).min(1),
    })
    .refine(
      ({ minutes, slides }) => slides.reduce((sum, slide) => sum + slide.minutes, 0) === minutes,
      'The slides take other minutes than the lesson',
    )
    .refine(
      ({ slides }) => slides.every(({ asked, usual }) => usual.every(({ choice }) => choice < asked.choices.length)),
      'A usual answer is no choice',
    ),
});

/** What a class is asked before it sees a figure, by the figures' names: a file for each chapter. */
const questions = defineCollection({
  loader: glob({ base: './src/content/questions', pattern: '*.json' }),
  schema: z.record(z.string(), asked),
});

/** The book's terms by their ids; their type is Term in lib/book/glossary.ts. */
const glossary = defineCollection({
  loader: file('src/content/glossary/en.json'),
  schema: z.strictObject({
    term: z.string(),
    forms: z.array(z.string()).optional(),
    sentence: z.string().regex(/^[^.]*(?:\$[^$]*\$[^.]*)*\.$/, 'One sentence, with a full stop'),
    see: z.string(),
    notOn: z.array(z.string()).optional(),
  }),
});

const references = defineCollection({
  loader: file('src/content/references.bib', { parser: bibliography }),
  schema: z.object({ authors: z.string(), year: z.string(), title: z.string(), url: z.url().optional() }),
});

const byEngine = z.record(z.string(), z.number());

/** Megabytes above the idle page. */
const held = z.object({ held: z.number(), most: z.number(), left: z.number() });

/** The last `npm run bench -- --json`, as it printed it. */
const bench = defineCollection({
  loader: glob({ base: './src/content/bench', pattern: '*.json' }),
  schema: z.object({
    machine: z.object({ cpu: z.string(), browser: z.string() }),
    settings: z.object({ rounds: z.number(), milliseconds: z.number() }),
    engines: z.record(z.string(), z.string()),
    jobs: z.array(z.object({ job: z.string(), stepsPerSecond: byEngine, ratios: byEngine })),
    figures: z.array(z.object({ figure: z.string(), defaults: held, largest: held })),
  }),
});

export const collections = { docs, i18n, words, claims, claimResults, glossary, lessons, practice, questions, references, bench };
