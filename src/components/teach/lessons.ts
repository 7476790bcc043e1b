import { getCollection, type CollectionEntry } from 'astro:content';
import { withBase } from '../../lib/book/basePath';
import { slideAddress } from '../../lib/share/slideAddress';
import { stateQuery } from '../../lib/share/stateQuery';
import { numberedExercises, type NumberedExercise } from '../book/bookIndex';
import { claimOf } from '../book/claim/claims';
import { loadWords } from '../book/figure/loadWords';
import { definitionOf, stateAddress } from '../book/figureStates';
import { labelled } from '../book/labels';
import type { LessonRun } from './lessonRun';

type Data = CollectionEntry<'lessons'>['data'];

export interface LessonSlide extends Omit<Data['slides'][number], 'exercise'> {
  /** 'Figure 3.1' */
  name: string;
  title: string;
  /** In the book, in its state. */
  href: string;
  exercise: NumberedExercise | undefined;
}

export interface Lesson extends Omit<Data, 'slides' | 'exercises'> {
  id: string;
  href: string;
  slides: readonly LessonSlide[];
  exercises: readonly NumberedExercise[];
}

/** The lessons in their order. Throws at build where one names a figure, a setting, a claim or an exercise that there is not. */
export const lessons: readonly Lesson[] = await Promise.all(
  (await getCollection('lessons'))
    .sort((a, b) => a.data.order - b.data.order)
    .map(async ({ id, data }) => ({
      ...data,
      id,
      href: withBase(import.meta.env.BASE_URL, `/teach/${id}/`),
      slides: await Promise.all(data.slides.map(lessonSlide)),
      exercises: data.exercises.map(exerciseOf),
    })),
);

async function lessonSlide(slide: Data['slides'][number]): Promise<LessonSlide> {
  for (const claim of slide.claims ?? []) claimOf(claim);
  const { name } = labelled(slide.figure);
  const { title } = (await loadWords(slide.figure)).words;
  const exercise = slide.exercise === undefined ? undefined : exerciseOf(slide.exercise);
  return { ...slide, name, title, href: stateAddress(slide.figure, slide.set ?? {}), exercise };
}

function exerciseOf(id: string): NumberedExercise {
  const exercise = numberedExercises.find((each) => each.id === id);
  if (!exercise) throw new Error(`A lesson sets the exercise '${id}', which there is not.`);
  return exercise;
}

/** What the running page of a lesson has of its slides. */
export const runOf = ({ href, slides }: Lesson): LessonRun => ({
  address: href,
  slides: slides.map(({ figure, set = {}, asked }) => ({
    address: slideAddress(
      withBase(import.meta.env.BASE_URL, `/embed/${figure}/`),
      stateQuery(figure, definitionOf(figure).schema, set),
      figure,
    ),
    asked,
  })),
});
