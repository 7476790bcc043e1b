import { panelsOf, type Caption } from '../book/figure/share/figurePicture';
import { PicturePart, type Choosable } from '../book/figure/share/PicturePart';
import type { LabWords } from './labWords';

interface Props {
  caption: () => Caption;
  words: LabWords;
}

/** Pictures that stand elsewhere in the Lab. */
const ELSEWHERE = '.lab-verdict svg.chart, .lab-overlay svg.chart';

/** Every picture that is shown, and those of the training together, as files. */
export function LabPictures({ caption, words: { phrases } }: Props) {
  const lab = document.querySelector('.lab');
  const choosable = (): Choosable[] => {
    const seen = lab ? panelsOf(lab) : [];
    const all = [...seen, ...(lab?.querySelectorAll<SVGSVGElement>(ELSEWHERE) ?? [])];
    const each = all.map((panel, i) => ({ name: nameOf(panel, i), file: `lab-${i + 1}`, panels: [panel] }));
    return [...(seen.length > 1 ? [{ name: phrases['take.allPictures'], file: 'lab', panels: seen }] : []), ...each];
  };
  if (!lab || choosable().length === 0) return <p>{phrases['take.noPictures']}</p>;
  return <PicturePart id="lab" choosable={choosable} caption={caption} element={lab} />;
}

/** What it shows, up to the first sign. */
const nameOf = (panel: SVGSVGElement, i: number): string =>
  `${i + 1}. ${/^[^,.:;]*/.exec(panel.getAttribute('aria-label') ?? '')?.[0] ?? ''}`;
