import type { AnswerProps } from './exerciseForm';
import { Html } from './Html';

/** A number, typed. */
export function NumberAnswer({ id, words, draft, disabled, onDraft }: AnswerProps<'number'>) {
  return (
    <p class="answer-number">
      <label for={`${id}-answer`}>
        <Html html={words.ask} />
      </label>
      <span class="answer-field">
        <input
          id={`${id}-answer`}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          spellcheck={false}
          value={draft}
          disabled={disabled}
          aria-describedby={`${id}-problem`}
          onInput={(event) => onDraft(event.currentTarget.value)}
        />
        {words.unit !== undefined && <span class="answer-unit">{words.unit}</span>}
      </span>
    </p>
  );
}
