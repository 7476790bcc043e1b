import { TUNED_RATES } from '../../../lib/experiments/momentum/optimiserRace';
import { KIN, presetText } from '../../../lib/rules/presets';
import type { Figure } from '../../book/figure/useFigure';
import { rulePhrases } from '../../book/rule/rulePhrases';
import { RuleStart } from '../../book/rule/RuleStart';
import type { RuleParts } from '../../book/rule/useRuleParts';
import type { schema } from './figure';

interface Props {
  figure: Figure<typeof schema>;
  /** What reads and edits the rule, once it is loaded. */
  parts: RuleParts | undefined;
}

/** The reader's own rule: what to begin from, and where there is one what it is edited with. */
export function OwnRule({ figure: { id, settings, live, change }, parts }: Props) {
  const { rule: text, course } = settings;
  return (
    <div class="own-rule" role="group" aria-label={rulePhrases.ownRule}>
      <RuleStart
        id={id}
        text={text}
        hasNone
        live={live}
        // With a learning rate that is tuned for what the rule is like.
        onBegin={(preset) => change({ rule: preset ? presetText(preset, TUNED_RATES[course][KIN[preset]]) : '' })}
      />
      {text !== '' && parts && <parts.RuleEditor id={id} text={text} live={live} onText={(rule) => change({ rule })} />}
    </div>
  );
}
