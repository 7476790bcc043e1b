import { fromBase64Url } from './base64Url';
import { VIEWS, type LabState, type Origin, type ViewName } from './labState';
import { parseNetwork, type Refused } from './parseNetwork';
import { LINK_NAME } from './writeLabLink';

const LONGEST = 60_000;
const LONGEST_OWN = 12_000;
const LONGEST_QUERY = 2000;
const LONGEST_NAME = 60;
const MOST_NAMES = 2;

/** What could not be read of a link. */
export type LinkFault = 'unreadable' | 'tooLong';

export interface LabReading {
  state?: LabState;
  refused: Refused[];
  fault?: LinkFault;
}

/** The state in an address's fragment; neither state nor fault where the fragment is not of the Lab. What cannot be used is told, and stays as at first; what programs add at its ends is passed over. Never throws. */
export function readLabLink(fragment: string): LabReading {
  const written = new RegExp(`[#&;]${LINK_NAME}(?:=3D|=|%3D)([\\w-]*)`, 'i').exec(fragment)?.[1];
  if (written === undefined) return { refused: [] };
  if (written.length > LONGEST) return { refused: [], fault: 'tooLong' };
  const raw = jsonOf(written);
  return typeof raw === 'object' && raw !== null ? stateOf(raw as Record<string, unknown>) : { refused: [], fault: 'unreadable' };
}

/** The same of a parsed text of unknown origin. */
function stateOf({ a, b, views, from, own }: Readonly<Record<string, unknown>>): LabReading {
  const first = parseNetwork(a);
  const second = b === undefined ? undefined : parseNetwork(b);
  const origin = originOf(from);
  return {
    state: {
      a: first.value,
      ...(second && { b: second.value }),
      views: viewsOf(views),
      ...(origin && { from: origin }),
      ...(typeof own === 'string' && own.length <= LONGEST_OWN && { own }),
    },
    refused: [...first.refused, ...(second?.refused ?? [])],
  };
}

function jsonOf(written: string): unknown {
  try {
    return JSON.parse(fromBase64Url(written)) as unknown;
  } catch {
    return undefined;
  }
}

const DEFAULT_VIEWS: readonly ViewName[] = ['losses', 'accuracies', 'function'];

function viewsOf(raw: unknown): readonly ViewName[] {
  if (!Array.isArray(raw)) return DEFAULT_VIEWS;
  return VIEWS.filter((view) => (raw as unknown[]).includes(view));
}

/** Its figure is a name that has to be looked up, and its query is only ever put behind that figure's own address. */
function originOf(raw: unknown): Origin | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { figure, query, names } = raw as Record<string, unknown>;
  if (typeof figure !== 'string' || !/^[a-z0-9-]{1,60}$/.test(figure)) return undefined;
  if (typeof query !== 'string' || query.length > LONGEST_QUERY) return undefined;
  const called = Array.isArray(names) ? (names as unknown[]).filter((name) => typeof name === 'string') : [];
  return {
    figure,
    query: new URLSearchParams(query).toString().replaceAll('%2C', ','),
    names: called.slice(0, MOST_NAMES).map((name) => name.slice(0, LONGEST_NAME)),
  };
}
