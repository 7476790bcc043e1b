import { formatSetting, parseSetting } from './parseSetting';
import { writePermalink } from './permalink';
import { defaultsOf, type Schema, type Setting, type ValueOf } from './setting';

/** Some settings of a figure by name. */
export type SettingChanges = Readonly<Record<string, ValueOf<Setting>>>;

/**
 * The query of a link that opens the figure with these settings, and all others as the figure comes with them.
 * @throws Error on a setting that the figure has not, and on a value that it does not take
 */
export function stateQuery(figure: string, schema: Schema, changes: SettingChanges): string {
  for (const [name, value] of Object.entries(changes)) {
    const setting = schema[name];
    if (!setting) throw new Error(`'${figure}' has no setting '${name}'. Its settings: ${Object.keys(schema).join(', ')}.`);
    const text = formatSetting(value);
    const parsed = parseSetting(setting, text);
    const refusal = parsed.ok ? setting.kind === 'text' && setting.fault(text) && 'it has a mistake in it' : parsed.refusal;
    if (refusal) throw new Error(`'${figure}' does not take '${text}' as '${name}': ${refusal}.`);
  }
  return writePermalink(figure, schema, { ...defaultsOf(schema), ...changes });
}
