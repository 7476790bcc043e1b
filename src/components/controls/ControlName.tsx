import type { ControlWords } from './controlProps';

/** A control's name with the symbol that the text uses for it. */
export function ControlName({ words, symbol }: { words: ControlWords; symbol?: string | undefined }) {
  return (
    <span class="control-name">
      {words.name}
      {symbol && (
        <>
          {' '}
          <var>{symbol}</var>
        </>
      )}
    </span>
  );
}
