import { useEffect, useRef, useState } from 'preact/hooks';
import { UNTRANSLATED } from './untranslated';
import { useSaid } from './useSaid';

/** Why a text is not taken, and where in it that is. */
export interface TextFault {
  sentence: string;
  from: number;
  to: number;
}

interface Props {
  /** Unique in the page. */
  id: string;
  name: string;
  label: string;
  /** What may be typed, in a sentence. */
  hint: string;
  /** The last text without a fault; or that of a link, which may have one. */
  value: string;
  rows: number;
  faultOf: (text: string) => TextFault | undefined;
  /** How a line is called by its number, from 1, where the text has several. */
  lineName?: (line: number) => string;
  disabled: boolean;
  onChange: (text: string) => void;
}

/** Characters around a mistake that are shown with it. */
const AROUND = 24;

/** A text that is taken as long as it has no fault; while it has one, the mistake is marked, and what was taken before stays. */
export function FormulaField({ id, name, label, hint, value, rows, faultOf, lineName, disabled, onChange }: Props) {
  const [draft, setDraft] = useState(value);
  const taken = useRef(value);
  useEffect(() => {
    if (value === taken.current) return;
    taken.current = value;
    setDraft(value);
  }, [value]);
  const fault = faultOf(draft);
  const line = fault && lineName?.(draft.slice(0, fault.from).split('\n').length);
  const sentence = fault ? [line, fault.sentence].filter(Boolean).join(': ') : '';
  const said = useSaid(sentence);
  /** Until then the text is a link's, and its mistake is read with the field. */
  const [isTyped, setTyped] = useState(false);
  const type = (text: string) => {
    setDraft(text);
    setTyped(true);
    if (faultOf(text)) return;
    taken.current = text;
    onChange(text);
  };
  return (
    <div class="control control-formula">
      <label for={id} class="control-name" {...UNTRANSLATED}>
        {label}
      </label>
      <textarea
        id={id}
        name={name}
        rows={rows}
        value={draft}
        disabled={disabled}
        spellcheck={false}
        autocapitalize="off"
        autocomplete="off"
        aria-invalid={fault !== undefined}
        // A description that changes is read again, all of it, at every key: the mistake is said once the typing rests.
        aria-errormessage={fault && `${id}-said`}
        aria-describedby={`${id}-hint`}
        onInput={(event) => type(event.currentTarget.value)}
        {...UNTRANSLATED}
      />
      <div class="formula-fault">
        {fault && <Marked text={draft} {...fault} />}
        <span>{sentence}</span>
      </div>
      <p class="visually-hidden" id={`${id}-said`} aria-live="polite">
        {isTyped ? said : sentence}
      </p>
      <p class="control-hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}

/** The faulty text around the mistake, which is marked; to hear, the sentence says enough. */
function Marked({ text, from, to }: TextFault & { text: string }) {
  const lineStart = text.slice(0, from).lastIndexOf('\n') + 1;
  const lineEnd = `${text}\n`.indexOf('\n', from);
  const [first, last] = [Math.max(lineStart, from - AROUND), Math.min(lineEnd, Math.min(to, from + AROUND) + AROUND)];
  const end = Math.min(to, last);
  return (
    <code {...UNTRANSLATED}>
      {first > lineStart && '…'}
      {text.slice(first, from)}
      <mark>{text.slice(from, end) || ' '}</mark>
      {text.slice(end, last)}
      {last < lineEnd && '…'}
    </code>
  );
}
