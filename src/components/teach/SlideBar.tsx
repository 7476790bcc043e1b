import words from '../../content/words/en/slide.json';
import type { SlideDeed } from '../../lib/teach/slideKeys';
import { fill } from '../book/figure/words';
import type { LessonPlace } from './lessonRun';

const { phrases } = words;

interface Props {
  title: string;
  lesson: LessonPlace | undefined;
  isShown: boolean;
  isMore: boolean;
  /** Which of the pages with pictures is shown; undefined where there is one. */
  picture: string | undefined;
  act: (deed: SlideDeed) => void;
}

/** The title of a slide, and the buttons for its keys. */
export function SlideBar({ title, lesson, isShown, isMore, picture, act }: Props) {
  const button = (name: string, deed: SlideDeed, isPressed?: boolean) => (
    <button type="button" onClick={() => act(deed)} {...(isPressed === undefined ? {} : { 'aria-expanded': isPressed })}>
      {name}
    </button>
  );
  return (
    <header class="slide-bar" aria-label={phrases.bar}>
      <p class="slide-title">{title}</p>
      <div class="slide-buttons">
        {lesson && (
          <>
            <button type="button" disabled={lesson.at === 0} aria-label={phrases.previous} onClick={() => act('previousSlide')}>
              ‹
            </button>
            <span class="slide-position">{fill(phrases.position, { position: lesson.at + 1, count: lesson.run.slides.length })}</span>
            <button
              type="button"
              disabled={lesson.at === lesson.run.slides.length - 1}
              aria-label={phrases.next}
              onClick={() => act('nextSlide')}
            >
              ›
            </button>
          </>
        )}
        {isShown && picture !== undefined && button(picture, 'picture')}
        {isShown && button(phrases.question, 'question')}
        {button(isMore ? phrases.less : phrases.more, 'more', isMore)}
        {button(phrases.fullScreen, 'fullScreen')}
        {button(phrases.keys, 'keys')}
        {button(phrases.leave, 'leave')}
      </div>
    </header>
  );
}
