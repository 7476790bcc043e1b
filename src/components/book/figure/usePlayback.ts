import { useCallback, useEffect, useState } from 'preact/hooks';

/** A position in time that the reader moves through: plays, pauses, steps, scrubs. */
export interface Playback {
  /** In [0, last]. */
  position: number;
  last: number;
  playing: boolean;
  /** Steps from one position to the next; 1 if absent. */
  stepsPerPosition?: number;
  play: () => void;
  pause: () => void;
  /** Moves and pauses. */
  seek: (position: number) => void;
}

const MILLISECONDS = 1000;

/**
 * Plays a finished sequence of positions 0..last. At first it shows the end, so that the still picture is the whole one,
 * or `first`, where that is the more telling one.
 * A longer or shorter sequence keeps the position, and the end stays the end.
 */
export function usePlayback(
  last: number,
  { perSecond, awake, autoplay = false, first = Infinity }: { perSecond: number; awake: boolean; autoplay?: boolean; first?: number },
): Playback {
  const [place, setPlace] = useState(first);
  const [playing, setPlaying] = useState(false);
  const position = Math.min(place, last);

  useEffect(() => {
    if (!autoplay) return;
    setPlace(0);
    setPlaying(true);
  }, [autoplay]);

  useEffect(() => {
    if (!playing || !awake) return;
    let request = 0;
    let start: number | undefined;
    let from = 0;
    const advance = (now: number) => {
      setPlace((before) => {
        if (start === undefined) {
          start = now;
          from = before >= last ? 0 : before;
        }
        const next = from + Math.floor(((now - start) * perSecond) / MILLISECONDS);
        if (next < last) return next;
        setPlaying(false);
        return Infinity;
      });
      request = requestAnimationFrame(advance);
    };
    request = requestAnimationFrame(advance);
    return () => cancelAnimationFrame(request);
  }, [playing, awake, last, perSecond]);

  const play = useCallback(() => {
    setPlace((before) => (before >= last ? 0 : before));
    setPlaying(true);
  }, [last]);
  const pause = useCallback(() => setPlaying(false), []);
  const seek = useCallback(
    (to: number) => {
      setPlaying(false);
      setPlace(to >= last ? Infinity : Math.max(0, to));
    },
    [last],
  );
  return { position, last, playing, play, pause, seek };
}
