/** Rows of the tables of real data that ship with the book, and how many of them are kept from training. */
export const TABLE_ROWS = { handwriting: 1797 } as const;
export const HELD_OUT = { handwriting: 500 } as const;
