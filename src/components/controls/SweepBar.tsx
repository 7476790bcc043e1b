import { PlayButton } from './PlayBar';

export interface SweepBarWords {
  play: string;
  pause: string;
  /** 'runs done' */
  progress: string;
  /** '12 of 50 runs' */
  progressText: string;
}

interface Props {
  done: number;
  total: number;
  running: boolean;
  disabled: boolean;
  words: SweepBarWords;
  onPlay: () => void;
  onPause: () => void;
}

/** Starts and holds a series of runs, and tells how many are done. */
export function SweepBar({ done, total, running, disabled, words, onPlay, onPause }: Props) {
  return (
    <div class="play-bar">
      <PlayButton playing={running} disabled={disabled} words={words} onPlay={onPlay} onPause={onPause} />
      <progress class="sweep-progress" max={total} value={done} aria-label={words.progress} />
      <output class="play-position">{words.progressText}</output>
    </div>
  );
}
