import { useState } from 'preact/hooks';
import { handInText, LONGEST_NAME } from '../../lib/practice/handIn';
import type { ReaderRecord } from '../../lib/practice/readerRecord';
import { downloadText } from '../book/figure/downloadText';
import { fill } from '../book/figure/words';
import type { ProgressPhrases } from './progressPhrases';
import { EDITION } from './readerStore';

interface Props {
  record: ReaderRecord;
  live: boolean;
  phrases: ProgressPhrases;
}

/** Saves the exercises as a file for whoever teaches, under a name if the reader gives one. */
export function HandInPanel({ record, live, phrases }: Props) {
  const [name, setName] = useState('');
  const [told, setTold] = useState('');
  const count = Object.keys(record.exercises).length;
  const save = () => {
    const file = `${['deep-networks', slugOf(name)].filter((part) => part !== '').join('-')}.json`;
    downloadText(
      file,
      'application/json',
      handInText({ name: name.trim(), saved: Date.now(), edition: EDITION, exercises: record.exercises }),
    );
    setTold(fill(phrases.handedIn, { file, exercises: count }));
  };
  return (
    <form
      class="desk-actions"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p>{phrases.handInHint}</p>
      <label>
        {phrases.name}
        <input
          type="text"
          autocomplete="name"
          maxLength={LONGEST_NAME}
          value={name}
          disabled={!live}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <button type="submit" disabled={!live || count === 0}>
        {phrases.handInSave}
      </button>
      <p class="desk-told" role="status">
        {live && count === 0 ? phrases.handInNothing : told}
      </p>
    </form>
  );
}

/** As part of a file's name. */
const slugOf = (name: string) =>
  name
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
