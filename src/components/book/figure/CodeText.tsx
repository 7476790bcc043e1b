import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { markedLines, type MarkedLine } from '../../../lib/format/markedLines';
import { LEFT_AS_IT_IS } from '../../charts/AsBuilt';
import { UNTRANSLATED } from '../../controls/untranslated';
import { CopyButton } from './CopyButton';
import type { FrameWords } from './words';

const MARKED_MILLISECONDS = 1500;

interface Props {
  /** What it is, for those who can't see it. */
  label: string;
  /** Undefined as long as what was drawn when the book was built stands. */
  source: string | undefined;
  live: boolean;
  frame: FrameWords;
  /** Beside the button that copies it. */
  children: ComponentChildren;
}

/** A program's source, with what the last change touched briefly marked. */
export function CodeText({ label, source, live, frame: { phrases }, children }: Props) {
  const shown = useRef(source);
  const [lines, setLines] = useState<MarkedLine[] | undefined>(() => (source === undefined ? source : markedLines(source, source)));

  useEffect(() => {
    if (source === undefined || shown.current === source) return;
    setLines(markedLines(shown.current ?? source, source));
    shown.current = source;
    const timer = setTimeout(() => setLines(markedLines(source, source)), MARKED_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [source]);

  return (
    <>
      <pre class="panel-scroll" {...UNTRANSLATED} role="region" aria-label={label} tabIndex={0}>
        <code {...(lines ? {} : LEFT_AS_IT_IS)}>
          {lines?.map((line, index) => (
            <span key={index} class={line.comment ? 'comment' : ''}>
              {line.pieces.map((piece, place) => (piece.changed ? <mark key={place}>{piece.text}</mark> : piece.text))}
              {'\n'}
            </span>
          ))}
        </code>
      </pre>
      <div class="panel-actions">
        <CopyButton
          text={() => source ?? ''}
          disabled={!live || source === undefined}
          words={{ copy: phrases.copyCode, copied: phrases.copied, failed: phrases.copyFailed }}
        />
        {children}
      </div>
    </>
  );
}
