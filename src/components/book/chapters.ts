import { getCollection } from 'astro:content';

/** Every page of a chapter: its first, and its sections. */
const pages = (await getCollection('docs')).flatMap((page) =>
  page.data.chapter === undefined ? [] : [{ ...page, chapter: page.data.chapter, isFirst: !page.id.includes('/') }],
);

/** The chapters in the book's order, each with its sections in theirs. */
export const chapters = pages
  .filter(({ isFirst }) => isFirst)
  .sort((a, b) => a.chapter - b.chapter)
  .map((first) => ({
    ...first,
    sections: pages
      .filter(({ isFirst, chapter }) => !isFirst && chapter === first.chapter)
      .sort((a, b) => (a.data.sidebar.order ?? Infinity) - (b.data.sidebar.order ?? Infinity)),
  }));
