import { getCollection } from 'astro:content';
import { displayedTex, proseOnCard, sentenceOnCard, type Card } from '../../lib/book/cards';
import { bookConventions, numberedFormulas } from './bookIndex';
import { chapters } from './chapters';
import { labelled } from './labels';

const inSentence = (label: string) => {
  const { name } = labelled(label);
  return name.charAt(0).toLowerCase() + name.slice(1);
};
const chapterTag = (number: number | undefined) => {
  const chapter = chapters.find((each) => each.chapter === number);
  return chapter ? [chapter.id] : [];
};

/** A card for each convention, each numbered formula and each term of the glossary. */
export const bookCards: readonly Card[] = [
  ...bookConventions.map(({ chapter, title, node }): Card => ({
    front: sentenceOnCard(`Convention: ${title}`),
    back: proseOnCard(node, inSentence),
    tags: ['convention', ...chapterTag(chapter)],
  })),
  ...numberedFormulas.map(({ chapter, name, tex, number }): Card => ({
    front: sentenceOnCard(name),
    back: `${displayedTex(tex)} (${number})`,
    tags: ['formula', ...chapterTag(chapter)],
  })),
  ...(await getCollection('glossary')).map(({ data: { term, sentence, see } }): Card => ({
    front: sentenceOnCard(term),
    back: sentenceOnCard(sentence),
    tags: ['term', ...chapterTag(Number.parseInt(labelled(see).number))],
  })),
];
