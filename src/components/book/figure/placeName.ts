import type { CriticalPoint } from '../../../lib/surfaces/surface';
import { fill, phraseOf, type Phrase } from './words';

/** What a critical point is called in its picture: by its name, or where it lies if it was found. */
export const signName = ({ name, isFound }: CriticalPoint, phrases: Readonly<Record<string, Phrase>>): string =>
  isFound ? name : phraseOf(phrases, `place.${name}`);

/** What it is called in a sentence. */
export const placeName = ({ name, kind, isFound }: CriticalPoint, phrases: Readonly<Record<string, Phrase>>): string =>
  isFound ? fill(phraseOf(phrases, `at.${kind}`), { place: name }) : (phrases[`place.${name}`] ?? name);
