/** Told to a control that may be folded away: it is to be seen. */
export const REVEAL = 'reveal';
