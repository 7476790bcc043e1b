import { fill } from '../book/figure/words';
import { wordsOf } from './labText';
import type { LabWords } from './labWords';
import type { LabStore } from './useLabState';

/** What of a link could not be used. */
export function LinkNotices({ reading: { refused, fault }, words }: { reading: LabStore['reading']; words: LabWords }) {
  const { phrases } = words;
  const told = [
    ...(fault === 'unreadable' ? [phrases.linkUnreadable] : []),
    ...(fault === 'tooLong' ? [phrases.linkTooLong] : []),
    ...refused.map(({ name, value }) => fill(phrases.linkRefused, { name: wordsOf(words, name).name, value })),
  ];
  return (
    <div class="figure-notices" data-link-status role="status">
      {told.map((sentence, i) => (
        <p key={i}>{sentence}</p>
      ))}
    </div>
  );
}
