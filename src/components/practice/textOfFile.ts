import { LONGEST_RECORD } from '../../lib/practice/readerRecord';

/** Bytes that a character takes at most. */
const WIDEST = 4;

/** The text of a file that the reader has chosen; why not, where it is far too large or the browser cannot read it. Never throws. */
export async function textOfFile(file: File): Promise<{ text: string } | { refusal: 'tooLong' | 'unreadable' }> {
  if (file.size > WIDEST * LONGEST_RECORD) return { refusal: 'tooLong' };
  try {
    return { text: await file.text() };
  } catch {
    return { refusal: 'unreadable' };
  }
}
