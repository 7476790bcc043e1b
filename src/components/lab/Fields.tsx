import {
  neighbour,
  takes,
  valueOf,
  withValue,
  type ChoiceField,
  type Field,
  type NumberField,
  type ToggleField,
} from '../../lib/lab/field';
import { formatCount, formatShort } from '../../lib/format/formatNumber';
import { Choice } from '../controls/Choice';
import { NumberInput } from '../controls/NumberInput';
import { Toggle } from '../controls/Toggle';
import { fill } from '../book/figure/words';
import { fieldWords } from './labText';
import type { LabPart, LabWords } from './labWords';

interface Props<Described extends object> extends Omit<LabPart, 'frame'> {
  /** Unique in the page: the controls' ids begin with it. */
  id: string;
  /** All of the description's; shown are those of them that `isShown` lets through. */
  fields: readonly Field[];
  isShown?: (field: Field) => boolean;
  described: Described;
  onChange: (described: Described) => void;
}

/** A control for each field of a description. */
export function Fields<Described extends object>({ id, fields, isShown = () => true, described, words, live, onChange }: Props<Described>) {
  return (
    <>
      {fields.filter(isShown).map((field) => {
        const key = field.words ?? field.name;
        const common = { id: `${id}-${key}`, name: key, words: fieldWords(words, field), disabled: !live };
        const set = (value: number | string | boolean | undefined) => onChange(withValue(described, field, value, fields));
        switch (field.kind) {
          case 'number':
            return <NumberOf key={key} {...common} field={field} described={described} all={words} onChange={set} />;
          case 'choice':
            return <Choice key={key} {...common} setting={choiceOf(field)} value={String(valueOf(described, field))} onChange={set} />;
          case 'toggle':
            return <Toggle key={key} {...common} setting={toggleOf(field)} value={valueOf(described, field) === true} onChange={set} />;
        }
      })}
    </>
  );
}

interface NumberProps {
  id: string;
  name: string;
  words: { name: string; hint?: string };
  disabled: boolean;
  field: NumberField;
  described: object;
  all: LabWords;
  onChange: (value: number | undefined) => void;
}

function NumberOf({ field, described, all: { phrases }, onChange, ...common }: NumberProps) {
  const { first, standard, symbol } = field;
  // Of a field that may be empty, the words' hint is what holds then.
  const nothing = standard === undefined ? (common.words.hint ?? phrases.none) : formatShort(standard, 6);
  const empty = first === undefined ? nothing : undefined;
  return (
    <NumberInput
      {...common}
      symbol={symbol}
      value={valueOf(described, field) as number | undefined}
      empty={empty}
      takes={(value) => takes(field, value)}
      next={(value, direction) => neighbour(field, value, direction)}
      range={rangeText(field, phrases)}
      onChange={onChange}
    />
  );
}

function rangeText({ min, max, isWhole, isAbove }: NumberField, phrases: LabWords['phrases']): string {
  const limit = isWhole ? formatCount : (value: number) => formatShort(value, 6);
  const phrase = isWhole ? phrases.rangeWhole : isAbove ? phrases.rangeAbove : phrases.range;
  return fill(phrase, { min: limit(min), max: limit(max) });
}

const choiceOf = ({ options, standard }: ChoiceField) => ({ kind: 'choice' as const, options, default: standard, formerly: {} });
const toggleOf = ({ standard }: ToggleField) => ({ kind: 'toggle' as const, default: standard });
