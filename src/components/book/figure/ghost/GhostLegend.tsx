import type { FrameWords } from '../words';
import type { GhostState } from './useGhost';

interface Props {
  state: GhostState;
  frame: FrameWords;
}

/** What the pale lines are, and what becomes of them. */
export function GhostLegend({ state: { ghost, isPinned, pin, remove }, frame: { phrases } }: Props) {
  if (!ghost) return null;
  return (
    <div class="figure-ghost" role="group" aria-label={phrases.ghostName}>
      <svg class="chart ghost-sample" viewBox="0 0 30 4" aria-hidden="true">
        <path class="line ghost tone-ink" d="M1 2H29" />
      </svg>
      <span>{ghost.said}</span>
      <button type="button" aria-pressed={isPinned} onClick={() => pin(!isPinned)}>
        {phrases.pin}
      </button>
      <button type="button" onClick={remove}>
        {phrases.removeGhost}
      </button>
    </div>
  );
}
