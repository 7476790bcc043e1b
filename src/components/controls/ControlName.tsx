import type { ControlWords } from './controlProps';
import { UNTRANSLATED } from './untranslated';

/** A control's name with the symbol that the text uses for it. */
export function ControlName({ words, symbol }: { words: ControlWords; symbol?: string | undefined }) {
  return (
    <span class="control-name">
      {words.name}
      {symbol && (
        <>
          {' '}
          <var {...UNTRANSLATED}>{symbol}</var>
        </>
      )}
    </span>
  );
}
