import words from '../../content/words/en/slide.json';
import { RUN_ID, slideAt, type LessonRun } from './lessonRun';

const { phrases } = words;
const TURNS: Readonly<Record<string, number>> = { PageDown: 1, PageUp: -1 };

/** Shows the slide of a lesson that the page's address names, in the theme of the book. */
export function runLesson(frame: HTMLIFrameElement): void {
  const run = JSON.parse(document.getElementById(RUN_ID)?.textContent ?? '') as LessonRun;
  const theme = document.documentElement.dataset['theme'];
  const show = () => {
    const at = slideAt(run, location.hash);
    const address = new URL(run.slides[at]?.address ?? run.address, location.href);
    if (theme !== undefined) address.searchParams.set('theme', theme);
    frame.title = phrases.position.replace('{position}', String(at + 1)).replace('{count}', String(run.slides.length));
    // No entry of its own in the history: that has the slide's number already.
    frame.contentWindow?.location.replace(address);
  };
  addEventListener('hashchange', show);
  frame.addEventListener('load', () => frame.focus());
  addEventListener('keydown', ({ key }) => {
    const to = slideAt(run, location.hash) + 1 + (TURNS[key] ?? 0);
    if (key in TURNS && to >= 1 && to <= run.slides.length) location.hash = `#${to}`;
  });
  show();
}
