import { keyOf, looksLikeSetting } from './looksLikeSetting';
import { linkParts, tidied, type LinkPart } from './linkParts';
import { formatSetting, parseSetting, type Parsed, type Refusal } from './parseSetting';
import { defaultsOf, type Schema, type Setting, type SettingsOf, type ValueOf } from './setting';

/** The name under which a link says which figure its settings are for. */
const FIGURE = 'figure';

/** What the reader is told of a link is cut to this length. */
const LONGEST_TOLD = 30;
const MOST_TOLD = 5;

/** A value of a link that was not used: the figure has its default there. */
export interface Ignored {
  name: string;
  value: string;
  refusal: Refusal;
}

export interface LinkReading<S extends Schema> {
  settings: SettingsOf<S>;
  ignored: Ignored[];
  /** What looks like settings and could not be read. */
  unread: string[];
}

/**
 * The query of a link that reopens the figure in this state. All settings are in it, so that a later default changes no old link; but for texts as the
 * figure comes with them, which are long, and drawings, which are longer, and no business of the server's: they are in the fragment.
 */
export function writePermalink<S extends Schema>(figure: string, schema: S, settings: SettingsOf<S>): string {
  const query = new URLSearchParams({ [FIGURE]: figure });
  const isMeant = (setting: Setting, name: string) =>
    setting.kind !== 'drawing' && (setting.kind !== 'text' || settings[name] !== setting.default);
  for (const [name, text] of textsOf(schema, settings, isMeant)) query.set(name, text);
  return query.toString().replaceAll('%2C', ',');
}

/** What such a link has behind the number sign: the figure, and what the reader has drawn. */
export const linkFragment = <S extends Schema>(figure: string, schema: S, settings: SettingsOf<S>): string =>
  [
    figure,
    ...textsOf(schema, settings, (setting) => setting.kind === 'drawing').flatMap(([name, text]) => (text ? [`${name}=${text}`] : [])),
  ].join('&');

/** Settings of some kinds, as links write them. */
const textsOf = <S extends Schema>(
  schema: S,
  settings: SettingsOf<S>,
  isMeant: (setting: Setting, name: string) => boolean,
): [name: string, text: string][] =>
  Object.entries(schema)
    .filter(([name, setting]) => isMeant(setting, name))
    .map(([name]) => [name, formatSetting(settings[name] as ValueOf<Setting>)]);

/**
 * The settings in a link, if it has some for this figure: it names the figure, or ends at it, or the page shows no other. Former names of settings
 * and options count as today's; what programs add to links or escape in them is seen through. A value that can't be used is told and left at its
 * default, and so is what looks like settings and can't be read. Never throws.
 * @param address query and fragment
 * @param shown the figures of the page
 */
export function readPermalink<S extends Schema>(
  figure: string,
  schema: S,
  address: string,
  shown: readonly string[] = [figure],
): LinkReading<S> | undefined {
  const parts = linkParts(address);
  const names = namesOf(schema);
  const named = namedIn(parts);
  const target = targetOf(parts, named, shown);
  const known = parts.filter(({ name, value }) => value !== undefined && names.has(keyOf(name)));
  if (target !== undefined && (target !== figure || (named.length === 0 && known.length === 0))) return undefined;

  const settings: Record<string, unknown> = { ...defaultsOf(schema) };
  const ignored: Ignored[] = [];
  const unread: string[] = [];
  if (target === undefined) {
    const lost = [...(figure === shown[0] ? named : []), ...known];
    if (lost.length === 0) return undefined;
    unread.push(...lost.map(textOf));
  } else {
    /** Of the settings that some piece of the link sets: what a program adds may have the name of one. */
    const set = new Set<string>();
    const refused: { part: LinkPart; present: string; refusal: Refusal }[] = [];
    for (const part of known) {
      const { name, value = '' } = part;
      const present = names.get(keyOf(name)) ?? name;
      const setting = schema[present];
      const isFormer = keyOf(name) !== keyOf(present);
      if (!setting || (isFormer && known.some((other) => keyOf(other.name) === keyOf(present)))) continue;
      const parsed = parseAltered(setting, value, setting.kind === 'text' ? textsAsTyped(address, figure, name) : []);
      if (!parsed.ok) refused.push({ part, present, refusal: parsed.refusal });
      else {
        settings[present] = parsed.value;
        set.add(present);
      }
    }
    for (const { part, present, refusal } of refused) {
      if (set.has(present)) unread.push(textOf(part));
      else ignored.push({ name: shortened(part.name), value: shortened(part.value ?? ''), refusal });
    }
    const rest = parts.filter((part) => !known.includes(part) && !named.includes(part) && !shown.includes(part.name));
    /** Whether it stands behind a text that was read without it. */
    const isCutOff = (part: LinkPart) =>
      known.some((other) => {
        const present = names.get(keyOf(other.name)) ?? '';
        return (
          parts[parts.indexOf(other) + 1] === part && schema[present]?.kind === 'text' && !String(settings[present]).includes(part.name)
        );
      });
    const isTold = (part: LinkPart) => looksLikeSetting(part, [...names.keys()]) || (isPieceOfText(part) && isCutOff(part));
    unread.push(...rest.filter(isTold).map(textOf));
  }
  return { settings: settings as SettingsOf<S>, ignored: ignored.slice(0, MOST_TOLD), unread: unread.slice(0, MOST_TOLD).map(shortened) };
}

