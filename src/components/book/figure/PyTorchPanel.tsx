import { useEffect, useRef, useState } from 'preact/hooks';
import { withBase } from '../../../lib/book/basePath';
import { markedLines, type MarkedLine } from '../../../lib/format/markedLines';
import type { PageRun, Rerun } from '../../../lib/pytorch/rerun';
import type { Schema } from '../../../lib/share/setting';
import { UNTRANSLATED } from '../../controls/untranslated';
import { CopyButton } from './CopyButton';
import { NotebookButton } from './NotebookButton';
import type { Figure } from './useFigure';

const MARKED_MILLISECONDS = 1500;

interface Props<S extends Schema> {
  figure: Figure<S>;
  source: string;
  /** What the notebook redoes. */
  notebook: () => Rerun | PageRun;
}

/** The PyTorch source that does what the figure does, with what the last change touched briefly marked. */
export function PyTorchPanel<S extends Schema>({ figure, source, notebook }: Props<S>) {
  const { id, live, frame } = figure;
  const { phrases } = frame;
  const notebookOfDefaults = withBase(import.meta.env.BASE_URL, `/notebooks/${id}.ipynb`);
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
    <details class="panel">
      <summary>{phrases.pytorch}</summary>
      <p class="panel-hint">{phrases.pytorchHint}</p>
      <pre class="panel-scroll" {...UNTRANSLATED} role="region" aria-label={phrases.pytorch} tabIndex={0}>
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
        <NotebookButton figure={figure} run={notebook} />
      </div>
      <p class="panel-hint">
        {phrases.notebookHint}{' '}
        <a href={notebookOfDefaults} download={`${id}.ipynb`}>
          {phrases.notebookOfDefaults}
        </a>
      </p>
    </details>
  );
}
