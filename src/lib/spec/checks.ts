/** Collects sentences about fields that are out of range. */
export interface Checks {
  readonly problems: string[];
  refuse(sentence: string): void;
  finite(field: string, value: number): void;
  whole(field: string, value: number, from: number, to: number): void;
  /** Both ends included. */
  between(field: string, value: number, from: number, to: number): void;
  /** In [0, 1): a probability that must not be certain. */
  fraction(field: string, value: number): void;
  atLeast(field: string, value: number, from: number): void;
  above(field: string, value: number, bound: number): void;
  oneOf(field: string, value: number, values: readonly number[]): void;
}

export function createChecks(): Checks {
  const problems: string[] = [];
  const check = (isFine: boolean, field: string, range: string, value: number) => {
    if (!isFine) problems.push(`${field} must be ${range}, not ${value}.`);
  };
  return {
    problems,
    refuse: (sentence) => problems.push(sentence),
    finite: (field, value) => check(Number.isFinite(value), field, 'a finite number', value),
    whole: (field, value, from, to) =>
      check(Number.isInteger(value) && value >= from && value <= to, field, `a whole number from ${from} to ${to}`, value),
    between: (field, value, from, to) => check(value >= from && value <= to, field, `from ${from} to ${to}`, value),
    fraction: (field, value) => check(value >= 0 && value < 1, field, 'at least 0 and less than 1', value),
    atLeast: (field, value, from) => check(Number.isFinite(value) && value >= from, field, `a finite number of at least ${from}`, value),
    above: (field, value, bound) => check(Number.isFinite(value) && value > bound, field, `a finite number above ${bound}`, value),
    oneOf: (field, value, values) => check(values.includes(value), field, values.join(' or '), value),
  };
}
