import type { Asked } from './asked';

/** The slides of a lesson as its running page has them, under this id. */
export const RUN_ID = 'lesson-run';

export interface RunSlide {
  /** Of the figure in its state, as a slide. */
  address: string;
  asked: Asked | undefined;
}

export interface LessonRun {
  /** Of the lesson's own page. */
  address: string;
  slides: readonly RunSlide[];
}

/** Where in a lesson the slide in this frame is. */
export interface LessonPlace {
  run: LessonRun;
  /** From 0. */
  at: number;
  page: Window;
}

/** Which slide the page's address names, from 0; the first, if it names none that there is. */
export function slideAt({ slides }: LessonRun, hash: string): number {
  const number = Number(hash.slice(1));
  return Number.isInteger(number) && number >= 1 && number <= slides.length ? number - 1 : 0;
}

/** The lesson that this page is a slide of: it stands in the page around. Undefined for a slide by itself, or in a frame of somebody else's. */
export function lessonAround(): LessonPlace | undefined {
  try {
    const page = window.parent;
    const text = page === window ? undefined : page.document.getElementById(RUN_ID)?.textContent;
    if (text === undefined) return undefined;
    const run = JSON.parse(text) as LessonRun;
    return { run, page, at: slideAt(run, page.location.hash) };
  } catch {
    // A page of another origin.
    return undefined;
  }
}

/** Goes to another slide of the lesson; stays where there is none. */
export function goTo({ run, page }: LessonPlace, at: number): void {
  if (at >= 0 && at < run.slides.length) page.location.hash = `#${at + 1}`;
}
