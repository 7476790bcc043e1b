import { useEffect, useState } from 'preact/hooks';
import { ControlName } from './ControlName';
import type { ControlWords } from './controlProps';

interface Props {
  /** Unique in the page. */
  id: string;
  name: string;
  words: ControlWords;
  symbol?: string | undefined;
  /** Undefined where nothing is set. */
  value: number | undefined;
  /** What stands in the empty input; without it there has to be a number. */
  empty?: string | undefined;
  /** Whether the number can be used. */
  takes: (value: number) => boolean;
  /** The next number up or down, for the arrow keys. */
  next: (value: number, direction: 1 | -1) => number;
  /** Which numbers can be used, in a sentence. */
  range: string;
  disabled: boolean;
  onChange: (value: number | undefined) => void;
}

const textOf = (value: number | undefined) => (value === undefined ? '' : String(value));
/** With a decimal comma, a true minus or white space as well. */
const numberIn = (text: string) => Number(text.replaceAll(/\s/g, '').replace(',', '.').replace('−', '-'));

/** A number to be typed, of any size; arrow keys change it by steps that suit it. What cannot be used is left standing and explained, and changes nothing. */
export function NumberInput({ id, name, words, symbol, value, empty, takes, next, range, disabled, onChange }: Props) {
  const [text, setText] = useState(() => textOf(value));
  const isEmpty = text.trim() === '';
  const typed = numberIn(text);
  const isFine = isEmpty ? empty !== undefined : takes(typed);

  // Another value from elsewhere, as from a link, takes the place of what stands there.
  useEffect(() => {
    const emptyValue = empty === undefined || Number.isNaN(Number(empty)) ? undefined : Number(empty);
    setText((before) => ((before.trim() === '' ? emptyValue : numberIn(before)) === value ? before : textOf(value)));
  }, [value, empty]);

  const change = (now: string) => {
    setText(now);
    if (now.trim() === '') {
      if (empty !== undefined) onChange(undefined);
      return;
    }
    if (takes(numberIn(now))) onChange(numberIn(now));
  };
  const step = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    const from = isFine && !isEmpty ? typed : (value ?? Number(empty));
    if (Number.isFinite(from)) change(String(next(from, event.key === 'ArrowUp' ? 1 : -1)));
  };
  return (
    <div class="control control-number">
      <label for={id}>
        <ControlName words={words} symbol={symbol} />
      </label>
      <input
        id={id}
        name={name}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellcheck={false}
        value={text}
        placeholder={empty ?? ''}
        disabled={disabled}
        aria-invalid={!isFine}
        aria-describedby={isFine ? undefined : `${id}-range`}
        onInput={(event) => change(event.currentTarget.value)}
        onKeyDown={step}
      />
      {!isFine && (
        <p class="control-fault" id={`${id}-range`} role="status">
          {range}
        </p>
      )}
    </div>
  );
}
