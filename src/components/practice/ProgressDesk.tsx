import { HandInPanel } from './HandInPanel';
import { KeepPanel } from './KeepPanel';
import type { ProgressPhrases } from './progressPhrases';
import { ProgressTable, type CountedChapter } from './ProgressTable';
import { useReaderRecord } from './useReaderRecord';

interface Props {
  chapters: readonly CountedChapter[];
  phrases: ProgressPhrases;
}

/** What the reader has read and done, and what can be done with it. */
export function ProgressDesk({ chapters, phrases }: Props) {
  const { record, keeping, live } = useReaderRecord();
  return (
    <div class="desk not-content" data-live={live}>
      <p>{keeping === 'kept' ? phrases.onDevice : phrases[keeping]}</p>
      <p>{phrases.counts}</p>
      <ProgressTable chapters={chapters} record={record} phrases={phrases} />
      <h2 id="hand-in">{phrases.handIn}</h2>
      <HandInPanel record={record} live={live} phrases={phrases} />
      <h2 id="keep">{phrases.keep}</h2>
      <KeepPanel record={record} live={live} phrases={phrases} />
    </div>
  );
}
