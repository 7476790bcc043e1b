const SUBSCRIPT_ZERO = 0x2080;

/** 3 -> '₃', for a single digit. */
export const subscript = (digit: number): string => String.fromCodePoint(SUBSCRIPT_ZERO + digit);
