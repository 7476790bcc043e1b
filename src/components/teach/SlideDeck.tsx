import { useEffect, useState } from 'preact/hooks';
import words from '../../content/words/en/slide.json';
import type { SlideDeed } from '../../lib/teach/slideKeys';
import { letterOf } from '../../lib/teach/vote';
import { fill } from '../book/figure/words';
import type { Asked } from './asked';
import { ClassVote } from './ClassVote';
import { canPlay, chooseOption, firstList, playedFromStart, stepped, toggled } from './figureOnSlide';
import { KeysDialog } from './KeysDialog';
import { goTo, type LessonPlace } from './lessonRun';
import { SlideBar } from './SlideBar';
import { toggleFullScreen } from './toggleFullScreen';
import { useFit } from './useFit';
import { useSlideKeys } from './useSlideKeys';
import { useVotes } from './useVotes';
import { useWakeLock } from './useWakeLock';

const { phrases } = words;

interface Props {
  figure: HTMLElement;
  asked: Asked;
  lesson: LessonPlace | undefined;
}

/** What a slide has around its figure: its bar, the question that comes first, its keys. */
export function SlideDeck({ figure, asked, lesson }: Props) {
  const [isShown, setShown] = useState(false);
  const [isMore, setMore] = useState(false);
  const [hasKeys, setKeys] = useState(false);
  const [page, setPage] = useState(0);
  /** The choice that a hand was counted for last. */
  const [voted, setVoted] = useState<number>();
  const [notice, setNotice] = useState('');
  const [counts, vote] = useVotes(`${figure.dataset['figure'] ?? ''} ${lesson?.at ?? ''}`, asked.choices.length);
  const pages = useFit(figure, page);
  const isAwake = useWakeLock();
  useEffect(() => {
    document.documentElement.dataset['answer'] = isShown ? 'shown' : 'hidden';
    document.documentElement.toggleAttribute('data-more', isMore);
  }, [isShown, isMore]);

  const castVote = (choice: number, by: number) => {
    if (choice >= asked.choices.length) return;
    vote(choice, by);
    setVoted(choice);
  };
  const run = () => {
    setShown(true);
    playedFromStart(figure);
  };
  const fullScreen = async () => {
    setNotice((await toggleFullScreen((lesson?.page ?? window).document)) ? '' : phrases.noFullScreen);
  };
  const leave = () => {
    const page = lesson?.page ?? window;
    const link =
      figure.querySelector<HTMLAnchorElement>('.figure-link[data-leaves]') ?? document.querySelector<HTMLAnchorElement>('.embed-source a');
    page.location.href = lesson?.run.address ?? link?.href ?? '';
  };
  const act = (deed: SlideDeed) => {
    if (typeof deed === 'object') {
      if (isShown) chooseOption(figure, deed.digit - 1);
      else castVote(deed.digit - 1, deed.isLess ? -1 : 1);
      return;
    }
    const deeds: Record<typeof deed, () => void> = {
      play: () => (isShown ? toggled(figure) : run()),
      back: () => stepped(figure, 'back'),
      forward: () => stepped(figure, 'forward'),
      show: () => setShown(true),
      question: () => setShown(false),
      picture: () => setPage((page + 1) % pages),
      more: () => setMore(!isMore),
      fullScreen: () => void fullScreen(),
      keys: () => setKeys(true),
      leave,
      nextSlide: () => lesson && goTo(lesson, lesson.at + 1),
      previousSlide: () => lesson && goTo(lesson, lesson.at - 1),
    };
    deeds[deed]();
  };
  useSlideKeys(act);

  return (
    <>
      <SlideBar
        title={titleOf(figure)}
        lesson={lesson}
        isShown={isShown}
        isMore={isMore}
        picture={pages > 1 ? fill(phrases.picture, { page: Math.min(page, pages - 1) + 1, pages }) : undefined}
        act={act}
      />
      <p class="visually-hidden" role="status">
        {voted === undefined ? '' : fill(phrases.counted, { letter: letterOf(voted), count: counts[voted] ?? 0 })}
      </p>
      <p class="slide-notice" role="status">
        {notice}
      </p>
      {isShown ? (
        counts.some((count) => count > 0) && (
          <p class="class-said">
            {phrases.classSaid}{' '}
            {counts.map((count, i) => (
              <span key={i}>
                <b>{letterOf(i)}</b> {count}
              </span>
            ))}
          </p>
        )
      ) : (
        <ClassVote asked={asked} counts={counts} runs={canPlay(figure)} onVote={castVote} onShow={() => setShown(true)} onRun={run} />
      )}
      {hasKeys && <KeysDialog list={firstList(figure)?.name} isAwake={isAwake} onClose={() => setKeys(false)} />}
    </>
  );
}

/** 'Figure 3.1: A ball that remembers' */
function titleOf(figure: Element): string {
  const texts = [...(figure.querySelector('.figure-title')?.childNodes ?? [])].map(({ textContent }) => textContent?.trim() ?? '');
  return texts.filter((text) => text !== '').join(': ');
}
