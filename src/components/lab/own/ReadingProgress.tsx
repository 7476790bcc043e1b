import { fill } from '../../book/figure/words';
import type { OwnWords } from './ownWords';

interface Props {
  file: string;
  /** From 0 to 1. */
  share: number;
  words: OwnWords;
  onStop: () => void;
}

/** How much of a large file is read, and a way to stop that. */
export function ReadingProgress({ file, share, words: { phrases }, onStop }: Props) {
  return (
    <div class="play-bar own-reading">
      <progress class="sweep-progress" max={1} value={share} aria-label={fill(phrases.reading, { file })} />
      <button type="button" onClick={onStop}>
        {phrases.stopReading}
      </button>
    </div>
  );
}
