import { significant } from '../format/significant';
import type { Measurement } from './experiment';
import { meanKind, type Verdict } from './verdict';

/** What is committed about a claim: every seed's measurement and what follows from all of them. */
export interface ClaimResult extends Verdict {
  seeds: readonly number[];
  /** One a seed. */
  measurements: readonly Measurement[];
  /** Fingerprint of the code that was measured. */
  code: string;
  versions: Readonly<Record<string, string>>;
}

/** Digits that are kept of a measured number: more than it means, fewer than rounding disturbs. */
const DIGITS = 8;

/** A measurement as it is committed. */
export const rounded = (measurement: Measurement): Measurement =>
  Object.fromEntries(Object.entries(measurement).map(([name, value]) => [name, significant(value, DIGITS)]));

/** What the result says in a sentence: 'the ratio is 1.9 [1.6, 2.2] over 16 seeds'. */
export function measuredSentence({ kind, effect, interval, spread, seeds, claimed, means }: ClaimResult): string {
  const text = (value: number) => String(significant(value, 4));
  const bounds = [
    ...(claimed.above === undefined ? [] : [`above ${claimed.above}`]),
    ...(claimed.below === undefined ? [] : [`below ${claimed.below}`]),
  ].join(' and ');
  const measured = Object.entries(means).map(([name, value]) => `${name} ${text(value)}`);
  return (
    `the ${kind === 'exact' ? 'value' : kind} is ${text(effect)}, 95 % interval ${interval.map(text).join(' to ')}, ` +
    `over ${seeds.length} seeds from ${spread.map(text).join(' to ')} (claimed: ${bounds}; on average ${measured.join(', ')})`
  );
}

/** Which mean over the seeds stands in a claim's words for what was measured: a sentence for its report; nothing where a single measurement is all. */
export function meansInWords({ kind, seeds, measurements }: Pick<ClaimResult, 'kind' | 'seeds' | 'measurements'>): string | undefined {
  if (seeds.length < 2) return undefined;
  const names = Object.keys(measurements[0] ?? {});
  const kinds = new Set(
    names.map((name) =>
      meanKind(
        kind,
        measurements.map((measurement) => measurement[name] ?? NaN),
      ),
    ),
  );
  if (!kinds.has('geometric')) return 'What was measured stands in the sentence as its ordinary (arithmetic) mean over the seeds.';
  const exception = kinds.has('arithmetic') ? ' What is zero or negative with some seed stands as its ordinary mean.' : '';
  return `What was measured stands in the sentence as its geometric mean over the seeds, so that two of them divide to the ratio.${exception}`;
}
