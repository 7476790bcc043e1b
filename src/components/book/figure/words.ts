import type frame from '../../../content/words/en/frame.json';

/** A sentence with places to fill in, such as 'at step {step}'. */
export type Phrase = string;

export interface SettingWords {
  name: string;
  /** One sentence more, where the name does not say enough. */
  hint?: string;
  /** Of a choice: what each option is called. */
  options?: Readonly<Record<string, string>>;
}

/** The words of one figure: an entry of src/content/words. Those of a figure of its own have the type of its English file. */
export interface FigureWords<Phrases extends string = string> {
  title: string;
  settings: Readonly<Record<string, SettingWords>>;
  phrases: Readonly<Record<Phrases, Phrase>>;
}

/** The words that all figures share: src/content/words/<language>/frame.json. */
export type FrameWords = typeof frame;

/** Fills the places of a phrase: `fill('at step {step}', { step: 3 })`. Throws if a place has no value, so that a typing error can't reach a reader. */
export function fill(phrase: Phrase, values: Readonly<Record<string, string | number>>): string {
  return phrase.replace(/\{(\w+)\}/g, (_, place: string) => {
    const value = values[place];
    if (value === undefined) throw new Error(`No value for {${place}} in '${phrase}'`);
    return String(value);
  });
}

/** A phrase whose name is only known when the page runs: `phraseOf(phrases, 'place.saddle')`. Throws if there is none. */
export function phraseOf(phrases: Readonly<Record<string, Phrase>>, name: string): Phrase {
  const phrase = phrases[name];
  if (phrase === undefined) throw new Error(`There is no phrase '${name}'`);
  return phrase;
}
