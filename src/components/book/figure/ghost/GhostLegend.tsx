import type { FrameWords } from '../words';

interface Props {
  /** What was other. */
  said: string;
  isPinned: boolean;
  pin: (isPinned: boolean) => void;
  remove: () => void;
  frame: FrameWords;
}

/** What the pale lines are, and what becomes of them. */
export const GhostLegend = ({ said, isPinned, pin, remove, frame: { phrases } }: Props) => (
  <div class="figure-ghost" role="group" aria-label={phrases.ghostName}>
    <svg class="chart ghost-sample" viewBox="0 0 30 4" aria-hidden="true">
      <path class="line ghost tone-ink" d="M1 2H29" />
    </svg>
    <span>{said}</span>
    <button type="button" aria-pressed={isPinned} onClick={() => pin(!isPinned)}>
      {phrases.pin}
    </button>
    <button type="button" onClick={remove}>
      {phrases.removeGhost}
    </button>
  </div>
);
