import type { Setting } from '../../lib/share/setting';
import { Choice } from './Choice';
import type { ControlProps } from './controlProps';
import { Slider } from './Slider';
import { Toggle } from './Toggle';

/** The control that a setting's kind asks for. Points are dragged and drawings made in the picture, texts are typed where the figure has a place for them, and the seed has its button in the frame. */
export function SettingControl({ setting, value, onChange, ...rest }: ControlProps<Setting>) {
  switch (setting.kind) {
    case 'range':
      return <Slider {...rest} setting={setting} value={value as number} onChange={onChange} />;
    case 'choice':
      return <Choice {...rest} setting={setting} value={value as string} onChange={onChange} />;
    case 'toggle':
      return <Toggle {...rest} setting={setting} value={value as boolean} onChange={onChange} />;
    case 'point':
    case 'seed':
    case 'drawing':
    case 'text':
    case 'interval':
      return null;
  }
}
