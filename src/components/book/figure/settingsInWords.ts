import { formatSetting } from '../../../lib/share/parseSetting';
import type { Schema, Setting, SettingsOf, ValueOf } from '../../../lib/share/setting';
import { settingText } from '../../controls/settingText';
import type { FigureWords, FrameWords, SettingWords } from './words';

interface Described<S extends Schema> {
  schema: S;
  settings: SettingsOf<S>;
  words: FigureWords;
  frame: FrameWords;
}

/** Every setting of a figure with its value, as the reader sees them. */
export function settingsInWords<S extends Schema>({ schema, settings, words, frame }: Described<S>): [name: string, value: string][] {
  return Object.entries(schema).map(([name, setting]) => {
    const named = words.settings[name] ?? { name };
    return [named.name, valueInWords(setting, settings[name] as ValueOf<Setting>, named, frame)];
  });
}

function valueInWords(setting: Setting, value: ValueOf<Setting>, named: SettingWords, { phrases }: FrameWords): string {
  if (typeof value === 'boolean') return value ? phrases.on : phrases.off;
  if (setting.kind === 'choice') return named.options?.[String(value)] ?? String(value);
  return setting.kind === 'range' ? settingText(setting, value as number) : formatSetting(value);
}
