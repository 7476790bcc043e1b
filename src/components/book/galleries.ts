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

/** A page with all figures would be too heavy for a phone: each chapter has its own. */
export const galleries = chapters.map(({ id, chapter, data }) => ({ id, chapter, title: data.title, figures: figuresOf(chapter) }));
