import type { ToggleSetting } from '../../lib/share/setting';
import type { ControlProps } from './controlProps';
import { ControlName } from './ControlName';

/** Something that is on or off. */
export function Toggle({ id, name, value, words, disabled, onChange }: ControlProps<ToggleSetting>) {
  return (
    <div class="control control-toggle">
      <input
        id={id}
        name={name}
        type="checkbox"
        role="switch"
        checked={value}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>
        <ControlName words={words} />
      </label>
    </div>
  );
}
