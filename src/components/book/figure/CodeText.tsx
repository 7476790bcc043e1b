import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { markedLines, type MarkedLine } from '../../../lib/format/markedLines';
import { UNTRANSLATED } from '../../controls/untranslated';
import { CopyButton } from './CopyButton';
import type { FrameWords } from './words';

const MARKED_MILLISECONDS = 1500;

interface Props {
  /** What it is, for those who can't see it. */
  label: string;
  source: string;
  live: boolean;
  frame: FrameWords;
  /** Beside the button that copies it. */
  children: ComponentChildren;
}

/** A program's source, with what the last change touched briefly marked. */
export function CodeText({ label, source, live, frame: { phrases }, children }: Props) {
  const shown = useRef(source);
  const [lines, setLines] = useState<MarkedLine[]>(() => markedLines(source, source));

  useEffect(() => {
    if (shown.current === source) return;
    setLines(markedLines(shown.current, source));
    shown.current = source;
    const timer = setTimeout(() => setLines(markedLines(source, source)), MARKED_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [source]);

  return (
    <>
      <pre class="panel-scroll" {...UNTRANSLATED} role="region" aria-label={label} tabIndex={0}>
        <code>
          {lines.map((line, index) => (
            <span key={index} class={line.comment ? 'comment' : ''}>
              {line.pieces.map((piece, place) => (piece.changed ? <mark key={place}>{piece.text}</mark> : piece.text))}
              {'\n'}
            </span>
          ))}
        </code>
      </pre>
      <div class="panel-actions">
        <CopyButton
          text={() => source}
          disabled={!live}
          words={{ copy: phrases.copyCode, copied: phrases.copied, failed: phrases.copyFailed }}
        />
        {children}
      </div>
    </>
  );
}
