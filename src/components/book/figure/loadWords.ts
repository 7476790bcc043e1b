import { getEntry } from 'astro:content';
import frame from '../../../content/words/en/frame.json';
import type { FigureWords, FrameWords } from './words';

const LANGUAGE = 'en';

/** A figure's words and the frame's, from src/content/words. Throws at build if the figure has none. */
export async function loadWords(id: string): Promise<{ words: FigureWords; frame: FrameWords }> {
  const found = await getEntry('words', `${LANGUAGE}/${id}`);
  if (!found) throw new Error(`No words for '${id}': write src/content/words/${LANGUAGE}/${id}.json`);
  return { words: found.data, frame };
}
