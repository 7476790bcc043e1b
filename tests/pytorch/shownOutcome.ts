import { expect } from 'vitest';
import type { JobResult } from './jobs';

const PRINT = /^\s*print\(/;
const COMMENT = /\s{2}# (.*)$/;
const ERROR = /^\w+(Error|Exception): /;
const RANGE = /^(\S+) to (\S+)$/;

/** What a program says of itself in its comments: behind a `print`, what it prints; behind any other line, the error that it raises. */
export interface ShownOutcome {
  /** A line of each print: a text, or the ends of the range in which a number lies. */
  printed: (string | readonly [number, number])[];
  /** The beginning of the last line of a traceback. */
  raised: string | undefined;
}

/** @throws Error where a print has no comment behind it. */
export function shownOutcome(source: string): ShownOutcome {
  const lines = source.split('\n').map((line) => ({ line, comment: COMMENT.exec(line)?.[1] }));
  const raised = lines.flatMap(({ line, comment }) => (!PRINT.test(line) && comment && ERROR.test(comment) ? [comment] : []))[0];
  const printed = lines
    .filter(({ line }) => PRINT.test(line))
    .map(({ line, comment }) => {
      if (comment === undefined) throw new Error(`What does it print? ${line}`);
      const [, low, high] = RANGE.exec(comment) ?? [];
      const ends = [Number(low), Number(high)] as const;
      return ends.every(Number.isFinite) ? ends : comment;
    });
  return { printed, raised };
}

/** That a program did what its comments say. */
export function expectOutcome({ printed, raised }: ShownOutcome, result: JobResult | undefined): void {
  if (raised !== undefined) {
    expect(result?.error).toContain(`\n${raised}`);
    return;
  }
  expect(result?.error).toBeUndefined();
  const lines = (result?.printed ?? '').split('\n').slice(0, -1);
  expect(lines).toHaveLength(printed.length);
  for (const [i, wanted] of printed.entries()) {
    const line = lines[i] ?? '';
    if (typeof wanted === 'string') expect(line).toBe(wanted);
    else {
      expect(Number(line), line).toBeGreaterThanOrEqual(wanted[0]);
      expect(Number(line), line).toBeLessThanOrEqual(wanted[1]);
    }
  }
}
