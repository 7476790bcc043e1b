import { costOf, LONG_SECONDS, MOST_PARAMETERS, type Cost } from '../../lib/lab/estimate';
import { networkProblems, type LabNetwork } from '../../lib/lab/labNetwork';
import { neededFile } from '../../lib/lab/ownData';
import { formatCount, formatNumber } from '../../lib/format/formatNumber';
import type { DryStart } from '../../lib/lab/dryStart';
import type { RuleEngine } from '../../lib/pytorch/ruleEngine';
import { fill } from '../book/figure/words';
import { rulePhrases } from '../book/rule/rulePhrases';
import { HASH_SHOWN, timeText } from './labText';
import type { LabWords } from './labWords';

/** What the reader is told of a network before it is trained. */
export interface Outlook {
  cost: Cost;
  /** Sentences on why it cannot be trained. */
  problems: string[];
  /** Sentences on what is to be expected: that it takes long, or that the loss grows. */
  warnings: string[];
}

/** Whether a network can be trained as it is; with a rule of the reader's, by what reads it. */
export const isTrainable = (network: LabNetwork, engine?: RuleEngine): boolean =>
  networkProblems(network).length === 0 &&
  !neededFile(network.data) &&
  costOf(network).parameters <= MOST_PARAMETERS &&
  (network.rule === undefined || engine?.readRule(network.rule).rule !== undefined);

interface Known {
  /** How its first steps went, as far as that is known. */
  start?: DryStart | undefined;
  /** What reads rules, once it is there. */
  engine?: RuleEngine | undefined;
  /** Whether it did not come. */
  isUnread?: boolean;
}

export function outlookOf(network: LabNetwork, name: string, words: LabWords, { start, engine, isUnread = false }: Known = {}): Outlook {
  const { phrases } = words;
  const found = networkProblems(network).map((problem) => fill(phrases.problem, { name, problem: plain(problem) }));
  const cost = costOf(network);
  const tooLarge =
    cost.parameters > MOST_PARAMETERS
      ? [fill(phrases.tooLarge, { name, parameters: formatCount(cost.parameters), most: formatCount(MOST_PARAMETERS) })]
      : [];
  const isLong = cost.seconds > LONG_SECONDS;
  return {
    cost,
    problems: [...neededText(network, name, words), ...found, ...tooLarge, ...ruleText(network, name, { words, engine, isUnread })],
    warnings: [
      ...(isLong ? [fill(phrases.long, { name, time: timeText(words, cost.seconds) })] : []),
      ...(start?.grows ? [growthText(start, name, phrases)] : []),
    ],
  };
}

function growthText({ from, to, steps }: DryStart, name: string, phrases: LabWords['phrases']): string {
  if (to === undefined) return fill(phrases.overflows, { name, steps });
  return fill(phrases.grows, { name, from: formatNumber(from, 2), to: formatNumber(to, 2), steps });
}

/** Why a rule of the reader's cannot be run, or not yet. */
function ruleText({ rule }: LabNetwork, name: string, { words, engine, isUnread }: Omit<Known, 'start'> & { words: LabWords }): string[] {
  if (rule === undefined) return [];
  if (!engine) return [rulePhrases[isUnread ? 'notRead' : 'reading']];
  return engine.readRule(rule).fault ? [fill(words.phrases['rule.faulty'], { name })] : [];
}

/** Rows of the reader's own that are not there. */
function neededText({ data }: LabNetwork, name: string, { phrases }: LabWords): string[] {
  const needed = neededFile(data);
  if (!needed) return [];
  if (needed === 'unknown') return [fill(phrases['own.needsRows'], { name })];
  return [fill(phrases['own.needsFile'], { name, file: needed.fileName, hash: needed.sha256.slice(0, HASH_SHOWN) })];
}

/** The engine names its fields as the code does: 'layers[2].layers has ...' becomes 'layer 3 has ...'. */
const plain = (sentence: string): string =>
  sentence
    .replace(/layers\[(\d+)\](?:\.layers\[(\d+)\])?/g, (_, outer: string, inner?: string) =>
      inner === undefined ? `layer ${Number(outer) + 1}` : `layer ${Number(inner) + 1} in block ${Number(outer) + 1}`,
    )
    .replace(/\b(?:optimiser|data|schedule|average)\.(\w+)/g, '$1')
    .replaceAll(/\b[a-z]+(?:[A-Z][a-z]+)+\b/g, (name) => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
