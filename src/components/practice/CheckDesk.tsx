import { useEffect, useState } from 'preact/hooks';
import { fill } from '../book/figure/words';
import { CheckResults } from './CheckResults';
import type { CheckPhrases } from './checkWords';
import { FileDrop } from './FileDrop';
import { MOST_FILES, useCheck, type CheckState } from './useCheck';

/** Takes handed-in files, does their runs again and says what agrees. */
export function CheckDesk({ phrases }: { phrases: CheckPhrases }) {
  const [live, setLive] = useState(false);
  const { state, check, stop } = useCheck();
  useEffect(() => setLive(true), []);
  return (
    <div class="desk not-content" data-live={live}>
      <p>{phrases.intro}</p>
      <FileDrop live={live} phrases={phrases} onFiles={check} />
      <div class="desk-actions">
        {state.kind === 'checking' && <progress max={state.total} value={state.done} aria-label={stateText(state, phrases)} />}
        <span class="desk-told" role="status">
          {stateText(state, phrases)}
        </span>
        {(state.kind === 'reading' || state.kind === 'checking') && (
          <button type="button" onClick={stop}>
            {phrases.stop}
          </button>
        )}
      </div>
      {state.kind === 'checked' && state.results.length > 0 && <CheckResults results={state.results} phrases={phrases} />}
    </div>
  );
}

function stateText(state: CheckState, phrases: CheckPhrases): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'reading':
      return phrases.reading;
    case 'checking':
      return fill(phrases.checking, { done: state.done, total: state.total });
    case 'failed':
      return fill(phrases['found.failed'], { reason: state.reason });
    case 'checked': {
      const { given, exercises, seconds } = state;
      if (given === 0) return phrases.none;
      const told = fill(phrases.time, { exercises, seconds: seconds.toFixed(1) });
      return given > MOST_FILES ? `${told} ${fill(phrases.many, { count: given, most: MOST_FILES })}` : told;
    }
  }
}
