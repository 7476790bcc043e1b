/** What a key does on a slide. */
export type SlideDeed =
  | 'play'
  | 'back'
  | 'forward'
  | 'show'
  | 'question'
  | 'picture'
  | 'more'
  | 'fullScreen'
  | 'keys'
  | 'leave'
  | 'nextSlide'
  | 'previousSlide'
  | { digit: number; isLess: boolean };

/** What a key was pressed on, as far as it needs the key itself. */
export type KeyPlace = 'text' | 'list' | 'slider' | 'button' | 'page';

export interface PressedKey {
  key: string;
  /** The key's place on the keyboard, which Shift does not change: 'Digit1'. */
  code: string;
  shiftKey: boolean;
  /** Whether Ctrl, Alt or the command key is held. */
  isCommand: boolean;
}

const DEEDS: Readonly<Record<string, SlideDeed>> = {
  ' ': 'play',
  ArrowLeft: 'back',
  ArrowRight: 'forward',
  Enter: 'show',
  q: 'question',
  p: 'picture',
  m: 'more',
  f: 'fullScreen',
  '?': 'keys',
  Escape: 'leave',
  PageDown: 'nextSlide',
  PageUp: 'previousSlide',
};

/** What each kind of control keeps for itself, beside Tab, which nothing takes. */
const KEPT: Readonly<Record<KeyPlace, (deed: SlideDeed) => boolean>> = {
  text: (deed) => deed !== 'leave',
  list: (deed) => deed !== 'leave' && deed !== 'nextSlide' && deed !== 'previousSlide',
  slider: (deed) => deed === 'back' || deed === 'forward',
  button: (deed) => deed === 'play' || deed === 'show',
  page: () => false,
};

/** What a key does where it was pressed; undefined if it is left to the browser. */
export function slideDeed({ key, code, shiftKey, isCommand }: PressedKey, place: KeyPlace): SlideDeed | undefined {
  if (isCommand) return undefined;
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  const deed = digit === undefined ? DEEDS[key.length === 1 ? key.toLowerCase() : key] : { digit: Number(digit), isLess: shiftKey };
  return deed === undefined || KEPT[place](deed) ? undefined : deed;
}
