import { getEntry } from 'astro:content';
import type { FigureProps } from './useFigure';
import type { FigureWords } from './words';

const LANGUAGE = 'en';
const FRAME = 'frame';

/** A figure's words and the frame's, from src/content/words. Throws at build if the figure has none. */
export async function loadWords<Phrases extends string>(id: string): Promise<FigureProps<Phrases>> {
  return { words: await entry(id), frame: await entry(FRAME) };
}

async function entry(id: string): Promise<FigureWords> {
  const found = await getEntry('words', `${LANGUAGE}/${id}`);
  if (!found) throw new Error(`No words for '${id}': write src/content/words/${LANGUAGE}/${id}.json`);
  return found.data;
}
