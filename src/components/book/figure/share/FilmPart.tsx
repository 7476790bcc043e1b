import { useEffect, useRef, useState } from 'preact/hooks';
import words from '../../../../content/words/en/share.json';
import type { CitedFigure } from '../../../../lib/share/citation';
import { downloadBlob } from '../downloadText';
import { useReducedMotion } from '../useReducedMotion';
import { fill } from '../words';
import { captionOf } from './captionOf';
import { filmOf } from './filmOf';
import { themeOf } from './figurePicture';

const { phrases } = words;
const MEGABYTE = 1e6;

interface Props {
  cited: CitedFigure;
  /** The figure's element, in which its pictures are. */
  element: Element;
}

/** The run of a figure as an animated picture. */
export function FilmPart({ cited, element }: Props) {
  const [said, setSaid] = useState('');
  const [isMaking, setMaking] = useState(false);
  const making = useRef<AbortController>();
  const isStill = useReducedMotion();
  useEffect(() => () => making.current?.abort(), []);
  const make = async () => {
    const { signal } = (making.current = new AbortController());
    const picture = element.querySelector<HTMLElement>('.figure-picture');
    setMaking(true);
    setSaid(phrases.filmRuns);
    // Who asked for less movement does not see the frames fly past.
    picture?.style.setProperty('opacity', isStill ? '0' : '1');
    try {
      let frames = 0;
      const film = await filmOf({
        figure: element,
        // What came out is another sentence in each frame, and frames are of one size.
        caption: captionOf(cited, ''),
        theme: themeOf(element),
        onProgress: (done, all) => {
          frames = all;
          setSaid(fill(phrases.filmFrames, { done, all }));
        },
        signal,
      });
      downloadBlob(`${cited.id}-film.png`, film);
      setSaid(fill(phrases.filmSaved, { all: frames, size: (film.size / MEGABYTE).toFixed(1) }));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setSaid(signal.aborted ? phrases.cancelled : fill(phrases.failed, { reason }));
    } finally {
      picture?.style.removeProperty('opacity');
      setMaking(false);
    }
  };
  return (
    <>
      <p class="panel-hint">{phrases.filmHint}</p>
      <div class="share-buttons">
        <button type="button" onClick={() => (isMaking ? making.current?.abort() : void make())}>
          {isMaking ? phrases.cancel : phrases.makeFilm}
        </button>
        <span class="copy-state" role="status">
          {said}
        </span>
      </div>
    </>
  );
}
