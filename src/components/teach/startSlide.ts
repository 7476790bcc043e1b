import { h, render } from 'preact';
import words from '../../content/words/en/slide.json';
import type { Asked } from './asked';
import { lessonAround } from './lessonRun';
import { SlideDeck } from './SlideDeck';

/** Where nobody has written a question, the letters are there for one that the lecturer asks. */
const ANY: Asked = { question: words.phrases.anyQuestion, choices: ['', '', '', ''] };

/** Makes the figure of this page a slide. @param question of the figure, as the page has it */
export function startSlide(place: Element, question: Asked | undefined): void {
  const figure = document.querySelector<HTMLElement>('figure[data-figure]');
  if (!figure) throw new Error('The page has no figure.');
  const lesson = lessonAround();
  const asked = lesson?.run.slides[lesson.at]?.asked ?? question ?? ANY;
  render(h(SlideDeck, { figure, asked, lesson }), place);
}
