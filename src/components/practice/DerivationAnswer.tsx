import { fill } from '../book/figure/words';
import { Options } from './ChoiceAnswer';
import type { AnswerProps } from './exerciseForm';
import { Html } from './Html';
import { useState } from 'preact/hooks';

/** A calculation that unfolds: of each step the reader chooses how it goes on; the first choice counts, and only the right one leads on. */
export function DerivationAnswer({ id, form, words, phrases, draft, disabled, onDraft }: AnswerProps<'derivation'>) {
  const first = draft === '' ? [] : draft.split(',');
  const [now, setNow] = useState<readonly string[]>(first);
  const isThrough = (step: number) => now[step] === form.steps[step]?.right;
  const open = form.steps.findIndex((_, step) => !isThrough(step));
  const shown = disabled || open < 0 ? form.steps.length : open + 1;
  const choose = (step: number, option: string) => {
    setNow((before) => form.steps.map((_, i) => (i === step ? option : (before[i] ?? ''))).slice(0, Math.max(before.length, step + 1)));
    if (first.length === step) onDraft([...first, option].join(','));
  };
  return (
    <div class="answer-derivation" role="group" aria-label={phrases.your}>
      <p>
        <Html html={words.ask} />
      </p>
      {words.steps.slice(0, shown).map(({ ask, options }, step) => {
        const chosen = now[step] ?? first[step] ?? '';
        return (
          <fieldset key={step} class="answer-choice">
            <legend>
              <span class="answer-step">{fill(phrases.step, { step: step + 1, total: form.steps.length })}</span> <Html html={ask} />
            </legend>
            <Options
              name={`${id}-step-${step}`}
              options={(form.steps[step]?.options ?? []).map((option) => [option, options[option]?.text ?? option])}
              chosen={chosen}
              disabled={disabled || isThrough(step)}
              onChoose={(option) => choose(step, option)}
            />
            <p class="answer-reason" role="status">
              {chosen !== '' && <Html html={options[chosen]?.reason ?? ''} />}
            </p>
          </fieldset>
        );
      })}
    </div>
  );
}
