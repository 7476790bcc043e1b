import { formatCount, formatNumber, formatShort } from '../../lib/format/formatNumber';
import type { Cost } from '../../lib/lab/estimate';
import type { Difference, Updates } from '../../lib/lab/differences';
import { valueOf, type Field, type FieldValue } from '../../lib/lab/field';
import { OPTIMISER_FIELDS } from '../../lib/lab/labFields';
import type { SharedChance } from '../../lib/lab/sharedChance';
import type { LabNetwork } from '../../lib/lab/labNetwork';
import { dataShape } from '../../lib/spec/dataShape';
import type { LayerSpec } from '../../lib/spec/spec';
import { fill, type SettingWords } from '../book/figure/words';
import type { LabWords } from './labWords';

/** Digits of a table's hash. */
export const HASH_SHOWN = 8;
/** More are not listed by name. */
const MOST_LISTED = 8;
/** Characters of a rule within a sentence. */
const LONGEST_LINES = 160;

/** The words of a field or a kind, by its key. */
export const wordsOf = ({ settings }: LabWords, key: string): SettingWords =>
  (settings as Readonly<Record<string, SettingWords>>)[key] ?? { name: key };

export const fieldWords = (words: LabWords, field: Field): SettingWords => wordsOf(words, field.words ?? field.name);

/** 'Adam' for the kind 'adam' of an optimiser. */
export const kindName = (words: LabWords, key: string, kind: string | undefined): string =>
  kind === undefined ? (wordsOf(words, key).options?.['none'] ?? words.phrases.none) : (wordsOf(words, key).options?.[kind] ?? kind);

/** A field's value as the reader sees it. */
function valueText(words: LabWords, field: Field, value: FieldValue | undefined): string {
  const { phrases } = words;
  if (value === undefined) return fieldWords(words, field).hint ?? phrases.none;
  if (typeof value === 'boolean') return value ? phrases.on : phrases.off;
  if (field.name === 'table') return String(value).slice(0, HASH_SHOWN);
  if (typeof value === 'string') return fieldWords(words, field).options?.[value] ?? value;
  return field.kind === 'number' && field.isWhole ? formatCount(value) : formatShort(value, 6);
}

/** 'dropout', 'dense, 32': a layer in a few words. */
function layerText(words: LabWords, layer: LayerSpec): string {
  const kind = kindName(words, 'layers', layer.kind);
  switch (layer.kind) {
    case 'dense':
      return `${lowered(kind)} ${layer.units}`;
    case 'activation':
      return kindName(words, 'activation', layer.activation);
    case 'dropout':
      return `${lowered(kind)} ${formatShort(layer.p)}`;
    default:
      return lowered(kind);
  }
}

/** 'Two moons, 100 points' */
export const dataText = (words: LabWords, { data }: LabNetwork): string =>
  fill(words.phrases.dataSummary, { kind: kindName(words, 'data', data.kind), points: formatCount(data.points) });

/** 'SGD, 500 steps, batches of 20' */
export const trainingText = (words: LabWords, { rule, optimiser, steps, batchSize }: LabNetwork): string =>
  fill(words.phrases.trainingSummary, {
    optimiser: kindName(words, 'optimiser', rule === undefined ? optimiser.kind : 'own'),
    steps: formatCount(steps),
    batches: batchSize === 'full' ? words.phrases.wholeBatch : fill(words.phrases.batches, { rows: formatCount(batchSize) }),
  });

/** '2 inputs, dense 16, ReLU, dense 2' */
export function layersText(words: LabWords, network: LabNetwork): string {
  const named = network.layers.map((layer) => layerText(words, layer));
  const list =
    named.length > MOST_LISTED
      ? [...named.slice(0, MOST_LISTED), fill(words.phrases.andMore, { count: named.length - MOST_LISTED })]
      : named;
  return fill(words.phrases.layersSummary, { inputs: formatCount(dataShape(network).features), list: list.join(', ') });
}

