import { presetOf, PRESETS, type Preset } from '../../../lib/rules/presets';
import { rulePhrases as phrases } from './rulePhrases';

interface Props {
  id: string;
  /** The rule; empty if there is none. */
  text: string;
  /** Whether there may be none. */
  hasNone?: boolean;
  live: boolean;
  /** Undefined for none. */
  onBegin: (preset: Preset | undefined) => void;
}

/** What a rule of one's own begins from. */
export function RuleStart({ id, text, hasNone = false, live, onBegin }: Props) {
  const state = text === '' ? 'none' : (presetOf(text) ?? 'own');
  const begin = (chosen: string) => onBegin(PRESETS.find((preset) => preset === chosen));
  return (
    <div class="control control-choice">
      <label for={`${id}-begin`} class="control-name">
        {phrases.start}
      </label>
      <select id={`${id}-begin`} value={state} disabled={!live} onChange={(event) => begin(event.currentTarget.value)}>
        {hasNone && <option value="none">{phrases['preset.none']}</option>}
        {state === 'own' && <option value="own">{phrases['preset.own']}</option>}
        {PRESETS.map((preset) => (
          <option key={preset} value={preset}>
            {phrases[`preset.${preset}`]}
          </option>
        ))}
      </select>
    </div>
  );
}
