import type { ChoiceSetting } from '../../lib/share/setting';
import type { ControlProps } from './controlProps';
import { ControlName } from './ControlName';

/** One of a few named options. */
export function Choice({ id, name, setting, value, words, disabled, onChange }: ControlProps<ChoiceSetting>) {
  return (
    <div class="control control-choice">
      <label for={id}>
        <ControlName words={words} />
      </label>
      <select id={id} name={name} value={value} disabled={disabled} onChange={(event) => onChange(event.currentTarget.value)}>
        {setting.options.map((option) => (
          <option key={option} value={option} selected={option === value}>
            {words.options?.[option] ?? option}
          </option>
        ))}
      </select>
    </div>
  );
}
