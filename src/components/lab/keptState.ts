import { readLabLink } from '../../lib/lab/labLink';
import type { LabState } from '../../lib/lab/labState';
import { writeLabLink } from '../../lib/lab/writeLabLink';
import { eraseText, keepText, keptText } from './keptText';

/** Under this name the browser keeps how the Lab was left. */
const STATE = 'lab-state';

/** Keeps the state, with the fragment of the address that it began at. */
export const keepState = (state: LabState, fragment: string): void => {
  keepText(STATE, JSON.stringify({ fragment, link: writeLabLink(state) }));
};

/** The state as it was left at an address with this fragment; at one without any, wherever it was left. Undefined where none was kept, or it is damaged. */
export function keptState(fragment: string): LabState | undefined {
  try {
    const { fragment: from, link } = JSON.parse(keptText(STATE) ?? '{}') as Record<string, unknown>;
    if (typeof link !== 'string' || (fragment !== '' && from !== fragment)) return undefined;
    return readLabLink(link).state;
  } catch {
    return undefined;
  }
}

export const eraseState = (): void => eraseText(STATE);
