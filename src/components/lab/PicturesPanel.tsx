import { useState } from 'preact/hooks';
import type { LabNetwork } from '../../lib/lab/labNetwork';
import type { Caption } from '../book/figure/share/figurePicture';
import { fill } from '../book/figure/words';
import { captionText } from './aboutLab';
import type { LabPart, LabWords } from './labWords';
import { lazily } from './lazily';

const LabPictures = lazily(() => import('./LabPictures').then((module) => module.LabPictures));

interface Props extends LabPart {
  /** As they were trained. */
  trained: readonly LabNetwork[];
  /** What came out. */
  result: string;
}

/** The Lab's pictures as they are shown now, as files; what makes them is loaded when the panel is opened. */
export function PicturesPanel({ trained, result, words }: Props) {
  const { phrases } = words;
  const [open, setOpen] = useState(false);
  return (
    <details class="panel" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{phrases['take.pictures']}</summary>
      {open && <LabPictures told={phrases.viewFailed} caption={() => captionOf(trained, result, words)} words={words} />}
    </details>
  );
}

const captionOf = (trained: readonly LabNetwork[], result: string, words: LabWords): Caption => ({
  title: words.title,
  text: `${captionText(trained, words)} ${result}`,
  credit: fill(words.phrases['take.credit'], { address: `${location.origin}${location.pathname}` }),
});
