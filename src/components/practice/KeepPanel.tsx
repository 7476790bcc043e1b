import { useRef, useState } from 'preact/hooks';
import { parseRecord, recordText, type ReaderRecord } from '../../lib/practice/readerRecord';
import { downloadText } from '../book/figure/downloadText';
import { fill } from '../book/figure/words';
import type { ProgressPhrases } from './progressPhrases';
import { eraseRecord, takeIn } from './readerStore';
import { textOfFile } from './textOfFile';

/** What is told of a damaged file is not endless. */
const MOST_NAMED = 5;

interface Props {
  record: ReaderRecord;
  live: boolean;
  phrases: ProgressPhrases;
}

/** Saves the record as a file, adds what is in such a file, and erases. */
export function KeepPanel({ record, live, phrases }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState('');
  const [isAsking, setAsking] = useState(false);

  const add = async (file: File | undefined) => {
    if (!file) return;
    const read = await textOfFile(file);
    const reading = 'text' in read ? parseRecord(read.text) : read;
    if ('refusal' in reading) {
      setTold(fill(phrases[`refusal.${reading.refusal}`], { file: file.name }));
      return;
    }
    takeIn(reading.record);
    setTold(toldOf(reading, phrases));
  };
  const erase = () => {
    eraseRecord();
    setAsking(false);
    setTold(phrases.erased);
  };

  return (
    <>
      <div class="desk-actions">
        <button
          type="button"
          disabled={!live}
          onClick={() => downloadText(`deep-networks-${today()}.json`, 'application/json', recordText(record))}
        >
          {phrases.export}
        </button>
        <button type="button" disabled={!live} onClick={() => field.current?.click()}>
          {phrases.import}
        </button>
        <input
          ref={field}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ currentTarget }) => {
            void add(currentTarget.files?.[0]);
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
        {isAsking ? (
          <>
            <span>{phrases.eraseSure}</span>
            <button type="button" onClick={erase}>
              {phrases.eraseYes}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {phrases.eraseNo}
            </button>
          </>
        ) : (
          <button type="button" disabled={!live} onClick={() => setAsking(true)}>
            {phrases.erase}
          </button>
        )}
      </div>
      <p class="desk-told" role="status">
        {told}
      </p>
    </>
  );
}

function toldOf({ record, damaged }: { record: ReaderRecord; damaged: readonly string[] }, phrases: ProgressPhrases): string {
  const added = { pages: Object.keys(record.pages).length, exercises: Object.keys(record.exercises).length };
  const told = fill(phrases.imported, added);
  if (damaged.length === 0) return told;
  const names = `${damaged.slice(0, MOST_NAMED).join(', ')}${damaged.length > MOST_NAMED ? ', …' : ''}`;
  return `${told} ${fill(phrases.importedDamaged, { names })}`;
}

const today = () => new Date().toISOString().slice(0, 10);
