import { numberedExercises, type NumberedExercise } from './bookIndex';
import { chapters } from './chapters';
import { labelled } from './labels';

export interface BookPage {
  /** Its address under the base path, without slashes at its ends. */
  page: string;
  /** '1' of a chapter's first page, '1.2' of a section. */
  number: string;
  title: string;
  href: string;
  exercises: readonly NumberedExercise[];
}

export interface BookChapter {
  chapter: number;
  title: string;
  description: string | undefined;
  pages: readonly BookPage[];
}

/** The pages of each chapter, with their exercises. */
export const bookChapters: readonly BookChapter[] = chapters.map(({ chapter, data, id, sections }) => ({
  chapter,
  title: data.title,
  description: data.description,
  pages: [{ id, data }, ...sections].map(({ id: page, data: { title } }) => {
    const { number, href } = labelled(page);
    return { page, number, title, href, exercises: numberedExercises.filter((exercise) => exercise.href === `${href}#${exercise.id}`) };
  }),
}));

/** For `practice/readingProgress.ts`, which fills the element: which pages and exercises it counts. */
export const countedIn = ({ pages }: Pick<BookChapter, 'pages'>) => ({
  'data-pages': pages.map(({ page }) => page).join(' '),
  'data-exercises': pages.flatMap(({ exercises }) => exercises.map(({ id }) => id)).join(' '),
});
