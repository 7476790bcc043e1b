import type { AnswerProps } from './exerciseForm';
import { Html } from './Html';

const ONE_FORMULA =
  /^<span class="kept-together">(?:(?!kept-together)[\s\S])*<annotation[^>]*>([^<]*)<\/annotation>(?:(?!kept-together)[\s\S])*<\/span>$/;

/** The TeX of a text that is nothing but a formula: a label of drawn letters alone is none. */
const spokenFormula = (html: string): string | undefined =>
  ONE_FORMULA.exec(html)?.[1]?.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

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
            aria-label={spokenFormula(text)}
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
