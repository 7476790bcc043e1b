import { fill } from '../book/figure/words';
import { Options } from './ChoiceAnswer';
import type { AnswerProps } from './exerciseForm';
import { Html } from './Html';
import { useState } from 'preact/hooks';

/**
 * A calculation that unfolds: of each step the reader marks how it goes on, and takes it; the first that is taken counts, and only the right one
 * leads on. Marking alone says nothing: arrow keys mark one option after another.
 */
export function DerivationAnswer({ id, form, words, phrases, draft, disabled, onDraft }: AnswerProps<'derivation'>) {
  const first = draft === '' ? [] : draft.split(',');
  const [now, setNow] = useState<readonly string[]>(first);
  const [marked, setMarked] = useState('');
  const isThrough = (step: number) => now[step] === form.steps[step]?.right;
  const open = form.steps.findIndex((_, step) => !isThrough(step));
  const isKept = disabled && first.length === form.steps.length;
  const shown = isKept || open < 0 ? form.steps.length : open + 1;
  const take = (step: number, option: string) => {
    if (option === '') return;
    setMarked('');
    setNow((before) => form.steps.map((_, i) => (i === step ? option : (before[i] ?? ''))).slice(0, Math.max(before.length, step + 1)));
    if (first.length === step) onDraft([...first, option].join(','));
  };
  return (
    <div class="answer-derivation" role="group" aria-label={phrases.your}>
      <p>
        <Html html={words.ask} />
      </p>
      {words.steps.slice(0, shown).map(({ ask, options }, step) => {
        const taken = now[step] ?? first[step] ?? '';
        const isOpen = step === open && !isKept;
        return (
          <fieldset key={step} class="answer-choice">
            <legend>
              <span class="answer-step">{fill(phrases.step, { step: step + 1, total: form.steps.length })}</span> <Html html={ask} />
            </legend>
            <Options
              name={`${id}-step-${step}`}
              options={(form.steps[step]?.options ?? []).map((option) => [option, options[option]?.text ?? option])}
              chosen={isOpen && marked !== '' ? marked : taken}
              disabled={disabled || isThrough(step)}
              onChoose={setMarked}
            />
            {isOpen && (
              <button
                type="button"
                class="answer-take"
                disabled={disabled}
                aria-disabled={marked === ''}
                onClick={() => take(step, marked)}
              >
                {phrases.take}
              </button>
            )}
            <p class="answer-reason" role="status">
              {taken !== '' && (
                <Html html={`${fill(phrases.saidOptionOnly, { answer: options[taken]?.text ?? taken })} ${options[taken]?.reason ?? ''}`} />
              )}
            </p>
          </fieldset>
        );
      })}
    </div>
  );
}
