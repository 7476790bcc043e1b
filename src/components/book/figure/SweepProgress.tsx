import { SweepBar } from '../../controls/SweepBar';
import type { SweepState } from './useSweep';
import { fill, type FigureWords, type FrameWords } from './words';

/** 'runs done', and '{done} of {total} runs'. */
type SweepPhrase = 'progress' | 'progressText';

interface Props {
  figure: { live: boolean; frame: FrameWords };
  words: FigureWords<SweepPhrase>;
  sweep: SweepState<unknown>;
  /** Runs that there are. */
  total: number;
}

/** The bar of a figure that sweeps, in the place of a play bar. */
export function SweepProgress({ figure: { live, frame }, words: { phrases }, sweep, total }: Props) {
  const done = sweep.results.length;
  return (
    <SweepBar
      done={done}
      total={total}
      running={sweep.running}
      disabled={!live}
      words={{
        play: frame.phrases.play,
        pause: frame.phrases.pause,
        progress: phrases.progress,
        progressText: fill(phrases.progressText, { done, total }),
      }}
      onPlay={sweep.play}
      onPause={sweep.pause}
    />
  );
}
