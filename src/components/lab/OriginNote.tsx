import type { Origin } from '../../lib/lab/labState';
import { fill } from '../book/figure/words';
import type { LabWords } from './labWords';

/** Where a figure stands in the book. */
export interface FigurePlace {
  /** 'Figure 1.3' */
  name: string;
  /** Of its page, with the anchor. */
  href: string;
}

interface Props {
  origin: Origin | undefined;
  figures: Readonly<Record<string, FigurePlace>>;
  words: LabWords;
}

/** Which figure the networks came from, with a link that opens it as it was. */
export function OriginNote({ origin, figures, words: { phrases } }: Props) {
  const place = origin && Object.hasOwn(figures, origin.figure) ? figures[origin.figure] : undefined;
  if (!origin || !place) return null;
  const [a, b] = origin.names;
  const phrase = a === undefined ? phrases.fromPlain : b === undefined ? phrases.fromOne : phrases.from;
  const [before = '', after = ''] = fill(phrase, { figure: '\u0000', a: a ?? '', b: b ?? '' }).split('\u0000');
  return (
    <p class="lab-origin">
      {before}
      <a href={place.href.replace('#', `?${origin.query}#`)}>{place.name}</a>
      {after}
    </p>
  );
}
