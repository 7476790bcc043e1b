import { formatSetting, parseSetting, type Refusal } from './parseSetting';
import { defaultsOf, type Schema, type SettingsOf } from './setting';

/** The name under which a link says which figure its settings are for. */
const FIGURE = 'figure';

/** Names that nobody set are cut to this length when the reader is told about them. */
const LONGEST_NAME = 30;
const MOST_REFUSALS = 5;

/** A value of a link that was not used: the figure has its default there. */
export interface Ignored {
  name: string;
  value: string;
  refusal: Refusal;
}

/** The query of a link that reopens the figure in this state. All settings are in it, so that a later default changes no old link. */
export function writePermalink<S extends Schema>(figure: string, schema: S, settings: SettingsOf<S>): string {
  const query = new URLSearchParams({ [FIGURE]: figure });
  for (const name of Object.keys(schema)) query.set(name, formatSetting(settings[name] as SettingsOf<S>[keyof S]));
  return query.toString().replaceAll('%2C', ',');
}

/** The settings in a link's query, if it is for this figure. Former names of settings and options count as today's. What can't be used is told and left at its default. Never throws. */
export function readPermalink<S extends Schema>(
  figure: string,
  schema: S,
  search: string,
): { settings: SettingsOf<S>; ignored: Ignored[] } | undefined {
  const query = new URLSearchParams(search);
  if (query.get(FIGURE) !== figure) return undefined;
  const settings: Record<string, unknown> = { ...defaultsOf(schema) };
  const ignored: Ignored[] = [];
  for (const [name, text] of query) {
    if (name === FIGURE) continue;
    const present = presentName(schema, name);
    if (present !== name && query.has(present)) continue;
    const setting = Object.hasOwn(schema, present) ? schema[present] : undefined;
    const parsed = setting ? parseSetting(setting, text) : { ok: false as const, refusal: 'unknown' as const };
    if (parsed.ok) settings[present] = parsed.value;
    else if (ignored.length < MOST_REFUSALS) ignored.push({ name: shortened(name), value: shortened(text), refusal: parsed.refusal });
  }
  return { settings: settings as SettingsOf<S>, ignored };
}

/** What the setting is called today that an old link calls `name`. */
function presentName(schema: Schema, name: string): string {
  return Object.keys(schema).find((present) => schema[present]?.formerNames?.includes(name)) ?? name;
}

const shortened = (text: string) => (text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…` : text);
