import { useState } from 'preact/hooks';
import { downloadText } from '../book/figure/downloadText';
import { fill } from '../book/figure/words';
import type { LabPart } from './labWords';
import { pictureFile, savePng } from './pictureFile';

interface Picture {
  /** What it shows. */
  label: string;
  svg: SVGSVGElement;
}

/** Of the Lab's pictures as they are shown now. */
const shownPictures = (): Picture[] =>
  [...document.querySelectorAll<SVGSVGElement>('.lab-pictures svg.chart')].map((svg) => ({
    label: svg.getAttribute('aria-label') ?? '',
    svg,
  }));

/** Every picture that is shown, as a file. */
export function PicturesPanel({ words: { phrases }, live }: LabPart) {
  const [pictures, setPictures] = useState<readonly Picture[]>([]);
  const [failure, setFailure] = useState('');
  const png = async ({ svg }: Picture, place: number) => {
    try {
      await savePng(svg, `lab-${place + 1}.png`);
      setFailure('');
    } catch {
      setFailure(phrases['take.noPng']);
    }
  };
  return (
    <details class="panel" onToggle={(event) => setPictures(event.currentTarget.open ? shownPictures() : [])}>
      <summary>{phrases['take.pictures']}</summary>
      <p class="panel-hint">{pictures.length === 0 ? phrases['take.noPictures'] : phrases['take.picturesHint']}</p>
      <ol class="lab-files">
        {pictures.map((picture, place) => (
          <li key={place}>
            <p>{picture.label}</p>
            <div class="figure-actions">
              <button
                type="button"
                disabled={!live}
                aria-label={fill(phrases['take.svgOf'], { picture: picture.label })}
                onClick={() => downloadText(`lab-${place + 1}.svg`, 'image/svg+xml', pictureFile(picture.svg))}
              >
                SVG
              </button>
              <button
                type="button"
                disabled={!live}
                aria-label={fill(phrases['take.pngOf'], { picture: picture.label })}
                onClick={() => void png(picture, place)}
              >
                PNG
              </button>
            </div>
          </li>
        ))}
      </ol>
      <p role="status">{failure}</p>
    </details>
  );
}
