import { Fragment } from 'preact';
import { codePieces } from '../../lib/book/codePieces';
import { fill } from '../book/figure/words';
import { UNTRANSLATED } from '../controls/untranslated';
import type { AnswerProps } from './exerciseForm';
import { Html } from './Html';

/** Lines of a program, of which the wrong ones are marked. */
export function LinesAnswer({ id, form, words, phrases, draft, disabled, onDraft }: AnswerProps<'lines'>) {
  const marked = draft === '' ? [] : draft.split(',').map(Number);
  const toggle = (line: number) => {
    const next = marked.includes(line) ? marked.filter((other) => other !== line) : [...marked, line];
    onDraft(next.sort((a, b) => a - b).join(','));
  };
  return (
    <div class="answer-lines" role="group" aria-labelledby={`${id}-ask`}>
      <p id={`${id}-ask`}>
        <Html html={words.ask} /> {phrases.listingHint}
      </p>
      <ol class="listing" aria-label={phrases.listing} {...UNTRANSLATED}>
        {form.listing.map((text, index) => (
          <li key={index} class={text.trim() === '' ? 'blank' : undefined}>
            {text.trim() !== '' && (
              <button type="button" aria-pressed={marked.includes(index + 1)} disabled={disabled} onClick={() => toggle(index + 1)}>
                <code style={{ '--indent': `${/^ */.exec(text)?.[0].length ?? 0}ch` }}>
                  {codePieces(text.trim()).map((piece, place) => (
                    <Fragment key={place}>
                      {place > 0 && <wbr />}
                      {piece}
                    </Fragment>
                  ))}
                </code>
              </button>
            )}
          </li>
        ))}
      </ol>
      <p class="visually-hidden" role="status">
        {marked.length > 0 && fill(phrases.lineMarked, { count: marked.length })}
      </p>
    </div>
  );
}
