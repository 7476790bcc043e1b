import { formatCount, formatShort } from '../../lib/format/formatNumber';

const LARGEST_COUNT = 1e6;

/** A number as a sentence says it: whole ones in full. */
export const shownNumber = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) < LARGEST_COUNT ? formatCount(value) : formatShort(value);
