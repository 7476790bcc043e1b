import type { ControlWords } from './controlProps';
import { UNTRANSLATED } from './untranslated';

/** As Var in 'n Var(w)': not in italics, as in formulas. */
const FUNCTION_NAMES = /([A-Z][a-z]+)/;

/** A control's name with the symbol that the text uses for it. */
export function ControlName({ words, symbol }: { words: ControlWords; symbol?: string | undefined }) {
  return (
    <span class="control-name">
      {words.name}
      {symbol && (
        <>
          {' '}
          <var {...UNTRANSLATED}>
            {symbol.split(FUNCTION_NAMES).map((part, index) => (index % 2 === 1 ? <span key={index}>{part}</span> : part))}
          </var>
        </>
      )}
    </span>
  );
}
