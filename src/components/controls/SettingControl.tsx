import type { Setting, ValueOf } from '../../lib/share/setting';
import { Choice } from './Choice';
import type { ControlProps } from './controlProps';
import { Slider } from './Slider';
import { Toggle } from './Toggle';

/** The control that a setting's kind asks for. Points are dragged in the picture, and the seed has its button in the frame. */
export function SettingControl({ setting, value, onChange, ...rest }: ControlProps<Setting>) {
  const change = onChange as (value: ValueOf<Setting>) => void;
  switch (setting.kind) {
    case 'range':
      return <Slider {...rest} setting={setting} value={value as number} onChange={change} />;
    case 'choice':
      return <Choice {...rest} setting={setting} value={value as string} onChange={change} />;
    case 'toggle':
      return <Toggle {...rest} setting={setting} value={value as boolean} onChange={change} />;
    case 'point':
    case 'seed':
      return null;
  }
}
