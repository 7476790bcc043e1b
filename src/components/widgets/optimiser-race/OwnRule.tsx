import { TUNED_RATES } from '../../../lib/experiments/momentum/optimiserRace';
import { presetOf, presetText, PRESETS, type Preset } from '../../../lib/rules/presets';
import type { Figure } from '../../book/figure/useFigure';
import type { schema, Words } from './figure';
import type { RuleParts } from './useRuleParts';

interface Props {
  figure: Figure<typeof schema>;
  /** What reads and edits the rule, once it is loaded. */
  parts: RuleParts | undefined;
  words: Words;
}

/** The reader's own rule: what to begin from, and where there is one what it is edited with. */
export function OwnRule({ figure, parts, words }: Props) {
  const { phrases } = words;
  const { id, settings, live, change } = figure;
  const { rule: text, course } = settings;
  const begin = (preset: string) =>
    change({ rule: preset === 'none' ? '' : presetText(preset as Preset, TUNED_RATES[course][TUNED_LIKE[preset as Preset]]) });
  const state = text === '' ? 'none' : (presetOf(text) ?? 'own');
  return (
    <div class="own-rule" role="group" aria-label={phrases.ownRule}>
      <div class="control control-choice">
        <label for={`${id}-begin`} class="control-name">
          {phrases.start}
        </label>
        <select id={`${id}-begin`} value={state} disabled={!live} onChange={(event) => begin(event.currentTarget.value)}>
          <option value="none">{phrases['preset.none']}</option>
          {state === 'own' && <option value="own">{phrases['preset.own']}</option>}
          {PRESETS.map((preset) => (
            <option key={preset} value={preset}>
              {phrases[`preset.${preset}`]}
            </option>
          ))}
        </select>
      </div>
      {text !== '' && parts && <parts.RuleEditor figure={figure} words={words} />}
    </div>
  );
}

/** Whose tuned learning rate suits a rule to begin from. */
const TUNED_LIKE = {
  heavyBall: 'momentum',
  averagingBall: 'sgd',
  nesterov: 'nesterov',
  adagrad: 'adagrad',
  rmsprop: 'rmsprop',
  adam: 'adam',
  lion: 'lion',
  sign: 'lion',
  noFriction: 'momentum',
  lateGradient: 'sgd',
  noRoot: 'rmsprop',
} as const;
