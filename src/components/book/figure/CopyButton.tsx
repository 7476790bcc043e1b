import { useEffect, useState } from 'preact/hooks';

const SHOWN_MILLISECONDS = 2500;

interface Words {
  copy: string;
  copied: string;
  /** Introduces the text where the browser does not let a page write to the clipboard. */
  failed: string;
}

/** Copies a text. Where that is forbidden, shows it to be copied by hand. */
export function CopyButton({ text, words, disabled }: { text: () => string; words: Words; disabled: boolean }) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const [shown, setShown] = useState('');

  useEffect(() => {
    if (state !== 'copied') return;
    const timer = setTimeout(() => setState('idle'), SHOWN_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [state]);

  const copy = async () => {
    const now = text();
    setShown(now);
    try {
      await navigator.clipboard.writeText(now);
      setState('copied');
    } catch {
      setState('failed');
    }
  };

  return (
    <span class="copy">
      <button type="button" disabled={disabled} onClick={copy}>
        {words.copy}
      </button>
      <span class="copy-state" role="status">
        {state === 'idle' ? '' : words[state]}
      </span>
      {state === 'failed' && (
        <input class="copy-text" aria-label={words.failed} readOnly value={shown} onFocus={(event) => event.currentTarget.select()} />
      )}
    </span>
  );
}
