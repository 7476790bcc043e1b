import { toBase64Url } from './base64Url';
import type { LabState } from './labState';

/** Of the fragment: `#lab=...`. */
export const LINK_NAME = 'lab';

/** The fragment, with its number sign, of a link that reopens the Lab in this state: letters, digits, - and _ alone, which no program alters on the way. */
export const writeLabLink = (state: LabState): string => `#${LINK_NAME}=${toBase64Url(JSON.stringify(state))}`;
