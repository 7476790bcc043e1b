/** Why a file is no table that can be used: nothing is changed by it. */
export const REFUSALS = [
  'empty',
  'tooLarge',
  'spreadsheet',
  'binary',
  'openQuote',
  'strayQuote',
  'headerOnly',
  'oneColumn',
  'tooManyColumns',
  'tooManyRows',
  'ragged',
] as const;

/** Why the choices give no data. */
export const PROBLEMS = [
  'noTarget',
  'noInput',
  'onlyConstants',
  'noRows',
  'oneClass',
  'constantTarget',
  'tooManyClasses',
  'tooManyFeatures',
  'tooFewRows',
  'tooFewGroups',
  'tooLargeNumbers',
] as const;

/** What is to be known of a table that can be used, or of what is done with it. */
export const REMARKS = [
  'noHeader',
  'renamed',
  'decimalComma',
  'utf16',
  'windows1252',
  'formula',
  'textInNumbers',
  'constantInput',
  'leftOut',
  'filled',
  'standardised',
  'oneHot',
  'split',
  'groupSplit',
  'unseenClass',
] as const;

/** One of them, with what fills the places of its sentence: mostly the line of the file, the first being 1. */
export interface Notice<Kind extends string> {
  readonly kind: Kind;
  readonly values: Readonly<Record<string, string | number>>;
}

export type Refusal = Notice<(typeof REFUSALS)[number]>;
export type Problem = Notice<(typeof PROBLEMS)[number]>;
export type Remark = Notice<(typeof REMARKS)[number]>;

/** A cell as a sentence quotes it. */
export const quoted = (cell: string): string => (cell.length > LONGEST_QUOTED ? `${cell.slice(0, LONGEST_QUOTED)}…` : cell);

const LONGEST_QUOTED = 40;
