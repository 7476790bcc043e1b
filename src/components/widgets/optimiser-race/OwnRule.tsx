import { useMemo, useRef } from 'preact/hooks';
import { TUNED_RATES } from '../../../lib/experiments/momentum/optimiserRace';
import { presetText, PRESETS, type Preset } from '../../../lib/rules/presets';
import { readRule } from '../../../lib/rules/readRule';
import { learningRateOf, textWith } from '../../../lib/rules/ruleNumbers';
import type { RangeSetting } from '../../../lib/share/setting';
import type { Figure } from '../../book/figure/useFigure';
import { FormulaField } from '../../controls/FormulaField';
import { Slider } from '../../controls/Slider';
import type { schema, Settings, Words } from './figure';
import { reaches, sliderOf } from './ruleSliders';

/** Lines that the text has room for, with one to spare. */
const rowsOf = (text: string): number => Math.min(14, Math.max(4, text.split('\n').length + 1));
/** Digits to which a slider sets a number. */
const DIGITS = 6;

/** The reader's own rule: what to begin from, its lines, and a slider for each of its numbers. */
export function OwnRule({ figure, words: { phrases } }: { figure: Figure<typeof schema>; words: Words }) {
  const { id, settings, live, change } = figure;
  const { rule: text, course } = settings;
  const read = useMemo(() => readRule(text).rule, [text]);
  const sliders = useRef(new Map<string, RangeSetting>());
  const parameters = read?.parameters ?? [];
  for (const parameter of parameters) {
    const known = sliders.current.get(parameter.name);
    if (!known || !reaches(known, parameter.value)) sliders.current.set(parameter.name, sliderOf(parameter));
  }
  const rate = read && learningRateOf(read);
  const begun = PRESETS.find((preset) => rate !== undefined && presetText(preset, rate) === text);
  const begin = (preset: string) =>
    change({ rule: preset === 'none' ? '' : presetText(preset as Preset, TUNED_RATES[course][TUNED_LIKE[preset as Preset]]) });
  const state = text === '' ? 'none' : (begun ?? 'own');
  return (
    <div class="own-rule">
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
      {text !== '' && (
        <>
          <FormulaField
            id={`${id}-rule`}
            name="rule"
            label={phrases.ruleLabel}
            hint={phrases.ruleHint}
            value={text}
            rows={rowsOf(text)}
            faultOf={(typed) => readRule(typed).fault}
            disabled={!live}
            onChange={(rule) => change({ rule })}
          />
          <div class="rule-numbers" role="group" aria-label={phrases.parameters}>
            {parameters.map((parameter) => (
              <Slider
                key={parameter.name}
                id={`${id}-number-${parameter.name}`}
                name={`number-${parameter.name}`}
                setting={sliders.current.get(parameter.name) ?? sliderOf(parameter)}
                value={parameter.value}
                words={{ name: parameter.name }}
                disabled={!live}
                onChange={(value) =>
                  change({ rule: textWith(text, parameter, Number(value.toPrecision(DIGITS))) } satisfies Partial<Settings>)
                }
              />
            ))}
          </div>
        </>
      )}
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
