import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';

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

export const collections = { docs, i18n, words };
