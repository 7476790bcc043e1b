import type { ClaimResult } from '../experiments/claimResult';
import { formatNumber, formatPercent } from '../format/formatNumber';
import { inlineHtml } from './inlineHtml';

const MOST_DIGITS = 3;
const FEWEST_DIGITS = 2;

/** Places that every claim has. Nothing that is measured may be called so: the place would stand for something else. */
const PLACES = ['effect', 'interval', 'low', 'high', 'least', 'most', 'seeds'] as const;
type Place = (typeof PLACES)[number];

/** What a place in a claim's words stands for. */
export type Measured = Pick<ClaimResult, 'kind' | 'effect' | 'interval' | 'spread' | 'seeds' | 'means'>;

/**
 * Words about a claim as HTML: {place} and {place:format} give way to measured numbers, $...$ to formulas.
 *
 * Places: `effect`, `interval` ('1.4 to 1.9'), `low` and `high` (its ends), `least` and `most` (over the seeds), `seeds` (their
 * number), and the name of every measured quantity, for its mean. Formats: `percent`, `percent1` with a decimal, or a number of significant digits; without one,
 * as many digits as the interval lets stand, and per cent for a share.
 * @throws Error for a place or format that does not exist, and where a measured quantity is called like another place
 */
export function claimHtml(words: string, result: Measured): string {
  return inlineHtml(
    words
      .split('$')
      .map((part, index) => (index % 2 === 0 ? claimWords(part, result) : part))
      .join('$'),
  );
}

/** The same for words without formulas, as plain text. */
export function claimWords(words: string, result: Measured): string {
  return words
    .replace(/\{([^{}:]+)(?::([^{}]+))?\}/g, (_, place: string, format?: string) => placeText(place, format, result))
    .replaceAll(' %', '\u00a0%')
    .replaceAll(' × ', '\u00a0×\u00a0');
}

function placeText(place: string, format: string | undefined, result: Measured): string {
  const { effect, interval, spread, seeds, means } = result;
  const text = (value: number) => formatted(value, format, result);
  const taken = PLACES.find((name) => Object.hasOwn(means, name));
  if (taken !== undefined) throw new Error(`A measured quantity is called '${taken}', which is a place of every claim: call it otherwise`);
  if (isPlace(place)) {
    const texts: Record<Place, () => string> = {
      effect: () => text(effect),
      interval: () => `${text(interval[0])} to ${text(interval[1])}`,
      low: () => text(interval[0]),
      high: () => text(interval[1]),
      least: () => text(spread[0]),
      most: () => text(spread[1]),
      seeds: () => String(seeds.length),
    };
    return texts[place]();
  }
  const mean = means[place];
  if (mean === undefined) throw new Error(`Nothing called '${place}' was measured. Measured: ${Object.keys(means).join(', ')}`);
  return text(mean);
}

const isPlace = (name: string): name is Place => (PLACES as readonly string[]).includes(name);

function formatted(value: number, format: string | undefined, result: Measured): string {
  const percent = /^percent(\d?)$/.exec(format ?? (result.kind === 'share' ? 'percent' : ''));
  if (percent) return formatPercent(value, Number(percent[1]));
  if (format !== undefined && !/^\d$/.test(format)) throw new Error(`'${format}' is no format for a number`);
  return grouped(formatNumber(value, format === undefined ? digitsThatStand(result) : Number(format)));
}

/** Significant digits of the effect that the interval does not leave open, and one more. */
function digitsThatStand({ effect, interval: [low, high] }: Measured): number {
  const uncertainty = (high - low) / 2 / Math.abs(effect);
  if (!(uncertainty > 0)) return MOST_DIGITS;
  return Math.min(MOST_DIGITS, Math.max(FEWEST_DIGITS, Math.ceil(-Math.log10(uncertainty)) + 1));
}

/** 13823 -> '13,823', as the book writes it. */
const grouped = (text: string) => text.replace(/^(\D?\d+)(?=\d{3}$)/, '$1,');
