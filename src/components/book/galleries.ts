import { chapters } from './chapters';
import { loadWords } from './figure/loadWords';
import { labelled } from './labels';
import { widgets } from './widgets';

const placeIn = (number: string) => Number(number.split('.')[1] ?? 0);

const shown = await Promise.all(
  widgets.map(async ({ figure, Widget }) => ({ figure, Widget, title: (await loadWords(figure)).words.title, ...labelled(figure) })),
);

/** The figures of a chapter, by its number, in the order of the text; those that no chapter shows, without. */
export const figuresOf = (chapter?: number) =>
  shown
    .filter(({ number }) => (chapter === undefined ? number === '' : number.startsWith(`${chapter}.`)))
    .sort((a, b) => placeIn(a.number) - placeIn(b.number));

/** More on one page are too heavy for a phone. */
const MOST_FIGURES = 8;

export interface Gallery {
  /** Below gallery/, without slashes at its ends. */
  address: string;
  title: string;
  figures: ReturnType<typeof figuresOf>;
}

/** The galleries of each chapter: one, or where it has many figures several of about the same length. */
export const galleriesOfChapters = chapters.map(({ id, chapter, data: { title } }) => {
  const figures = figuresOf(chapter);
  const count = Math.ceil(figures.length / MOST_FIGURES);
  const each = Math.ceil(figures.length / count);
  const galleries = Array.from({ length: count }, (_, part): Gallery => ({
    address: part === 0 ? id : `${id}/${part + 1}`,
    title: `The figures of chapter ${chapter}${count > 1 ? `, part ${part + 1} of ${count}` : ''}`,
    figures: figures.slice(part * each, (part + 1) * each),
  }));
  return { id, chapter, title, galleries };
});
