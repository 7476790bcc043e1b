import type { CollectionEntry } from 'astro:content';

/** Names of chapters that the book has claims for before it has their pages. */
const PLANNED: Readonly<Record<string, { number: number; title: string }>> = {
  dropout: { number: 1, title: 'Dropout' },
  initialization: { number: 2, title: 'Initialisation' },
  momentum: { number: 3, title: 'Gradient descent with momentum' },
  'batch-normalization': { number: 4, title: 'Batch normalisation' },
};

/** The chapters of these folders in the book's order, each with its title. */
export function chapterTitles(pages: readonly CollectionEntry<'docs'>[], folders: readonly string[]): { folder: string; title: string }[] {
  return folders
    .map((folder) => {
      const page = pages.find(({ id }) => id === folder);
      const { number, title } = PLANNED[folder] ?? { number: Infinity, title: folder };
      return { folder, number: page?.data.chapter ?? number, title: page?.data.title ?? title };
    })
    .sort((a, b) => a.number - b.number);
}
