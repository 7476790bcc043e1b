import { useMemo, useRef } from 'preact/hooks';
import { readRule } from '../../../lib/rules/readRule';
import { textWith } from '../../../lib/rules/ruleNumbers';
import type { RangeSetting } from '../../../lib/share/setting';
import { fill } from '../figure/words';
import { FormulaField } from '../../controls/FormulaField';
import { Slider } from '../../controls/Slider';
import { rulePhrases as phrases } from './rulePhrases';
import { reaches, sliderOf } from './ruleSliders';

/** Lines that the text has room for, with one to spare. */
const rowsOf = (text: string): number => Math.min(14, Math.max(4, text.split('\n').length + 1));
/** Digits to which a slider sets a number. */
const DIGITS = 6;

interface Props {
  /** Unique in the page: the controls' ids begin with it. */
  id: string;
  text: string;
  live: boolean;
  onText: (text: string) => void;
}

/** The lines of the reader's rule, and a slider for each of its numbers. */
export function RuleEditor({ id, text, live, onText }: Props) {
  const parameters = useMemo(() => readRule(text).rule?.parameters ?? [], [text]);
  const sliders = useRef(new Map<string, RangeSetting>());
  for (const parameter of parameters) {
    const known = sliders.current.get(parameter.name);
    if (!known || !reaches(known, parameter.value)) sliders.current.set(parameter.name, sliderOf(parameter));
  }
  return (
    <>
      <FormulaField
        id={`${id}-rule`}
        name="rule"
        label={phrases.ruleLabel}
        hint={phrases.ruleHint}
        value={text}
        rows={rowsOf(text)}
        faultOf={(typed) => readRule(typed).fault}
        lineName={(line) => fill(phrases.atLine, { line })}
        disabled={!live}
        onChange={onText}
      />
      {parameters.length > 0 && (
        <div class="rule-numbers" role="group" aria-label={phrases.parameters}>
          {parameters.map((parameter) => (
            <Slider
              key={parameter.name}
              id={`${id}-number-${parameter.name}`}
              name={`number-${parameter.name}`}
              setting={sliders.current.get(parameter.name) ?? sliderOf(parameter)}
              value={parameter.value}
              words={{ name: parameter.name }}
              disabled={!live}
              onChange={(value) => onText(textWith(text, parameter, Number(value.toPrecision(DIGITS))))}
            />
          ))}
        </div>
      )}
    </>
  );
}
