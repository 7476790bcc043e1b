import { useRef } from 'preact/hooks';
import { createRule } from '../../lib/lab/newParts';
import { rulePhrases } from '../book/rule/rulePhrases';
import type { RuleParts } from '../book/rule/useRuleParts';
import type { LabPart } from './labWords';

interface Props extends Omit<LabPart, 'frame'> {
  id: string;
  rule: string;
  /** What reads and edits rules, once it is loaded. */
  parts: RuleParts | undefined;
  onRule: (rule: string) => void;
}

/** The rule of the reader's that trains a network: what it begins from, its lines, its numbers. */
export function RulePart({ id, rule, parts, words, live, onRule }: Props) {
  return (
    <div class="own-rule" role="group" aria-label={rulePhrases.ownRule}>
      {parts && (
        <>
          <parts.RuleStart id={id} text={rule} live={live} onBegin={(preset) => preset && onRule(createRule(preset))} />
          <parts.RuleEditor id={id} text={rule} live={live} onText={onRule} />
        </>
      )}
      <p class="control-hint">{words.phrases['rule.alone']}</p>
    </div>
  );
}

/** The rule that was typed last, for when the reader comes back to it from another optimiser. */
export function useLastRule(rule: string | undefined): string | undefined {
  const last = useRef(rule);
  if (rule !== undefined) last.current = rule;
  return last.current;
}
