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

export const visitText = (visit: Visit): string => JSON.stringify(visit);

/** Reads what `visitText` wrote; undefined for anything else. Never throws. */
export function readVisit(text: string | null): Visit | undefined {
  try {
    const read: unknown = JSON.parse(text ?? '');
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
  } catch {
    return undefined;
  }
}

/** Those of the values that are on the list, each once. */
function membersOf<Member extends string>(list: readonly Member[], values: unknown): Member[] {
  if (!Array.isArray(values)) return [];
  return [...new Set(values.flatMap((value) => list.filter((member) => member === value)))];
}
