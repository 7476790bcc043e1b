import { animatedPng, type FilmFrame } from '../../../../lib/format/animatedPng';
import { evenPlaces } from '../../../../lib/math/evenPlaces';
import { figurePicture, panelsOf, type Caption, type Theme } from './figurePicture';
import { pngOf } from './pictureFile';

/** More frames make a larger file, and no better film. */
const MOST_FRAMES = 40;
const FRAME_MILLISECONDS = 120;
/** The end is looked at for longer. */
const LAST_MILLISECONDS = 2500;
/** How long a training may take to come to the next frame, in milliseconds. */
const PATIENCE = 30_000;

interface Options {
  /** The figure's element. */
  figure: Element;
  caption: Caption;
  theme: Theme;
  /** Is told how many frames are drawn. */
  onProgress: (done: number, all: number) => void;
  signal: AbortSignal;
}

/** The bar of a figure on which it can be moved through its frames; undefined where there is none. */
export const scrubberOf = (figure: Element): HTMLInputElement | undefined =>
  figure.querySelector<HTMLInputElement>('.play-bar .scrubber') ?? undefined;

/**
 * The run of a figure as an animated PNG: it is moved through its frames, and each is drawn.
 * @throws Error where there is nothing to move, a frame does not come, or a browser does not draw it; the signal's reason where it was stopped
 */
export async function filmOf({ figure, caption, theme, onProgress, signal }: Options): Promise<Blob> {
  const scrubber = scrubberOf(figure);
  if (!scrubber) throw new Error('the figure has no frames');
  const places = evenPlaces(Number(scrubber.max), MOST_FRAMES);
  await playedThrough(figure, scrubber, signal);
  const frames: FilmFrame[] = [];
  for (const [i, place] of places.entries()) {
    signal.throwIfAborted();
    move(scrubber, place);
    await drawn();
    await drawn();
    const png = await pngOf(await figurePicture(panelsOf(figure), caption, theme), 1);
    const isLast = i === places.length - 1;
    frames.push({ png: new Uint8Array(await png.arrayBuffer()), milliseconds: isLast ? LAST_MILLISECONDS : FRAME_MILLISECONDS });
    onProgress(frames.length, places.length);
  }
  return new Blob([animatedPng(frames)], { type: 'image/png' });
}

/** Lets a run be made to its end, so that all its frames are there. */
async function playedThrough(figure: Element, scrubber: HTMLInputElement, signal: AbortSignal): Promise<void> {
  move(scrubber, 0);
  const waited = { at: 0, since: performance.now() };
  do {
    await drawn();
    await drawn();
    signal.throwIfAborted();
    figure.querySelector<HTMLButtonElement>(".play-bar [data-press='play']:enabled")?.click();
    const at = scrubber.valueAsNumber;
    if (at !== waited.at) Object.assign(waited, { at, since: performance.now() });
    if (performance.now() - waited.since > PATIENCE) throw new Error('the next frame did not come');
  } while (scrubber.valueAsNumber < Number(scrubber.max));
}

function move(scrubber: HTMLInputElement, place: number): void {
  scrubber.value = String(place);
  scrubber.dispatchEvent(new Event('input', { bubbles: true }));
}

const drawn = () => new Promise((resolve) => requestAnimationFrame(resolve));
