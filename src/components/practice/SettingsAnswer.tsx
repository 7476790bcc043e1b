import { readSettings, settingsText } from '../../lib/practice/settings';
import { hasProblem } from '../../lib/practice/reading';
import { defaultsOf, type Setting, type ValueOf } from '../../lib/share/setting';
import { fill } from '../book/figure/words';
import { SettingControl } from '../controls/SettingControl';
import type { AnswerProps } from './exerciseForm';
import { Html } from './Html';

/** The sliders of a figure. */
export function SettingsAnswer({
  id,
  form: { schema, settings: names, figure, href },
  words,
  phrases,
  draft,
  disabled,
  onDraft,
}: AnswerProps<'settings'>) {
  const reading = readSettings(draft, schema);
  const values = hasProblem(reading) ? defaultsOf(schema) : reading.value;
  const [before = '', after = ''] = fill(phrases.figureSettings, { figure: '|' }).split('|');
  return (
    <div class="answer-settings" role="group" aria-labelledby={`${id}-ask`}>
      <p id={`${id}-ask`}>
        <Html html={words.ask} /> {before}
        <a href={href}>{figure}</a>
        {after}
      </p>
      <div class="figure-controls">
        {Object.entries(schema).map(([name, setting]) => (
          <SettingControl
            key={name}
            id={`${id}-${name}`}
            name={`${id}-${name}`}
            setting={setting}
            value={values[name] as ValueOf<Setting>}
            words={names[name] ?? { name }}
            disabled={disabled}
            onChange={(value) => onDraft(settingsText(schema, { ...values, [name]: value }))}
          />
        ))}
      </div>
    </div>
  );
}