/** The figure that a link names or ends at, however a program altered it; undefined if it is not among those that the page shows. */
export function figureOfLink(address: string, shown: readonly string[]): string | undefined {
  const parts = linkParts(address);
  return meantOf(parts, namedIn(parts), shown);
}

const namedIn = (parts: readonly LinkPart[]): LinkPart[] => parts.filter(({ name }) => keyOf(name) === FIGURE);

/** The figure that a link is for, which needs no name where it is alone; undefined if the page does not show it, or none is meant. */
const targetOf = (parts: readonly LinkPart[], named: readonly LinkPart[], shown: readonly string[]): string | undefined =>
  meantOf(parts, named, shown) ?? (named.length === 0 && shown.length === 1 ? shown[0] : undefined);

function meantOf(parts: readonly LinkPart[], named: readonly LinkPart[], shown: readonly string[]): string | undefined {
  const isMeant = (text: string) =>
    shown.find((id) => [text, tidied(text), unquoted(tidied(text))].some((each) => each.toLowerCase() === id));
  if (named.length > 0) return named.map(({ value = '' }) => isMeant(value)).find((id) => id !== undefined);
  const ended = parts.filter(({ value }) => value === undefined).map(({ name }) => isMeant(name));
  return ended.find((id) => id !== undefined);
}

/**
 * As it stands; else as it was before it was altered.
 * @param asTyped of what a reader types, the readings of a link that nobody altered, and of one that was typed by hand
 */
function parseAltered(setting: Setting, text: string, asTyped: readonly string[]): Parsed<ValueOf<Setting>> {
  const clean = tidied(text);
  const [exact, ...byHand] = asTyped;
  const readings = [
    ...(exact === undefined ? [] : [exact]),
    text,
    clean,
    unquoted(clean),
    ...(setting.kind === 'text' ? byHand : [optionOf(setting, clean)]),
  ].map((reading) => parseSetting(setting, reading));
  const taken = readings.filter(({ ok }) => ok);
  return taken.find((reading) => !hasFault(setting, reading)) ?? taken[0] ?? parseSetting(setting, clean);
}

/** What stands under a name in the query of a link for a figure: with signs of addition for spaces, as links have them, and as themselves, as one types them. */
function textsAsTyped(address: string, figure: string, name: string): string[] {
  const query = /^\?([^#]*)/.exec(address)?.[1] ?? '';
  return [query, query.replaceAll('+', '%2B')].flatMap((each) => {
    const named = new URLSearchParams(each);
    const value = named.get(FIGURE) === figure ? named.getAll(name).at(-1) : undefined;
    return value ?? [];
  });
}

/** Whether a piece behind a text belongs to it: the text has a sign in it that parts links. Names of headings are none. */
const isPieceOfText = ({ name, value }: LinkPart): boolean =>
  value === undefined && name !== '' && !/^[\p{L}\p{N}][\p{L}\p{N}_-]{3,}$/u.test(name);

/** Of a text that is taken, whether there is a mistake in it. */
const hasFault = (setting: Setting, reading: Parsed<ValueOf<Setting>>): boolean =>
  setting.kind === 'text' && reading.ok && setting.fault(reading.value as string) !== undefined;

/** Mail writes '=3D' for '='. */
const unquoted = (text: string) => text.replace(/^3D/, '');

/** The option in its own capitals. */
const optionOf = (setting: Setting, text: string) =>
  (setting.kind === 'choice' ? setting.options.find((option) => option.toLowerCase() === text.toLowerCase()) : undefined) ??
  text.toLowerCase();

/** Today's name of every setting, by the keys of the names that it has and had. */
const namesOf = (schema: Schema): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(schema)
      .flatMap(([name, { formerNames = [] }]) => [...formerNames, name].map((each) => [keyOf(each), name] as const))
      .filter(([key]) => key !== FIGURE),
  );

const textOf = ({ name, value }: LinkPart) => (value === undefined ? name : `${name}=${value}`);

const shortened = (text: string) => (text.length > LONGEST_TOLD ? `${text.slice(0, LONGEST_TOLD)}…` : text);
