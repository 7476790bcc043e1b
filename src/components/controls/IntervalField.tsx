import { useEffect, useState } from 'preact/hooks';
import { parseSetting } from '../../lib/share/parseSetting';
import type { Interval, IntervalSetting } from '../../lib/share/setting';
import { UNTRANSLATED } from './untranslated';

interface Props {
  /** Unique in the page. */
  id: string;
  name: string;
  setting: IntervalSetting;
  value: Interval;
  /** To hear, the second end is called what it is the end of. */
  words: { from: string; to: string; toName: string; fault: string };
  disabled: boolean;
  onChange: (value: Interval) => void;
}

/** Where something begins and where it ends, as two numbers; while they make no interval, what was taken before stays. */
export function IntervalField({ id, name, setting, value, words, disabled, onChange }: Props) {
  const [drafts, setDrafts] = useState(textsOf(value));
  useEffect(() => setDrafts((before) => (isMeant(before, value) ? before : textsOf(value))), [value]);
  const isFaulty = !taken(drafts, setting);
  const type = (place: 0 | 1, text: string) => {
    const next = drafts.with(place, text) as [string, string];
    setDrafts(next);
    const made = taken(next, setting);
    if (made && (made[0] !== value[0] || made[1] !== value[1])) onChange(made);
  };
  const field = (place: 0 | 1, label: string, spoken: string) => (
    <label>
      <span class="control-name">{label}</span>
      <input
        id={`${id}-${place}`}
        name={`${name}-${place}`}
        type="text"
        inputMode="text"
        autocomplete="off"
        value={drafts[place]}
        disabled={disabled}
        aria-label={spoken}
        aria-invalid={isFaulty}
        aria-errormessage={isFaulty ? `${id}-fault` : undefined}
        onInput={(event) => type(place, event.currentTarget.value)}
        {...UNTRANSLATED}
      />
    </label>
  );
  return (
    <div class="control control-interval">
      {field(0, words.from, words.from)}
      {field(1, words.to, words.toName)}
      <p class="formula-fault" id={`${id}-fault`} aria-live="polite">
        {isFaulty ? words.fault : ''}
      </p>
    </div>
  );
}

const textsOf = ([from, to]: Interval): [string, string] => [String(from), String(to)];

/** Whether the reader's texts say this interval already, perhaps in other digits. */
const isMeant = (texts: readonly [string, string], value: Interval) => texts.every((text, place) => Number(plain(text)) === value[place]);

function taken(texts: readonly [string, string], setting: IntervalSetting): Interval | undefined {
  const parsed = parseSetting(setting, texts.map(plain).join(','));
  return parsed.ok ? parsed.value : undefined;
}

/** With the minus that computers read; a decimal comma is a full stop. */
const plain = (text: string) => text.trim().replace('−', '-').replace(',', '.');
