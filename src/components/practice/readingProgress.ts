/** Remembers which pages are read, and where the reader is; and shows it in the contents, on the title page and at the end of a page. */
import words from '../../content/words/en/reading-progress.json';
import { progressIn } from '../../lib/practice/progress';
import { fill } from '../book/figure/words';
import { exerciseRecord, keepExercise, keepPage, keepPlace, readerRecord, subscribe } from './readerStore';

/** A page is read when its end has been on the screen, and the page itself for so long: who leafs through it has not read it. */
const READING_SECONDS = 30;
/** After the last movement. */
const RESTING_MILLISECONDS = 1000;
/** A heading is being read when it is above this part of the screen. */
const READ_LINE = 1 / 3;

const { phrases } = words;
const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
const pageOf = (link: HTMLAnchorElement) => link.pathname.slice(base.length).replace(/\/+$/, '');
const end = document.querySelector<HTMLElement>('.page-progress');
const here = end?.dataset['page'];

function show() {
  const record = readerRecord();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.book-contents a[href], .contents a[href]'))
    mark(link, link.hash === '' && Object.hasOwn(record.pages, pageOf(link)));
  for (const element of document.querySelectorAll<HTMLElement>('[data-progress]')) {
    const { pages = '', exercises = '', progress } = element.dataset;
    const found = progressIn(record, listed(pages), listed(exercises));
    const isBegun = found.pagesRead + found.exercisesDone > 0;
    element.textContent = isBegun ? fill(progress === 'here' ? phrases.thisChapter : phrases.chapter, { ...found }) : '';
  }
  showPlace(record.place);
}

const listed = (text: string) => text.split(' ').filter((each) => each !== '');

function mark(link: HTMLAnchorElement, isRead: boolean) {
  const before = link.querySelector('.read-mark');
  if (isRead === Boolean(before)) return;
  before?.remove();
  if (!isRead) return;
  const sign = Object.assign(document.createElement('span'), { className: 'read-mark', textContent: phrases.read });
  link.append(sign);
}

/** On the title page: a link to where the reader was last. */
function showPlace(place: { page: string; heading: string } | undefined) {
  const line = document.querySelector('.go-on');
  if (!line) return;
  const entry = [...document.querySelectorAll<HTMLAnchorElement>('.contents a[href]')].find((link) => pageOf(link) === place?.page);
  line.replaceChildren();
  if (!entry || !place) return;
  const link = document.createElement('a');
  link.href = `${entry.pathname}${place.heading === '' ? '' : `#${place.heading}`}`;
  link.textContent = (entry.firstChild?.textContent ?? '').trim();
  line.append(`${phrases.goOn} `, link);
}

/** Counts the seconds for which the page is seen, and keeps it as read once it has been long enough and to its end. */
function watchReading(page: string, ending: Element) {
  let seconds = 0;
  let isAtEnd = false;
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') seconds++;
    keepIfRead();
  }, 1000);
  const seen = new IntersectionObserver((entries) => {
    isAtEnd ||= entries.some(({ isIntersecting }) => isIntersecting);
    keepIfRead();
  });
  const keepIfRead = () => {
    if (!isAtEnd || seconds < READING_SECONDS) return;
    clearInterval(timer);
    seen.disconnect();
    if (!Object.hasOwn(readerRecord().pages, page)) keepPage(page);
  };
  seen.observe(ending);
}

function watchPlace(page: string) {
  const headings = [...document.querySelectorAll<HTMLElement>('.sl-markdown-content :is(h2, h3)[id]')];
  const keep = () => {
    const above = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight * READ_LINE);
    keepPlace({ page, heading: above.at(-1)?.id ?? '' });
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  addEventListener(
    'scroll',
    () => {
      clearTimeout(timer);
      timer = setTimeout(keep, RESTING_MILLISECONDS);
    },
    { passive: true },
  );
}

/** An exercise that is not graded is done when its solution is opened. */
function watchSolutions() {
  const isPlain = (exercise: Element) => !exercise.hasAttribute('data-kind');
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || !target.open) return;
      const exercise = target.closest('.exercise');
      const hints = [...(exercise?.querySelectorAll('details') ?? [])];
      if (!exercise || !isPlain(exercise) || hints.at(-1) !== target || exerciseRecord(exercise.id)) return;
      const opened = hints.filter(({ open }) => open).length - 1;
      keepExercise(exercise.id, { answer: '', seed: 0, hints: opened, verdict: 'seen', measured: [] });
    },
    true,
  );
}

subscribe(show);
show();
if (end && here !== undefined) {
  watchReading(here, end);
  watchPlace(here);
  watchSolutions();
}
