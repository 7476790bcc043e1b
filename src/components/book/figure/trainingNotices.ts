import { fill, type FrameWords } from './words';

/** How a figure's numbers are being found, where that is out of the ordinary. */
interface State {
  /** Why there is no worker, and the page computes itself. */
  refusal: string | undefined;
  /** Whether it trains without the kernel. */
  isSlow?: boolean;
  /** Why there are no numbers, in a sentence. */
  failure: string | undefined;
}

/** The same in sentences for the reader. */
export const trainingNotices = ({ refusal, isSlow = false, failure }: State, { phrases }: FrameWords): string[] => [
  ...(refusal === undefined ? [] : [fill(phrases.onPage, { reason: refusal })]),
  ...(isSlow ? [phrases.compatibility] : []),
  ...(failure === undefined ? [] : [failure]),
];
