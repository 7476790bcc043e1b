import { formatSetting, parseSetting } from '../share/parseSetting';
import type { Schema, Setting, SettingsOf, ValueOf } from '../share/setting';
import type { Reading } from './reading';

/** Settings are written as in a link: 'learningRate=0.1&depth=4', in the order of the schema. */
export const settingsText = <S extends Schema>(schema: S, settings: SettingsOf<S>): string =>
  Object.keys(schema)
    .map((name) => `${name}=${formatSetting(settings[name] as ValueOf<Setting>)}`)
    .join('&');

export function readSettings<S extends Schema>(text: string, schema: S): Reading<SettingsOf<S>> {
  if (text.trim() === '') return { problem: 'empty' };
  const given = new Map(text.split('&').map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)] as const));
  const read = Object.entries(schema).map(([name, setting]) => [name, parseSetting(setting, given.get(name) ?? '')] as const);
  if (given.size !== read.length || !read.every(([, parsed]) => parsed.ok)) return { problem: 'notSettings' };
  const value = Object.fromEntries(read.flatMap(([name, parsed]) => (parsed.ok ? [[name, parsed.value]] : []))) as SettingsOf<S>;
  return { answer: settingsText(schema, value), value };
}
