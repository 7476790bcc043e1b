import { getCollection } from 'astro:content';
import { exerciseListing } from '../../lib/book/exerciseListing';
import { parseMdx } from '../../lib/book/parseMdx';
import { gradedExercises } from '../../lib/practice/graded';
import type { FigureDefinition } from '../book/figure/defineFigure';
import { loadWords } from '../book/figure/loadWords';
import { labelled } from '../book/labels';
import { exerciseFaults } from './exerciseFaults';
import { formOf, type Form } from './exerciseForm';
import type { ExerciseWords } from './exerciseSchema';
import { wordsInHtml } from './wordsInHtml';

const definitions = import.meta.glob<FigureDefinition>('/src/components/widgets/*/figure.ts', { eager: true, import: 'definition' });
const pages = await getCollection('docs');
const wordsById = new Map((await getCollection('practice')).map(({ id, data }) => [id.slice(id.lastIndexOf('/') + 1), data]));

const strays = [...new Set([...wordsById.keys(), ...gradedExercises.keys()])].filter(
  (id) => !(wordsById.has(id) && gradedExercises.has(id) && pages.some(({ body }) => body?.includes(`<Exercise id="${id}"`))),
);
if (strays.length > 0) throw new Error(`A graded exercise has a grader, words and a place in the prose. Not so: ${strays.join(', ')}`);

/** What a graded exercise shows; undefined for one that is not graded. Throws at build where its parts do not fit together. */
export async function exerciseParts(id: string): Promise<{ form: Form; words: ExerciseWords } | undefined> {
  const exercise = gradedExercises.get(id);
  const words = wordsById.get(id);
  if (!exercise || !words) return undefined;
  const listing = exercise.kind === 'lines' ? exerciseListing(parseMdx(bodyWith(id)), id) : [];
  const figure = exercise.kind === 'settings' ? exercise.figure : undefined;
  const schema = definitions[`/src/components/widgets/${figure}/figure.ts`]?.schema;
  const faults = exerciseFaults(exercise, words, { listing, schema });
  if (faults.length > 0) throw new Error(`The exercise '${id}' has ${faults.join('; ')}.`);
  return {
    words: wordsInHtml(words),
    form: formOf(exercise, {
      listing,
      figure: figure === undefined ? undefined : { settings: (await loadWords(figure)).words.settings, ...labelled(figure) },
    }),
  };
}

const bodyWith = (id: string): string => pages.find(({ body }) => body?.includes(`<Exercise id="${id}"`))?.body ?? '';
