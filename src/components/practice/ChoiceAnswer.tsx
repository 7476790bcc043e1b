import type { AnswerProps } from './exerciseForm';
import { Html } from './Html';

interface OptionsProps {
  name: string;
  /** Names of the options, in their order, with their texts. */
  options: readonly (readonly [option: string, text: string])[];
  chosen: string;
  disabled: boolean;
  onChoose: (option: string) => void;
}

/** Options of which one is chosen. */
export function Options({ name, options, chosen, disabled, onChoose }: OptionsProps) {
  return (
    <>
      {options.map(([option, text]) => (
        <label key={option} class="answer-option" for={`${name}-${option}`}>
          <input
            id={`${name}-${option}`}
            type="radio"
            name={name}
            value={option}
            checked={option === chosen}
            disabled={disabled}
            onChange={() => onChoose(option)}
          />
          <Html html={text} />
        </label>
      ))}
    </>
  );
}

/** One of a few answers. */
export function ChoiceAnswer({ id, form, words, draft, disabled, onDraft }: AnswerProps<'choice'>) {
  return (
    <fieldset class="answer-choice">
      <legend>
        <Html html={words.ask} />
      </legend>
      <Options
        name={`${id}-answer`}
        options={form.options.map((option) => [option, words.options[option]?.text ?? option])}
        chosen={draft}
        disabled={disabled}
        onChoose={onDraft}
      />
    </fieldset>
  );
}
