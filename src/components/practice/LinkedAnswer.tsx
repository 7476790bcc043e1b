import type { Phrases } from './exerciseForm';

/** What a link has brought: an answer that waits beside the reader's own, or stands in the form, over it or alone; or one that cannot be read here. */
export type Linked = 'waiting' | 'over' | 'alone' | 'unreadable';

interface Props {
  linked: Linked;
  phrases: Phrases;
  onTake: () => void;
  onKeep: () => void;
}

/** Says that a link has brought somebody's half-finished answer, and leaves the choice. */
export function LinkedAnswer({ linked, phrases, onTake, onKeep }: Props) {
  return (
    <div class="answer-linked" role="status">
      <p>{phrases[`linked.${linked}`]}</p>
      {linked === 'waiting' && (
        <p class="answer-actions">
          <button type="button" onClick={onTake}>
            {phrases.linkedTake}
          </button>
          <button type="button" onClick={onKeep}>
            {phrases.linkedKeep}
          </button>
        </p>
      )}
      {linked === 'over' && (
        <p class="answer-actions">
          <button type="button" onClick={onKeep}>
            {phrases.linkedBack}
          </button>
        </p>
      )}
    </div>
  );
}
