import { useEffect, useRef, useState } from 'preact/hooks';
import { UNTRANSLATED } from './untranslated';

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
  disabled: boolean;
  onChange: (text: string) => void;
}

/** Characters around a mistake that are shown with it. */
const AROUND = 24;

/** A text that is taken as long as it has no fault; while it has one, the mistake is marked, and what was taken before stays. */
export function FormulaField({ id, name, label, hint, value, rows, faultOf, disabled, onChange }: Props) {
  const [draft, setDraft] = useState(value);
  const taken = useRef(value);
  useEffect(() => {
    if (value === taken.current) return;
    taken.current = value;
    setDraft(value);
  }, [value]);
  const fault = faultOf(draft);
  const type = (text: string) => {
    setDraft(text);
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
        aria-describedby={`${id}-fault ${id}-hint`}
        onInput={(event) => type(event.currentTarget.value)}
        {...UNTRANSLATED}
      />
      <div class="formula-fault" id={`${id}-fault`} role="status">
        {fault && <Mistake text={draft} {...fault} />}
      </div>
      <p class="control-hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}

/** The faulty text with its mistake marked, and what is wrong with it. */
function Mistake({ text, sentence, from, to }: TextFault & { text: string }) {
  const [first, last] = [Math.max(0, from - AROUND), Math.min(text.length, Math.min(to, from + AROUND) + AROUND)];
  const end = Math.min(to, last);
  return (
    <p>
      <code {...UNTRANSLATED}>
        {first > 0 && '…'}
        {text.slice(first, from)}
        <mark>{text.slice(from, end) || ' '}</mark>
        {text.slice(end, last)}
        {last < text.length && '…'}
      </code>
      <span>{sentence}</span>
    </p>
  );
}
