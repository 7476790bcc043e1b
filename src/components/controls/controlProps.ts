import type { Setting, ValueOf } from '../../lib/share/setting';

export interface ControlWords {
  name: string;
  hint?: string;
  options?: Readonly<Record<string, string>>;
}

export interface ControlProps<S extends Setting> {
  /** Unique in the page. */
  id: string;
  /** Of the setting: the input's name, and the word in the link. */
  name: string;
  setting: S;
  value: ValueOf<S>;
  words: ControlWords;
  disabled: boolean;
  onChange: (value: ValueOf<S>) => void;
}