/** Within a sentence; names such as SGD keep their capitals. */
const lowered = (text: string): string => (/^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

function differenceText(words: LabWords, difference: Difference): string {
  const { phrases } = words;
  switch (difference.kind) {
    case 'layer':
      return fill(phrases.onlyIn, {
        layer: layerText(words, difference.layer),
        place: difference.place,
        network: difference.only.toUpperCase(),
      });
    case 'kind': {
      const [a, b] = [difference.a, difference.b].map((kind) => kindName(words, difference.name, kind)) as [string, string];
      return paired(words, lowered(wordsOf(words, difference.name).name), a, b, difference.layer);
    }
    case 'rule': {
      const areBoth = isRule(difference.a) && isRule(difference.b);
      const [a, b] = [difference.a, difference.b].map((updates) => updatesText(words, updates, areBoth)) as [string, string];
      return paired(words, lowered(areBoth ? kindName(words, 'optimiser', 'own') : wordsOf(words, 'optimiser').name), a, b, undefined);
    }
    case 'field': {
      const [a, b] = [difference.a, difference.b].map((value) => valueText(words, difference.field, value)) as [string, string];
      return paired(words, lowered(fieldWords(words, difference.field).name), a, b, difference.layer);
    }
  }
}

const isRule = (updates: Updates): updates is readonly string[] => Array.isArray(updates);

/** 'SGD (learning rate 0.1, momentum 0.9)', 'your own rule “v = 0.9*v + g; w = w - 0.1*v”': what is not as it is by default, or the lines of a rule. */
function updatesText(words: LabWords, updates: Updates, areBothRules: boolean): string {
  const { phrases } = words;
  if (isRule(updates)) {
    const text = updates.join('; ');
    const lines = text.length > LONGEST_LINES ? `${text.slice(0, LONGEST_LINES)}…` : text;
    return areBothRules ? lines || phrases.none : fill(phrases['rule.lines'], { lines });
  }
  const optimiser = kindName(words, 'optimiser', updates.kind);
  const fields = OPTIMISER_FIELDS[updates.kind].filter(
    (field) => valueOf(updates, field) !== (field.kind === 'number' && field.first !== undefined ? undefined : field.standard),
  );
  const list = fields.map((field) => `${lowered(fieldWords(words, field).name)} ${valueText(words, field, valueOf(updates, field))}`);
  return fill(phrases['rule.optimiser'], { optimiser, list: list.join(', ') });
}

function paired({ phrases }: LabWords, name: string, a: string, b: string, layer: number | undefined): string {
  return layer === undefined ? fill(phrases.pair, { name, a, b }) : fill(phrases.ofLayer, { name, a, b, layer });
}

/** 'B differs from A in: momentum 0 and 0.9.' */
export function differencesText(words: LabWords, list: readonly Difference[]): string {
  return list.length === 0 ? words.phrases.differsNot : fill(words.phrases.differs, { list: differenceList(words, list) });
}

/** 'momentum 0 and 0.9; seed 1 and 2' */
export function differenceList(words: LabWords, list: readonly Difference[]): string {
  const named = list.slice(0, MOST_LISTED).map((difference) => differenceText(words, difference));
  return list.length > MOST_LISTED
    ? `${named.join('; ')}; ${fill(words.phrases.andMore, { count: list.length - MOST_LISTED })}`
    : named.join('; ');
}

/** What of their chance two networks share, in a sentence. */
export function sharedText({ phrases }: LabWords, { data, batches, weights }: SharedChance): string {
  if (data && batches && weights === 'all') return phrases['shared.allSame'];
  const same = [
    ...(data ? [phrases['shared.data']] : []),
    ...(batches ? [phrases['shared.batches']] : []),
    ...(weights === 'all' ? [phrases['shared.weights']] : weights === 'some' ? [phrases['shared.someWeights']] : []),
  ];
  return same.length === 0 ? phrases['shared.none'] : fill(phrases['shared.some'], { list: same.join(', ') });
}

const MINUTE = 60;

export function timeText({ phrases }: LabWords, seconds: number): string {
  if (seconds < 1) return phrases.timeShort;
  if (seconds < 2 * MINUTE) return fill(phrases.timeSeconds, { seconds: formatShort(Math.ceil(seconds), 2) });
  return fill(phrases.timeMinutes, { minutes: formatShort(Math.ceil(seconds / MINUTE), 2) });
}

/** 'A: 354 parameters, 96,000 multiplications a step, less than a second.' */
export const costText = (words: LabWords, name: string, { parameters, perStep, seconds }: Cost): string =>
  fill(words.phrases.cost, {
    name,
    parameters: formatCount(parameters),
    perStep: perStep < 1e6 ? formatCount(perStep) : formatNumber(perStep, 2),
    time: timeText(words, seconds),
  });
