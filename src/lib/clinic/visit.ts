import { choice, seed, type SettingsOf } from '../share/setting';
import { TESTS, type Test } from './examination';
import { FAULTS, type Fault } from './fault';
import { LEVELS } from './level';

/** What a link says of a case. The fault follows from its number, but is not to be read in it. */
export const schema = { case: seed(1), level: choice(LEVELS, 'few') };

/** How far a reader has come with a case. */
export interface Visit extends SettingsOf<typeof schema> {
  /** Tests in the order in which they were ordered. */
  ordered: readonly Test[];
  /** Faults whose cures were tried, in that order. */
  tried: readonly Fault[];
  /** Whether the reader asked to be told. */
  isTold: boolean;
}

export const newVisit = (settings: SettingsOf<typeof schema>): Visit => ({ ...settings, ordered: [], tried: [], isTold: false });

/** So many cases are kept as they were left. */
const MOST_KEPT = 50;

const isSameCase = (one: SettingsOf<typeof schema>, other: SettingsOf<typeof schema>): boolean =>
  one.case === other.case && one.level === other.level;

/** The case at its level as it was left, or as it begins. @param visits the latest first */
export const visitOf = (visits: readonly Visit[], settings: SettingsOf<typeof schema>): Visit =>
  visits.find((kept) => isSameCase(kept, settings)) ?? newVisit(settings);

/** All visits with this one as the latest. */
export const remembered = (visits: readonly Visit[], visit: Visit): Visit[] =>
  [visit, ...visits.filter((kept) => !isSameCase(kept, visit))].slice(0, MOST_KEPT);

/** Whether something was done with the same case at another level. */
export const isAtAnotherLevel = (visits: readonly Visit[], visit: Visit): boolean =>
  visits.some((kept) => kept.case === visit.case && kept.level !== visit.level && kept.ordered.length + kept.tried.length > 0);

export const visitsText = (visits: readonly Visit[]): string => JSON.stringify(visits);

/** Reads what `visitsText` wrote, or a single visit as it was kept formerly; leaves out anything else. Never throws. */
export function readVisits(text: string | null): Visit[] {
  try {
    const read: unknown = JSON.parse(text ?? '');
    return (Array.isArray(read) ? read : [read]).flatMap((each) => readVisit(each) ?? []);
  } catch {
    return [];
  }
}

function readVisit(read: unknown): Visit | undefined {
  if (typeof read !== 'object' || read === null) return undefined;
  const { case: number, level, ordered, tried, isTold } = read as Partial<Record<keyof Visit, unknown>>;
  const knownLevel = LEVELS.find((known) => known === level);
  if (!Number.isInteger(number) || Number(number) < 0 || Number(number) >= 2 ** 32 || knownLevel === undefined) return undefined;
  return {
    case: Number(number),
    level: knownLevel,
    ordered: membersOf(TESTS, ordered),
    tried: membersOf(FAULTS, tried),
    isTold: isTold === true,
  };
}

/** Those of the values that are on the list, each once. */
function membersOf<Member extends string>(list: readonly Member[], values: unknown): Member[] {
  if (!Array.isArray(values)) return [];
  return [...new Set(values.flatMap((value) => list.filter((member) => member === value)))];
}
