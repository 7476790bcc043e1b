import { drawingCells } from '../../../lib/share/drawingText';
import { formatSetting } from '../../../lib/share/parseSetting';
import type { Schema, Setting, SettingsOf, ValueOf } from '../../../lib/share/setting';
import { settingText } from '../../controls/settingText';
import type { FigureDefinition } from './defineFigure';
import { fill, type FigureWords, type FrameWords, type SettingWords } from './words';

interface Described<S extends Schema> {
  definition: Pick<FigureDefinition<S>, 'schema' | 'idle'>;
  settings: SettingsOf<S>;
  words: FigureWords;
  frame: FrameWords;
}

/** Every setting of a figure that plays a part, with its value, as the reader sees them. */
export function settingsInWords<S extends Schema>({ definition, settings, words, frame }: Described<S>): [name: string, value: string][] {
  const idle = definition.idle?.(settings) ?? [];
  return Object.entries(definition.schema)
    .filter(([name]) => !idle.includes(name))
    .map(([name, setting]) => {
      const named = words.settings[name] ?? { name };
      return [named.name, valueInWords(setting, settings[name] as ValueOf<Setting>, named, frame)];
    });
}

function valueInWords(setting: Setting, value: ValueOf<Setting>, named: SettingWords, { phrases }: FrameWords): string {
  if (typeof value === 'boolean') return value ? phrases.on : phrases.off;
  if (setting.kind === 'choice') return named.options?.[String(value)] ?? String(value);
  if (setting.kind === 'drawing') {
    const cells = drawingCells(String(value), setting.side);
    return cells ? fill(phrases.drawn, { ink: cells.reduce((sum, cell) => sum + cell, 0) }) : phrases.notDrawn;
  }
  return setting.kind === 'range' ? settingText(setting, value as number) : formatSetting(value);
}
