import words from '../../../../content/words/en/share.json';
import { settingsText, type CitedFigure } from '../../../../lib/share/citation';
import { fill } from '../words';
import type { Caption } from './figurePicture';

/** What is written around a figure's pictures: its title, its settings, what came out, and where it is from. */
export const captionOf = ({ number, title, settings, address }: CitedFigure, outcome: string): Caption => ({
  title: `${number}  ${title}`,
  text: `${settingsText(settings)}. ${outcome}`.trim(),
  credit: fill(words.phrases.credit, { number, address }),
});
