import { useEffect, useRef } from 'preact/hooks';
import type { OwnWords } from './ownWords';
import { useDrop } from './useDrop';

interface Props {
  id: string;
  live: boolean;
  words: OwnWords;
  /** How often the reader asked for it: each time it gets the focus. */
  asked: number;
  /** A file's name and its bytes, when they come. */
  onFile: (name: string, bytes: Promise<Uint8Array>) => void;
}

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

/** Where a file is chosen or dropped, or its text pasted. */
export function FilePlace({ id, live, words: { phrases }, asked, onFile }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const chooseButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asked === 0) return;
    chooseButton.current?.closest('details')?.setAttribute('open', '');
    chooseButton.current?.focus();
  }, [asked]);
  const chooser = useRef<HTMLInputElement>(null);
  const paper = useRef<HTMLTextAreaElement>(null);
  const take = (file: File | null | undefined) => {
    if (file && live) onFile(file.name, bytesOf(file));
  };
  const isOver = useDrop(place, take);
  const readPasted = () => onFile(phrases.pastedName, Promise.resolve(new TextEncoder().encode(paper.current?.value ?? '')));
  return (
    <div ref={place} class={`own-place${isOver ? ' over' : ''}`} role="group" aria-label={phrases.place}>
      <p>
        <button ref={chooseButton} type="button" disabled={!live} onClick={() => chooser.current?.click()}>
          {phrases.choose}
        </button>{' '}
        {isOver ? phrases.dropped : phrases.drop}
      </p>
      <input
        ref={chooser}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        hidden
        onChange={({ currentTarget }) => {
          take(currentTarget.files?.[0]);
          // The same file may be chosen again after it was mended.
          currentTarget.value = '';
        }}
      />
      <details class="panel">
        <summary>{phrases.paste}</summary>
        <p class="panel-hint" id={`${id}-paste-hint`}>
          {phrases.pasteHint}
        </p>
        <textarea
          ref={paper}
          rows={6}
          spellcheck={false}
          disabled={!live}
          aria-label={phrases.paste}
          aria-describedby={`${id}-paste-hint`}
        />
        <button type="button" disabled={!live} onClick={readPasted}>
          {phrases.pasteRead}
        </button>
      </details>
    </div>
  );
}
