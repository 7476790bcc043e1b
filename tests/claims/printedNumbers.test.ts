import { readdirSync, readFileSync } from 'node:fs';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { chapterResults } from '../../scripts/claims/results.mjs';
import { claimWords } from '../../src/lib/book/claimText';
import { parseMdx } from '../../src/lib/book/parseMdx';
import { experiments, type PlacedExperiment } from '../../src/lib/experiments/allExperiments';
import type { ClaimResult } from '../../src/lib/experiments/claimResult';
import { effectEstimate } from '../../src/lib/experiments/effect';

const DOCS = 'src/content/docs';
const CLAIMS = 'src/content/claims';
const PLACE = /\{([^{}:]+)(?::([^{}]+))?\}/g;
/** Significant digits where the words ask for no number of them: at least so many. */
const FEWEST_DIGITS = 2;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

interface Printed {
  id: string;
  where: string;
  words: string;
}

/** What the pages print for a claim: its own words, and those that a page asks for. */
const printed: Printed[] = [...inPages(), ...inClaims()];

function inPages(): Printed[] {
  return readdirSync(DOCS, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .flatMap((file) => {
      const found: Printed[] = [];
      visit(parseMdx(readFileSync(`${DOCS}/${file}`, 'utf8').replace(/^---\n.*?\n---\n/s, '')), (node) => {
        if (!('attributes' in node) || node.name !== 'Claim') return;
        const values = Object.fromEntries(
          node.attributes.flatMap((attribute) =>
            typeof attribute.value === 'string' && 'name' in attribute ? [[attribute.name, attribute.value] as const] : [],
          ),
        );
        const { id = '', show = '' } = values;
        if (show !== '') found.push({ id, where: file, words: show.includes('{') ? show : `{${show}}` });
      });
      return found;
    });
}

function inClaims(): Printed[] {
  return experiments.flatMap(({ id, chapter }) => {
    const words = JSON.parse(readFileSync(`${CLAIMS}/${chapter}/${id}.json`, 'utf8')) as Record<string, string>;
    return Object.entries(words).map(([field, text]) => ({ id, where: field, words: text }));
  });
}

/** What a place is to stand for, from the seeds' measurements alone. */
function measuredAt(place: string, { experiment }: PlacedExperiment, { seeds, measurements }: ClaimResult): number[] {
  const outcomes = measurements.map((measurement) => Number(experiment.outcome(measurement)));
  const { value, interval } = effectEstimate(experiment.effect, outcomes);
  switch (place) {
    case 'effect':
      return [value];
    case 'interval':
      return [...interval];
    case 'low':
      return [interval[0]];
    case 'high':
      return [interval[1]];
    case 'least':
      return [Math.min(...outcomes)];
    case 'most':
      return [Math.max(...outcomes)];
    case 'seeds':
      return [seeds.length];
  }
  const values = measurements.map((measurement) => measurement[place] ?? NaN);
  const isGeometric = experiment.effect === 'ratio' && values.every((each) => each > 0);
  const sum = values.reduce((total, each) => total + (isGeometric ? Math.log(each) : each), 0);
  return [isGeometric ? Math.exp(sum / values.length) : sum / values.length];
}

/** A printed number, and half a unit of its last significant digit, of which there are so many. */
function read(text: string, digits: number): { value: number; rounding: number } {
  const [, sign = '', mantissa = '', power = '', percent = ''] = /^(−?)([\d.,]+)(?:\s×\s10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+))?(\s*%)?$/.exec(text) ?? [];
  const exponent = Number(power.replace('⁻', '-').replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(SUPERSCRIPTS.indexOf(digit))));
  const unit = 10 ** exponent / (percent === '' ? 1 : 100);
  const plain = mantissa.replaceAll(',', '');
  const decimals = plain.split('.')[1]?.length ?? 0;
  const value = Number(plain) * unit * (sign === '' ? 1 : -1);
  const zeros = percent === '' && decimals === 0 ? Math.max(0, plain.length - digits) : 0;
  return { value, rounding: 0.5 * 10 ** (zeros - decimals) * unit };
}

const escaped = (text: string) => text.replaceAll(' %', '\u00a0%').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

describe.each(experiments)('the numbers that pages print for $id', (placed) => {
  const result = chapterResults(placed.chapter)[placed.id];
  if (!result) throw new Error(`${placed.id} was never measured`);

  test.each(printed.filter(({ id }) => id === placed.id).map(({ where, words }) => [where, words]))(
    'are its measurements in %s: %s',
    (_, words) => {
      for (const part of words.split('$').filter((__, index) => index % 2 === 0)) {
        const places = [...part.matchAll(PLACE)].map(([, place = '', format = '']) => ({ place, format }));
        const pattern = part
          .split(/\{[^{}]+\}/)
          .map(escaped)
          .join('(.+?)');
        const texts = (new RegExp(`^${pattern}$`).exec(claimWords(part, result)) ?? []).slice(1);
        expect(texts).toHaveLength(places.length);
        for (const [index, { place, format }] of places.entries()) {
          const values = measuredAt(place, placed, result);
          const numbers = (texts[index] ?? '')
            .split(' to ')
            .map((text) => read(text, /^\d$/.test(format) ? Number(format) : FEWEST_DIGITS));
          expect(numbers).toHaveLength(values.length);
          for (const [at, { value, rounding }] of numbers.entries())
            expect(Math.abs(value - (values[at] ?? NaN)), `${place} stands as ${texts[index]}, measured ${values[at]}`).toBeLessThanOrEqual(
              rounding * (1 + 1e-6),
            );
        }
      }
    },
  );
});
