const SHADES = 10;

/** The class of a colour of the ramp, from 0, its low end, to 1. */
export const rampClass = (share: number): string => `ramp-${Math.min(SHADES - 1, Math.max(0, Math.floor(SHADES * share)))}`;
