import { formatNumber, formatPercent } from '../../lib/format/formatNumber';
import { chanceOfAMiss, isAccuracy, type Judgement, type Measure, type Verdict } from '../../lib/lab/luck';
import { fill } from '../book/figure/words';
import type { LabWords } from './labWords';
import { wordsOf } from './labText';

interface Asked {
  measure: Measure;
  seeds: readonly number[];
  /** This one among them. */
  looks: number;
}

const DIGITS = 3;

/** What a comparison came to, in sentences: the number, what it says, and what to hold against it. */
export function luckSentences(judgement: Judgement, { measure, seeds, looks }: Asked, words: LabWords): string[] {
  const { phrases } = words;
  const { a, b } = judgement.diverged;
  const diverged =
    a + b === 0
      ? []
      : [
          fill(phrases['luck.diverged'], {
            a: a === 0 ? phrases['luck.none'] : a,
            b: b === 0 ? phrases['luck.none'] : b,
            seeds: seeds.length,
          }),
        ];
  if (judgement.kind === 'tooFew') return [...diverged, phrases['luck.tooFew']];
  const { verdict } = judgement;
  const name = lowerFirst(wordsOf(words, 'measure').options?.[measure] ?? measure);
  const text = textOf(verdict, measure);
  const [low, high] = verdict.interval.map(text) as [string, string];
  const phrase =
    verdict.kind === 'ratio' ? phrases['luck.ratio'] : isAccuracy(measure) ? phrases['luck.points'] : phrases['luck.difference'];
  const number = fill(phrase, { name, value: text(verdict.value), low, high, pairs: verdict.pairs.length });
  const said = fill(phrases[`luck.${verdict.says}`], { name });
  return [`${number} ${said}`, ...diverged, ...(looks > 1 ? [looksText(verdict, measure, looks, words)] : [])];
}

function looksText(verdict: Verdict, measure: Measure, looks: number, words: LabWords): string {
  const { phrases } = words;
  const [low, high] = verdict.amongLooks.map(textOf(verdict, measure)) as [string, string];
  const warning = fill(phrases['luck.looks'], { looks, chance: formatPercent(chanceOfAMiss(looks)), low, high });
  if (verdict.says === 'cannotTell' || verdict.says === 'same') return warning;
  return `${warning} ${verdict.saysAmongLooks === verdict.says ? phrases['luck.holds'] : phrases['luck.holdsNot']}`;
}

/** Ratios and losses as numbers, differences of accuracies in percentage points. */
const textOf =
  ({ kind }: Verdict, measure: Measure) =>
  (value: number) =>
    kind === 'mean' && isAccuracy(measure) ? formatNumber(100 * value, 2) : formatNumber(value, DIGITS);

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
