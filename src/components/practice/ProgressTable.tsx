import { progressIn } from '../../lib/practice/progress';
import type { ReaderRecord } from '../../lib/practice/readerRecord';
import { fill } from '../book/figure/words';
import type { ProgressPhrases } from './progressPhrases';

export interface CountedPage {
  page: string;
  number: string;
  title: string;
  href: string;
  /** Ids. */
  exercises: readonly string[];
}

export interface CountedChapter {
  chapter: number;
  title: string;
  pages: readonly CountedPage[];
}

interface Props {
  chapters: readonly CountedChapter[];
  record: ReaderRecord;
  phrases: ProgressPhrases;
}

/** Each page with when it was read and how many of its exercises are done. */
export function ProgressTable({ chapters, record, phrases }: Props) {
  return (
    <table class="desk-table">
      <caption>{phrases.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{phrases.page}</th>
          <th scope="col">{phrases.read}</th>
          <th scope="col">{phrases.exercises}</th>
          <th scope="col">{phrases.right}</th>
        </tr>
      </thead>
      {chapters.map(({ chapter, pages }) => (
        <tbody key={chapter}>
          {pages.map((page) => (
            <PageRow key={page.page} page={page} record={record} phrases={phrases} />
          ))}
          <tr class="desk-sum">
            <Counts name={fill(phrases.total, { chapter })} pages={pages} record={record} phrases={phrases} />
          </tr>
        </tbody>
      ))}
    </table>
  );
}

function PageRow({ page, record, phrases }: { page: CountedPage; record: ReaderRecord; phrases: ProgressPhrases }) {
  const when = Object.hasOwn(record.pages, page.page) ? record.pages[page.page] : undefined;
  const { exercisesDone: done, exercisesRight, exercises } = progressIn(record, [page.page], page.exercises);
  return (
    <tr>
      <th scope="row">
        <span class="desk-number">{page.number}</span> <a href={page.href}>{page.title}</a>
      </th>
      <td>{when === undefined ? phrases.notRead : <time dateTime={new Date(when).toISOString()}>{dayOf(when)}</time>}</td>
      <td>{fill(phrases.done, { done, exercises })}</td>
      <td>{exercisesRight}</td>
    </tr>
  );
}

function Counts({
  name,
  pages,
  record,
  phrases,
}: {
  name: string;
  pages: readonly CountedPage[];
  record: ReaderRecord;
  phrases: ProgressPhrases;
}) {
  const found = progressIn(
    record,
    pages.map(({ page }) => page),
    pages.flatMap(({ exercises }) => exercises),
  );
  return (
    <>
      <th scope="row">{name}</th>
      <td>{fill(phrases.done, { done: found.pagesRead, exercises: found.pages })}</td>
      <td>{fill(phrases.done, { done: found.exercisesDone, exercises: found.exercises })}</td>
      <td>{found.exercisesRight}</td>
    </>
  );
}

/** As the reader's own calendar has it. */
const dayOf = (when: number) => new Date(when).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
