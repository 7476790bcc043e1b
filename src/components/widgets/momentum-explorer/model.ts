import { onSurface } from '../../../lib/surfaces/exploration';
import type { Settings } from './figure';

/** What a change by the reader brings with it. */
export const consequences = (part: Partial<Settings>): Partial<Settings> => (part.surface === undefined ? part : onSurface(part.surface));
