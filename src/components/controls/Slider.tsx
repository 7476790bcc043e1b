import type { RangeSetting } from '../../lib/share/setting';
import { sliderScale } from '../../lib/share/sliderScale';
import { settingText } from './settingText';
import type { ControlProps } from './controlProps';
import { ControlName } from './ControlName';
import { UNTRANSLATED } from './untranslated';

/** A number on a slider, linear or logarithmic, with its value beside the name. */
export function Slider({ id, name, setting, value, words, disabled, onChange }: ControlProps<RangeSetting>) {
  const scale = sliderScale(setting);
  const text = settingText(setting, value);
  return (
    <div class="control control-slider">
      <label for={id}>
        <ControlName words={words} symbol={setting.symbol} />
      </label>
      <output class="control-value" for={id} aria-hidden="true" {...UNTRANSLATED}>
        {text}
      </output>
      <input
        id={id}
        name={name}
        type="range"
        min={scale.min}
        max={scale.max}
        step={scale.step}
        value={scale.toPosition(value)}
        aria-valuetext={text}
        disabled={disabled}
        onInput={(event) => onChange(scale.toValue(event.currentTarget.valueAsNumber))}
      />
    </div>
  );
}
