import { fill } from '../book/figure/words';
import { wordsOf } from './labText';
import type { LabWords } from './labWords';
import type { LabStore } from './useLabState';

interface Props {
  store: Pick<LabStore, 'reading' | 'isRestored' | 'tableNotice' | 'live' | 'beginAnew'>;
  words: LabWords;
}

/** Where the state comes from: what of a link could not be used, and what the browser has kept. */
export function LinkNotices({ store: { reading, isRestored, tableNotice, live, beginAnew }, words }: Props) {
  const { phrases } = words;
  const { refused, fault } = reading;
  const told = [
    ...(fault === 'unreadable' ? [phrases.linkUnreadable] : []),
    ...(fault === 'tooLong' ? [phrases.linkTooLong] : []),
    ...refused.map(({ name, value }) => fill(phrases.linkRefused, { name: wordsOf(words, name).name, value })),
    ...(tableNotice ? [fill(phrases[`own.${tableNotice.kind}`], { file: tableNotice.file || phrases['own.aTable'] })] : []),
  ];
  return (
    <>
      <div class="figure-notices" data-link-status role="status">
        {told.map((sentence, i) => (
          <p key={i}>{sentence}</p>
        ))}
      </div>
      {isRestored && (
        <p class="lab-restored">
          {phrases.restored}{' '}
          <button type="button" disabled={!live} onClick={beginAnew}>
            {phrases.beginAnew}
          </button>
        </p>
      )}
    </>
  );
}
